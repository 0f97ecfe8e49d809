import { describe, expect, it } from 'vitest';
import { classGame } from '../../../src/classroom/index.ts';
import { lobbyView } from '../../../src/ui/console/lobbyView.ts';
import { placesFor } from '../../../src/ui/console/placesFor.ts';
import { ClassUnderTest } from '../../classroom/aClass.ts';
import { asHost, consoleWordsIn } from '../../support/aConsole.ts';

const words = consoleWordsIn();
const game = classGame(words.scenario, '20');
const lobby = (of: ClassUnderTest) => lobbyView({ ...words, view: asHost(of.state) }, game);

describe('the lobby', () => {
  it('tells how many tables there will be before anybody pairs, by the rule of the class', () => {
    const of = new ClassUnderTest({ chairs: 2 });
    expect(lobby(of).expectedTables).toBe(0);
    of.join(9);
    expect(lobby(of)).toMatchObject({ expectedTables: 2, tables: [] });
    of.host({ kind: 'pairTables', way: 'by-lot' });
    expect(lobby(of).tables).toHaveLength(2);
  });

  it('says what becomes of who is odd', () => {
    const one = new ClassUnderTest({ chairs: 1 }).join(3);
    one.host({ kind: 'pairTables', way: 'by-lot' });
    expect(lobby(one).odd).toEqual(['Table 2: a computer plays China, and the seats stay free.']);
    const two = new ClassUnderTest({ chairs: 2 }).join(5);
    two.host({ kind: 'pairTables', way: 'by-lot' });
    expect(lobby(two).odd.join()).toMatch(/^Table 1: \w+ \w+ is a further adviser\.$/);
  });

  it('names those who came after the pairing, until they are placed', () => {
    const of = new ClassUnderTest({ chairs: 1 }).join(2);
    of.host({ kind: 'pairTables', way: 'by-lot' }).join(1);
    expect(lobby(of).unseated).toHaveLength(1);
    of.host({ kind: 'startSitting' });
    expect(lobby(of).unseated).toEqual([]);
  });

  it('shows no table of the game before in the interval', () => {
    const of = new ClassUnderTest({ chairs: 1 }).join(4).host({ kind: 'startSitting' });
    of.host({ kind: 'endSitting' });
    expect(lobby(of)).toMatchObject({ tables: [], expectedTables: 2 });
  });
});

describe('the places of a member', () => {
  it('are all chairs but the own before a game, and the class takes each of them', () => {
    const of = new ClassUnderTest({ chairs: 1 }).join(4);
    of.host({ kind: 'pairTables', way: 'by-lot' });
    const member = of.sits(1, 'us');
    const places = placesFor({ ...words, view: asHost(of.state) }, member);
    // Of two tables: three chairs of others, four further ones, two to look on.
    expect(places).toHaveLength(9);
    for (const { command } of places) {
      const fresh = new ClassUnderTest({ chairs: 1 }).join(4);
      fresh.host({ kind: 'pairTables', way: 'by-lot' });
      expect(fresh.try({ kind: 'host' }, command)).toBeNull();
    }
  });

  it('keep to the own delegation once cables are dealt, and the class takes each of them', () => {
    const of = new ClassUnderTest({ chairs: 2 }).join(3).host({ kind: 'startSitting' });
    const member = of.sits(1, 'us');
    const places = placesFor({ ...words, view: asHost(of.state) }, member);
    expect(places.length).toBeGreaterThan(0);
    for (const { command } of places) {
      expect(command.chair?.delegation).toBe('us');
      const fresh = new ClassUnderTest({ chairs: 2 }).join(3).host({ kind: 'startSitting' });
      expect(fresh.try({ kind: 'host' }, command)).toBeNull();
    }
  });
});
