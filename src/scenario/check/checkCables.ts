import type { Fault } from '../Fault.ts';
import type { RulesSource } from '../ScenarioSource.ts';
import { faultIn } from '../Sourced.ts';
import {
  duplicatesIn,
  unlessComplete,
  unlessExactly,
  unlessKnown,
  unlessOneEach,
} from './references.ts';

const cablesLeast = 3;

/** Cables: enough of them, each with a table and an expected rung for every norm of a cut. */
export function checkCables(source: RulesSource): Fault[] {
  const { cables } = source;
  const ids = source.scenario.value.delegations.map(({ id }) => id);
  return [
    ...unlessExactly(cables, [], 'delegation', cables.value, ids),
    ...Object.entries(cables.value).flatMap(([delegation, list]) => [
      ...duplicatesIn(
        cables,
        'cable',
        list.map(({ id }) => id),
        (index) => [delegation, index, 'id'],
      ),
      ...(list.length < cablesLeast
        ? [
            faultIn(cables, [delegation], {
              code: 'too-few',
              what: `${delegation} has ${list.length} cables`,
              remedy: `write at least ${cablesLeast}, so that nobody knows which one it holds`,
            }),
          ]
        : []),
      ...list.flatMap((_, index) => checkCable(source, delegation, index)),
    ]),
  ];
}

function checkCable(source: RulesSource, delegation: string, index: number): Fault[] {
  const { cables, norms, cuts } = source;
  const cable = cables.value[delegation]?.[index];
  if (cable === undefined) return [];
  const ids = norms.value.map(({ id }) => id);
  const needed = ids.filter((id) => cuts.value.some((cut) => cut.norms.includes(id)));
  const wordingsOf = (id: string) => norms.value.find((norm) => norm.id === id)?.wordings;
  return [
    ...Object.keys(cable.values).flatMap((id) =>
      unlessKnown(cables, [delegation, index, 'values', id], 'norm', id, ids),
    ),
    ...Object.keys(cable.expected).flatMap((id) =>
      unlessKnown(cables, [delegation, index, 'expected', id], 'norm', id, ids),
    ),
    ...unlessComplete(cables, [delegation, index, 'values'], 'norm', cable.values, needed),
    ...unlessComplete(cables, [delegation, index, 'expected'], 'norm', cable.expected, needed),
    ...Object.entries(cable.values).flatMap(([id, row]) => {
      const wordings = wordingsOf(id);
      const path = [delegation, index, 'values', id];
      return wordings === undefined ? [] : unlessOneEach(cables, path, row, wordings);
    }),
    ...Object.entries(cable.expected).flatMap(([id, rung]) => {
      const wordings = wordingsOf(id);
      const path = [delegation, index, 'expected', id];
      return wordings === undefined ? [] : unlessKnown(cables, path, 'wording', rung, wordings);
    }),
  ];
}
