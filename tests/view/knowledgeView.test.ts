import { describe, expect, it } from 'vitest';
import { answersCsv } from '../../src/view/debrief/answersCsv.ts';
import { reportView } from '../../src/view/debrief/reportView.ts';
import {
  knowledgeAnswered,
  knowledgeId,
  knowledgeTold,
  knowledgeView,
} from '../../src/view/knowledgeView.ts';
import { endedGames } from '../support/endedGames.ts';
import { parseCsv } from '../support/parseCsv.ts';

const [game] = endedGames();
if (game === undefined) throw new Error('no game');
const { frame } = game;
const items = Object.entries(frame.script.knowledge);
const ids = items.map(([id]) => id);

/** Wrong before and right after, one left out at either time. */
const kept = Object.fromEntries(
  items.slice(1).flatMap(([id, { options, right }]) => {
    const wrong = Object.keys(options).find((option) => option !== right) ?? '';
    return [
      [knowledgeId('before', id), wrong],
      [knowledgeId('after', id), right],
    ];
  }),
);

describe('the questions before and after play', () => {
  it('are five to seven, the same at both times, and give away nothing of what is right', () => {
    expect(ids.length).toBeGreaterThanOrEqual(5);
    expect(ids.length).toBeLessThanOrEqual(7);
    const [before, after] = (['before', 'after'] as const).map((when) =>
      knowledgeView(frame, when),
    );
    const asked = (view: typeof before) =>
      view?.items.map(({ ask, options }) => ({ ask, options }));
    expect(asked(before)).toEqual(asked(after));
    const told = JSON.stringify(before);
    for (const [, { why }] of items) expect(told).not.toContain(why);
    const same = before?.items
      .map(({ id }) => id)
      .filter((id) => after?.items.some((each) => each.id === id));
    expect(same).toEqual([]);
  });

  it('do not have the right answer in one place', () => {
    const places = items.map(([, { options, right }]) => Object.keys(options).indexOf(right));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it('are told with both answers side by side, and how many were right each time', () => {
    const { summary, items: told } = knowledgeTold(frame, kept);
    const count = items.length - 1;
    expect(summary).toBe(`0 of ${count} right before play, ${count} of ${count} now.`);
    expect(told[0]?.before).toBe('Not answered then.');
    expect(told[1]?.before).toMatch(/Not right\.$/);
    expect(told[1]?.after).toMatch(/ Right\.$/);
    expect(knowledgeAnswered(frame, kept)).toBe(true);
    expect(knowledgeAnswered(frame, {})).toBe(false);
  });

  it('go into the table of answers with what is right, and into the report as a line', () => {
    const rows = parseCsv(answersCsv(frame, { ...kept, 'priority-china-N1': '4' }));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([4]));
    const [, second] = items;
    const row = rows.find(([item]) => item === knowledgeId('after', second?.[0] ?? ''));
    expect(row?.[2]).toBe(row?.[3]);
    expect(rows.filter(([item]) => item?.startsWith('priority-'))).toHaveLength(1);
    const { answers } = reportView(game, kept);
    expect(answers.at(-1)?.answer).toContain('right before play');
    expect(reportView(game, {}).answers).toEqual([]);
  });
});
