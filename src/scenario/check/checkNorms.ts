import type { Fault } from '../Fault.ts';
import type { RulesSource } from '../ScenarioSource.ts';
import { faultIn } from '../Sourced.ts';
import type { Path } from '../yamlPlaces.ts';
import {
  duplicatesIn,
  unlessComplete,
  unlessExactly,
  unlessKnown,
  unlessOneEach,
} from './references.ts';

/** Norms: wordings, the orders of welcome, owners and tastes. */
export function checkNorms(source: RulesSource): Fault[] {
  const { norms } = source;
  return [
    ...duplicatesIn(
      norms,
      'norm',
      norms.value.map(({ id }) => id),
      (index) => [index, 'id'],
    ),
    ...norms.value.flatMap((_, index) => checkNorm(source, index)),
  ];
}

function checkNorm(source: RulesSource, index: number): Fault[] {
  const { norms, scenario } = source;
  const norm = norms.value[index];
  if (norm === undefined) return [];
  const { delegations } = scenario.value;
  const ids = delegations.map(({ id }) => id);
  const at = (...path: Path): Path => [index, ...path];
  return [
    ...duplicatesIn(norms, 'wording', norm.wordings, (n) => at('wordings', n)),
    ...reservedWordings(source, index, norm.wordings),
    ...norm.promises.flatMap((id, n) =>
      unlessKnown(norms, at('promises', n), 'wording', id, norm.wordings),
    ),
    ...unlessExactly(norms, at('welcome'), 'delegation', norm.welcome, ids),
    ...unlessExactly(norms, at('owners'), 'delegation', norm.owners, ids),
    ...unlessExactly(norms, at('tastes'), 'delegation', norm.tastes, ids),
    ...Object.entries(norm.welcome).flatMap(([id, order]) =>
      welcomeFaults(source, at('welcome', id), order, norm.wordings),
    ),
    ...delegations.flatMap(({ id, audiences }) => {
      const owner = norm.owners[id];
      const tastes = norm.tastes[id] ?? {};
      return [
        ...(owner === undefined
          ? []
          : unlessKnown(norms, at('owners', id), 'audience', owner, audiences)),
        ...Object.entries(tastes).flatMap(([audience, row]) => [
          ...unlessKnown(norms, at('tastes', id, audience), 'audience', audience, audiences),
          ...unlessOneEach(norms, at('tastes', id, audience), row, norm.wordings),
        ]),
        ...(Object.hasOwn(norm.tastes, id)
          ? unlessComplete(norms, at('tastes', id), 'audience', tastes, audiences)
          : []),
      ];
    }),
  ];
}

function reservedWordings(source: RulesSource, index: number, wordings: readonly string[]) {
  return wordings.flatMap((id, n) =>
    id === 'silence'
      ? [
          faultIn(source.norms, [index, 'wordings', n], {
            code: 'misplaced',
            what: 'silence is not a wording but the lack of one',
            remedy: 'leave it out, or write silence: false to forbid it',
          }),
        ]
      : [],
  );
}

/** The orders lead from welcome to unwelcome through every wording once. */
function welcomeFaults(
  source: RulesSource,
  path: Path,
  order: readonly string[],
  wordings: readonly string[],
): Fault[] {
  const unknown = order.flatMap((id, n) =>
    unlessKnown(source.norms, [...path, n], 'wording', id, wordings),
  );
  if (unknown.length > 0) return unknown;
  if (order.length === wordings.length && new Set(order).size === order.length) return [];
  return [
    faultIn(source.norms, path, {
      code: 'incomplete',
      what: `the order ${order.join(', ')} does not name every wording once`,
      remedy: `put ${wordings.join(', ')} in order`,
    }),
  ];
}
