import { type EventFile, member } from '../../../src/engine/index.ts';
import { type Choice, NONE, WITH } from './alternatives.ts';
import { barred, type Figure, noted, type Share, shareBetween, shareOf } from './figure.ts';
import type { Fork, Trial } from './forks.ts';
import { groupsOf } from './statistics.ts';
import type { Study } from './study.ts';

const MOST_ONE_SIDED = 70;
const POINT = 1_000_000;
/** Fewer decisions than this say nothing about an option. */
const FEWEST = 15;

/** Test 4: what pays, and whether any option is nearly always the best or the worst. */
export function choices(study: Study): readonly Figure[] {
  const forks = study.games.flatMap((game) => game.forks);
  const of = (choice: Choice) => forks.filter((fork) => fork.choice === choice);
  return [
    noted(
      'measure: value above the line (a harvest counts as what it brings), then home,',
      'then trust; equals share the place',
    ),
    noted('measure of press lines: before home comes the ending, two-press-conferences last', ''),
    ...naming(study, of('reaction')),
    noted('to pay is to bring at least a point; applause for a line alone does not count', ''),
    ...paying('a red line pays, against none', of('red-line'), 15, 50),
    ...paying('a harvest pays, against none', of('harvest'), 20, 60),
    ...oneSided('tone', of('tone')),
    ...oneSided('reaction', of('reaction')),
    ...oneSided('signature', of('signature')),
    ...oneSided('press', of('press')),
  ];
}

function naming({ scenario }: Study, forks: readonly Fork[]): readonly Figure[] {
  const open = forks.flatMap((fork) => {
    const names = namesIn(member(scenario.events, fork.about), fork.seat);
    return fork.trials.some(({ option }) => names.includes(option)) ? [{ fork, names }] : [];
  });
  const share = ({ fork, names }: (typeof open)[number]) =>
    sum(names.map((name) => shareOfPlace(fork, name, 'best')));
  const total = (some: readonly (typeof open)[number][]): Share => ({
    part: sum(some.map(share)),
    whole: some.length,
  });
  const byCase = groupsOf(open, ({ fork }) => `${fork.about}, ${fork.seat}`);
  return [
    shareBetween('naming in public is the best reaction, where it was open', total(open), 20, 40),
    ...[...byCase].map(([name, some]) => noted(`... ${name}`, percent(total(some)))),
  ];
}

function namesIn(event: EventFile, seat: string): readonly string[] {
  return (event.reactions[seat] ?? []).filter(({ names }) => names).map(({ id }) => id);
}

function paying(
  what: string,
  forks: readonly Fork[],
  low: number,
  high: number,
): readonly Figure[] {
  const pays = (some: readonly Fork[]) =>
    shareOf(some, (fork) => gainOver(fork, WITH, NONE) >= POINT);
  const bySeat = [...groupsOf(forks, ({ seat }) => seat)];
  const byNorm = [...groupsOf(forks, ({ about, seat }) => `${about}, ${seat}`)];
  return [
    shareBetween(what, pays(forks), low, high),
    ...bySeat
      .filter(([, some]) => some.length >= FEWEST)
      .map(([seat, some]) => shareBetween(`... to ${seat}`, pays(some), low, high)),
    ...byNorm
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([norm, some]) => noted(`... on ${norm}`, percent(pays(some)))),
  ];
}

function oneSided(choice: Choice, forks: readonly Fork[]): readonly Figure[] {
  const cases = groupsOf(forks, ({ about, seat }) => (about === '' ? choice : `${about}, ${seat}`));
  return [...cases].flatMap(([name, some]) => {
    const options = [...new Set(some.flatMap(({ trials }) => trials.map(({ option }) => option)))];
    return options.map((option) => {
      const open = some.filter(({ trials }) => trials.some((trial) => trial.option === option));
      const [best, worst] = (['best', 'worst'] as const).map(
        (place) => (100 * sum(open.map((fork) => shareOfPlace(fork, option, place)))) / open.length,
      ) as [number, number];
      const value = `${best.toFixed(0)} % and ${worst.toFixed(0)} % of ${open.length}`;
      const what = `${name}: ${option} is best, is worst`;
      if (open.length < FEWEST) return noted(what, value);
      return barred(
        what,
        value,
        `at most ${MOST_ONE_SIDED} %`,
        Math.max(best, worst) <= MOST_ONE_SIDED,
      );
    });
  });
}

/** One for being alone in first or last place, a part where others are level. */
function shareOfPlace(fork: Fork, option: string, place: 'best' | 'worst'): number {
  const sign = place === 'best' ? 1 : -1;
  const isAhead = (a: Trial, b: Trial) => sign * compare(fork.choice, a, b) > 0;
  const first = fork.trials.filter((trial) => !fork.trials.some((other) => isAhead(other, trial)));
  return first.some((trial) => trial.option === option) ? 1 / first.length : 0;
}

function gainOver(fork: Fork, option: string, than: string): number {
  const [one, other] = [option, than].map((id) => fork.trials.find((trial) => trial.option === id));
  return one === undefined || other === undefined ? 0 : one.aboveLine - other.aboveLine;
}

function compare(choice: Choice, a: Trial, b: Trial): number {
  const value = a.aboveLine - b.aboveLine;
  if (value !== 0) return value;
  const owed = ({ ending }: Trial) =>
    choice === 'press' && ending === 'two-press-conferences' ? 1 : 0;
  return owed(b) - owed(a) || a.home - b.home || a.trust - b.trust;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function percent({ part, whole }: Share): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} % of ${whole}`;
}
