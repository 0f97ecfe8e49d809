import {
  type EventFile,
  entry,
  type IncidentView,
  type ItemId,
  type Magnitudes,
  member,
  readingOf,
} from '../../engine/index.ts';

/** What a further item of evidence was worth before anybody knew what it would say. */
export interface WorthOfItem {
  readonly item: ItemId;
  /** The Brier score to be expected of an honest reading without it: 0 certain and right, 2 certain and wrong. */
  readonly before: number;
  /** The same with it, over all that it might have said. */
  readonly after: number;
}

/**
 * The value of information of one item: how far it lowers the Brier score to be expected, with the
 * file's own reading for the chance of each hypothesis and the engine's false flags for what the item
 * says. An item of a source that is known by one as strong is worth nothing.
 */
export function worthOfItem(
  file: EventFile,
  known: readonly ItemId[],
  item: ItemId,
  speaks: IncidentView['speaks'],
  magnitudes: Magnitudes,
): WorthOfItem {
  const sharesWith = (items: readonly ItemId[], said: IncidentView['speaks']) =>
    readingOf(file, items, said, magnitudes).map((parts) => parts / 1000);
  const chances = sharesWith(known, speaks);
  const said = file.hypotheses.map((hypothesis) =>
    sharesWith([...known, item], { ...speaks, [item]: hypothesis }),
  );
  const { strength } = member(file.items, item);
  const count = file.hypotheses.length;
  const ratio = entry(magnitudes.strengthTenths, strength) / 10;
  const flags = magnitudes.falseFlagPermille / 1000;
  const framed = (flags * (ratio + count - 1)) / count;
  const chanceToSay = (spoken: number, truth: number) =>
    ((1 - flags) * (spoken === truth ? ratio : 1) + framed) / (ratio + count - 1);
  return {
    item,
    before: sum(chances.map((chance, truth) => chance * errorOf(chances, truth))),
    after: sum(
      chances.map((chance, truth) =>
        sum(
          said.map(
            (shares, spoken) => chance * chanceToSay(spoken, truth) * errorOf(shares, truth),
          ),
        ),
      ),
    ),
  };
}

function errorOf(shares: readonly number[], truth: number): number {
  return sum(shares.map((share, at) => (share - (at === truth ? 1 : 0)) ** 2));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
