import { describe, expect, it } from 'vitest';
import { LEVELS, trades } from '../../src/agents/level.ts';
import { makeStatement } from '../../src/agents/statement.ts';
import { type View, viewFor } from '../../src/engine/index.ts';
import { washington } from '../support/fixtures.ts';
import { gameOf } from './gameOfAgents.ts';
import { momentsOf } from './momentsOf.ts';
import { sightAt } from './outlookAt.ts';

/** What each chair sees where it chooses a tone after a breach. */
const views: readonly View[] = Array.from({ length: 16 }, (_, index) =>
  gameOf(washington().scenario, '20', index + 1, ['reciprocal']),
).flatMap((game) =>
  [...momentsOf(game)].flatMap(({ before, seat, command }) => {
    const view = viewFor(before, seat);
    return command.kind === 'chooseTone' && view.files.length > 0 ? [view] : [];
  }),
);

/** The same view, had every file as its first hypothesis what it says with this much belief. */
function readingAs(view: View, permille: number): View {
  const files = view.files.map((file) => ({
    ...file,
    reading: file.reading.map((_, place) => (place === 0 ? permille : 0)),
  }));
  return { ...view, files };
}

const toneAt = (view: View, level: string) => {
  const decision = makeStatement(sightAt(view, level));
  return decision.kind === 'act' && decision.command.kind === 'chooseTone'
    ? decision.command.tone
    : null;
};

const timesAccusing = (level: string, permille: number) =>
  views.filter((view) => toneAt(readingAs(view, permille), level) === 'accusing').length;

describe('the tone of a statement', () => {
  it.each(LEVELS.filter(trades))('%s: is no matter of what a file says', (level) => {
    expect(views.length).toBeGreaterThan(20);
    for (const view of views)
      expect(toneAt(readingAs(view, 1000), level)).toBe(toneAt(readingAs(view, 0), level));
  });

  it.each(LEVELS.filter((level) => !trades(level)))(
    '%s: accuses more often where a file reads against a government',
    (level) => {
      expect(timesAccusing(level, 1000)).toBeGreaterThan(timesAccusing(level, 0));
    },
  );
});
