import { describe, expect, it } from 'vitest';
import { outcomePlane } from '../../../src/analysis/debrief/outcomePlane.ts';
import { type Log, viewFor } from '../../../src/engine/index.ts';
import { choicesView } from '../../../src/view/debrief/choicesView.ts';
import { type ComparedGame, laidGames, letterOf } from '../../../src/view/debrief/laidGames.ts';
import { ownViews } from '../../../src/view/debrief/ownViews.ts';
import { planeView } from '../../../src/view/debrief/planeView.ts';
import { aFrame } from '../../support/aFrame.ts';
import { finishedGame } from '../../support/finishedGames.ts';

const here = finishedGame('positional', 1);
const plane = outcomePlane(here.line);
const frame = aFrame(viewFor(here.line.end, 'us'));
const input = { frame, log: here.log, state: here.line.end, own: 'us' };

function other(manner: string, seed: number): ComparedGame {
  const { log, line } = finishedGame(manner, seed);
  return { name: `${manner} ${seed}`, log, state: line.end };
}

/** Games that ended with a text, and without one. */
const others = [other('logroller', 2), other('random', 3), other('random', 4), other('novice', 5)];

describe('other games on the plane of one game', () => {
  it('lie where this game’s tables put their texts: the game itself lies on its own deal', () => {
    const itself = { name: 'again', log: here.log, state: here.line.end };
    const [laid] = laidGames(frame, plane, [itself]);
    expect(laid?.utilities).toEqual(plane.deal.utilities);
    expect(laid?.outcome).toEqual(plane.deal.outcome);
  });

  it('lie where leaving lies, where they have no text', () => {
    const laid = laidGames(frame, plane, others);
    expect(laid.some(({ signed }) => signed)).toBe(true);
    expect(laid.some(({ signed }) => !signed)).toBe(true);
    for (const game of laid) if (!game.signed) expect(game.utilities).toEqual(plane.reservations);
  });

  it('stand in the picture, among its marks and in its table, each by its letter and name', () => {
    const [pair] = plane.planes;
    if (pair === undefined) throw new Error('no plane');
    const view = planeView(frame, plane, pair, laidGames(frame, plane, others));
    expect(view.others.map(({ label }) => label)).toEqual([
      'A logroller 2',
      'B random 3',
      'C random 4',
      'D novice 5',
    ]);
    expect(view.marks).toHaveLength(view.table.rows.length);
    for (const { letter, x, y } of view.others) {
      expect(x >= view.x.from && x <= view.x.to && y >= view.y.from && y <= view.y.to).toBe(true);
      expect(view.table.rows.some(([what]) => what?.text.startsWith(`${letter} `))).toBe(true);
    }
  });

  it('have letters of their own, however many there are', () => {
    const letters = Array.from({ length: 80 }, (_, place) => letterOf(place));
    expect(new Set(letters).size).toBe(80);
    expect(letters.slice(25, 28)).toEqual(['Z', 'A2', 'B2']);
  });
});

describe('the choices of several games', () => {
  it('stand side by side for the chair of the player, each beside its like', () => {
    const view = choicesView(input, others);
    expect(view.columns).toHaveLength(1 + others.length);
    for (const { cells } of view.rows) {
      expect(cells).toHaveLength(view.columns.length);
      expect(cells.every(({ words }) => words !== '')).toBe(true);
      expect(cells[0]?.same).toBe(false);
    }
    const { rounds, norms } = frame.view.setting.cut;
    const names = view.rows.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Tone, round'))).toHaveLength(rounds.length);
    expect(names.filter((name) => /^N\d+ /.test(name))).toHaveLength(norms.length);
    expect(names).toEqual(expect.arrayContaining(['Signature', 'Before the press', 'Ending']));
  });

  it('are all the same for the same game', () => {
    const again = { name: 'again', log: here.log, state: here.line.end };
    const { rows } = choicesView(input, [again]);
    const other = rows.filter(({ cells }) => cells[1]?.words !== cells[0]?.words);
    expect(other).toEqual([]);
    expect(rows.filter(({ cells }) => cells[1]?.same === true).length).toBeGreaterThan(10);
  });

  it('are of the same delegation, whoever sat there', () => {
    const [first] = others;
    if (first === undefined) throw new Error('no game');
    const tone = (own: string) => {
      const seen = { ...input, frame: aFrame(viewFor(here.line.end, own)), own };
      const row = choicesView(seen, [first]).rows.find(({ name }) => name === 'Tone, round 1');
      return row?.cells[1]?.words;
    };
    const said = first.state.record.find(({ kind }) => kind === 'tonesRevealed');
    if (said?.kind !== 'tonesRevealed') throw new Error('nobody spoke');
    const nameOf = (id: string | undefined) => frame.script.tones[id ?? '']?.name;
    expect(tone('us')).toBe(nameOf(said.tones.us));
    expect(tone('china')).toBe(nameOf(said.tones.china));
  });
});

describe('the views of a player over several games', () => {
  it('are those of games that one person played, from the chair in which that person sat', () => {
    const [game] = others;
    if (game === undefined) throw new Error('no game');
    const seated = (players: Log['header']['players']) => ({
      ...game,
      log: { ...game.log, header: { ...game.log.header, players } },
    });
    const agent = { kind: 'agent', level: 'novice' } as const;
    const person = { kind: 'person' } as const;
    expect(ownViews([game])).toEqual([]);
    expect(ownViews([seated({ us: person, china: person })])).toEqual([]);
    expect(ownViews([seated({ us: agent, china: person })]).map(({ seat }) => seat)).toEqual([
      'china',
    ]);
  });
});
