import { describe, expect, it } from 'vitest';
import { projectorTalks } from '../../../src/ui/console/projectorView.ts';
import { ClassUnderTest } from '../../classroom/aClass.ts';
import { asProjector, aTile, consoleWordsIn } from '../../support/aConsole.ts';

const words = consoleWordsIn();

describe('the wall', () => {
  const of = new ClassUnderTest({ chairs: 1 }).join(4).host({ kind: 'startSitting' });
  const tiles = [aTile(1), aTile(2, { round: 1 })];
  const shown = projectorTalks(words, asProjector(of.state, tiles), 40_000);

  it('shows round, agenda, clock and what is clean', () => {
    expect(shown).toMatchObject({
      heading: 'Round 1 of 3',
      agenda: 'Plenary: Incident line, Trade secrets',
      clock: '1:00',
      tables: 2,
    });
    expect(shown.norms.find(({ norm }) => norm === 'N5')?.clean).toBe(2);
  });

  it('holds no name of anybody', () => {
    const text = JSON.stringify(shown);
    for (const { name } of of.state.members) expect(text).not.toContain(name);
  });
});
