import {
  type Clauses,
  type Command,
  deal,
  delegationIds,
  expectedPositions,
  othersOf,
  type Scenario,
  type State,
  settingOf,
} from '../../src/engine/index.ts';
import { CheckedTable } from './CheckedTable.ts';
import { type Side, type Table, withSide, withTable } from './otherSecrets.ts';

/** A table at the start of a game of this seed. */
export function aTable(scenario: Scenario, cut: string, seed: number): TableUnderTest {
  return new TableUnderTest(deal(settingOf(scenario, cut), seed), true);
}

/** The first seed whose dealt state is as wanted. */
export function seedWhere(
  scenario: Scenario,
  cut: string,
  wanted: (dealt: State) => boolean,
): number {
  const setting = settingOf(scenario, cut);
  for (let seed = 0; seed < 2000; seed += 1) if (wanted(deal(setting, seed))) return seed;
  throw new Error('no seed deals such a game');
}

/** A checked table with words for what a whole delegation, or all of them, do in a phase. */
export class TableUnderTest extends CheckedTable {
  /** The same table in a special situation, from which its log goes on. */
  with(table: Partial<Table>): TableUnderTest {
    return new TableUnderTest(withTable(this.state, table), false);
  }

  withSide(id: string, side: Partial<Side>): TableUnderTest {
    return new TableUnderTest(withSide(this.state, id, side), false);
  }

  /** The same table with another seed for the draws to come. */
  reseeded(seed: number): TableUnderTest {
    return new TableUnderTest({ ...this.state, seed }, false);
  }

  /** Every delegation speaks, in the tones named or else measured. */
  tones(tones: Readonly<Record<string, string>> = {}): this {
    for (const id of this.#ids())
      this.submit(id, { kind: 'chooseTone', tone: tones[id] ?? 'measured' });
    return this;
  }

  /** Every delegation takes positions: those named, else its last or expected ones. */
  positions(positions: Readonly<Record<string, Clauses>> = {}, redLines: RedLines = {}): this {
    for (const id of this.#ids()) this.submit(id, this.stand(id, positions[id], redLines[id]));
    return this;
  }

  /** A delegation's positions: those named, else its last or expected ones. */
  stand(id: string, named: Clauses = {}, redLine: RedLines[string] = null): Command {
    const view = this.view(id);
    if (view.own === null) throw new Error(`${id} has no positions`);
    const positions = { ...expectedPositions(view, view.own), ...named };
    return { kind: 'takePositions', positions, redLine };
  }

  toExchange(positions: Readonly<Record<string, Clauses>> = {}, redLines: RedLines = {}): this {
    return this.tones().positions(positions, redLines);
  }

  /** Tables a package and lets everybody else accept it; `settle` deals with an event that this brings. */
  agree(by: string, clauses: Clauses): this {
    return this.submit(by, { kind: 'tableOffer', clauses }).accepted(by);
  }

  harvest(by: string, norm: string, wording: string): this {
    return this.submit(by, { kind: 'tableHarvest', norm, wording }).accepted(by);
  }

  /** Everybody else accepts what a delegation tabled last. */
  accepted(by: string): this {
    const offer = this.offer(by);
    for (const id of othersOf(this.state.setting, by)) {
      this.submit(id, { kind: 'acceptOffer', offer });
    }
    return this;
  }

  /** The id of what a delegation tabled last. */
  offer(by: string): string {
    const offer = this.table.offers.findLast((each) => each.by === by);
    if (offer === undefined) throw new Error(`${by} has tabled nothing`);
    return offer.id;
  }

  beliefs(tokens: readonly number[] = [4, 3, 3]): this {
    for (const id of this.#ids()) this.submit(id, { kind: 'placeBelief', tokens });
    return this;
  }

  /** Everybody believes and reacts, as named or by the file's default. */
  settle(reactions: Readonly<Record<string, string>> = {}): this {
    if (this.stage === 'beliefs') this.beliefs();
    const event = this.table.current;
    const file = this.state.setting.scenario.events.find((each) => each.id === event);
    for (const id of this.#ids()) {
      const reaction = reactions[id] ?? file?.defaults[id] ?? '';
      this.submit(id, { kind: 'react', reaction });
    }
    return this;
  }

  /** Everybody leaves the exchange; an event that the end of it brings is settled by its defaults. */
  adjourn(): this {
    for (const id of this.#ids()) {
      if (this.stage === 'exchange' && !this.side(id).adjourned)
        this.submit(id, { kind: 'adjourn' });
    }
    return this.stage === 'beliefs' ? this.settle() : this;
  }

  endNight(): this {
    for (const id of this.#ids()) this.submit(id, { kind: 'endNight' });
    return this;
  }

  /** Everybody signs, in the forms named or plainly. */
  sign(forms: Readonly<Record<string, 'sign' | 'ad-referendum' | 'none'>> = {}): this {
    for (const id of this.#ids()) {
      const form = forms[id] ?? 'sign';
      const removal = form === 'ad-referendum' ? (this.view(id).own?.removal ?? null) : null;
      this.submit(id, { kind: 'sign', form, removal });
    }
    return this;
  }

  press(lines: Readonly<Record<string, 'joint' | 'own-emphasis' | 'victory'>> = {}): this {
    for (const id of this.#ids())
      this.submit(id, { kind: 'choosePressLine', line: lines[id] ?? 'joint' });
    return this;
  }

  #ids(): readonly string[] {
    return delegationIds(this.state.setting);
  }
}

type RedLines = Readonly<
  Record<string, { readonly norm: string; readonly wording: string } | null>
>;
