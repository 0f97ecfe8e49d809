import { describe, expect, it } from 'vitest';
import { gameLine } from '../../../src/analysis/debrief/GameLine.ts';
import { homeCurves } from '../../../src/analysis/debrief/homeCurves.ts';
import { outcomePlane } from '../../../src/analysis/debrief/outcomePlane.ts';
import { winSetsOfLog } from '../../../src/analysis/debrief/winSetsOfLog.ts';
import { agreedClauses, defaultCommand, type Log, viewFor } from '../../../src/engine/index.ts';
import type { Mind } from '../../../src/session/Mind.ts';
import { playOut } from '../../../src/session/playOut.ts';
import { answersCsv } from '../../../src/view/debrief/answersCsv.ts';
import { chairViews } from '../../../src/view/debrief/chairView.ts';
import { choicesView } from '../../../src/view/debrief/choicesView.ts';
import { laidGames } from '../../../src/view/debrief/laidGames.ts';
import { leftView } from '../../../src/view/debrief/leftView.ts';
import { mirrorView } from '../../../src/view/debrief/mirrorView.ts';
import { planeView } from '../../../src/view/debrief/planeView.ts';
import { reflectionView } from '../../../src/view/debrief/reflectionView.ts';
import { reportView } from '../../../src/view/debrief/reportView.ts';
import { supportView } from '../../../src/view/debrief/supportView.ts';
import { sureView } from '../../../src/view/debrief/sureView.ts';
import { winSetsView } from '../../../src/view/debrief/winSetsView.ts';
import { yourText } from '../../../src/view/debrief/yourText.ts';
import { aFrame } from '../../support/aFrame.ts';
import { finishedGame } from '../../support/finishedGames.ts';
import { washington } from '../../support/fixtures.ts';

const { scenario } = washington();

/** Does what a clock would do, and nothing else: no offer is ever tabled. */
const silent: Mind = (view) => {
  const command = defaultCommand(view);
  return command === null
    ? { kind: 'pass', because: {} }
    : { kind: 'act', command, because: { act: 'default' } };
};

/** Signs nothing, whatever is on the table. */
const leaves: Mind = (view, random) =>
  view.stage === 'signatures'
    ? { kind: 'act', command: { kind: 'sign', form: 'none', removal: null }, because: {} }
    : silent(view, random);

function logOf(mind: Mind): Log {
  const players = { us: 'odd', china: 'odd' };
  const { log } = playOut({
    scenario,
    cut: '20',
    seed: 1,
    players,
    mindOf: () => mind,
    onFault: 'default',
  });
  return log;
}

/** A game in which all was agreed upon, and one chair walked out at the end. */
function walkOut(): Log {
  const { log } = finishedGame('logroller', 1);
  const at = log.entries.findIndex(({ command }) => command.kind === 'sign');
  const players = { us: 'odd', china: 'odd' };
  let next = 0;
  const replays: Mind = (view, random) => {
    const entry = log.entries.slice(0, at)[next];
    if (entry === undefined) return leaves(view, random);
    if (entry.seat !== view.own?.id) return { kind: 'pass', because: {} };
    next += 1;
    return { kind: 'act', command: entry.command, because: {} };
  };
  return playOut({
    scenario,
    cut: '20',
    seed: 1,
    players,
    mindOf: () => replays,
    onFault: 'default',
  }).log;
}

const odd: readonly (readonly [string, Log])[] = [
  ['in which nobody ever tabled anything', logOf(silent)],
  ['in which both left without signing', logOf(leaves)],
  ['from which a chair walked out after clauses were agreed', walkOut()],
];

it('is a walk-out only where something stood in the draft', () => {
  const [, , [, log] = []] = odd;
  if (log === undefined) throw new Error('no game');
  expect(
    Object.keys(agreedClauses(gameLine(scenario, log).end.table.draft)).length,
  ).toBeGreaterThan(1);
});

describe.each(odd)('a game %s', (_, log) => {
  const line = gameLine(scenario, log);
  const frame = aFrame(viewFor(line.end, 'us'));
  const input = { frame, log, state: line.end, own: 'us' };

  it('has no text, and every step of its debrief says so in words', () => {
    expect(frame.view.verdict?.outcome).not.toBe('signed');
    const text = yourText(frame);
    expect(text.lead).not.toBe('');
    expect(text.readouts.missing !== null || text.readouts.lines.length > 0).toBe(true);
    const plane = outcomePlane(line);
    const [pair] = plane.planes;
    if (pair === undefined) throw new Error('no plane');
    const view = planeView(frame, plane, pair, laidGames(frame, plane, []));
    expect(view.deal.label).toMatch(/^No text/);
    expect(view.marks).toHaveLength(view.table.rows.length);
    expect(leftView(frame, plane).sentence).not.toBe('');
    expect(sureView(input).note).not.toBe('');
    expect(chairViews(input)[0]?.line).not.toBe('');
    expect(mirrorView(input, 'china', {}, {}).start?.to).toBe('china');
    expect(supportView(frame, homeCurves(line), 'us').description).not.toBe('');
    expect(winSetsView(frame, winSetsOfLog(line)).description).not.toBe('');
    expect(reflectionView(frame).questions.map(({ id }) => id)).toContain('unsigned');
    expect(reportView(input, {}).ending).not.toBe('');
    expect(answersCsv(frame, {})).toContain('unsigned');
  });

  it('can stand beside another one, choice by choice', () => {
    const { cells } =
      choicesView(input, [{ name: 'again', log, state: line.end }]).rows.at(-1) ?? {};
    expect(cells).toHaveLength(2);
  });
});
