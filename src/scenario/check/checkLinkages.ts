import type { Fault } from '../Fault.ts';
import type { RulesSource } from '../ScenarioSource.ts';
import { faultIn } from '../Sourced.ts';
import { unlessKnown } from './references.ts';

const componentMost = 3;

/** Linkages: existing norms and wordings, and in no cut a chain of more than three norms. */
export function checkLinkages(source: RulesSource): Fault[] {
  const { scenario, norms } = source;
  const ids = norms.value.map(({ id }) => id);
  const delegations = scenario.value.delegations.map(({ id }) => id);
  return [
    ...scenario.value.linkages.flatMap((linkage, index) => [
      ...linkage.norms.flatMap((id, n) => {
        const wordings = norms.value.find((norm) => norm.id === id)?.wordings;
        if (wordings === undefined) {
          return unlessKnown(scenario, ['linkages', index, 'norms', n], 'norm', id, ids);
        }
        return (linkage.wordings[n] ?? []).flatMap((wording, at) =>
          unlessKnown(
            scenario,
            ['linkages', index, 'wordings', n, at],
            'wording',
            wording,
            wordings,
          ),
        );
      }),
      ...(linkage.norms[0] === linkage.norms[1]
        ? [
            faultIn(scenario, ['linkages', index, 'norms', 1], {
              code: 'misplaced',
              what: `${linkage.norms[0]} is linked with itself`,
              remedy: 'write its worth into the cables',
            }),
          ]
        : []),
      ...Object.keys(linkage.values).flatMap((id) =>
        unlessKnown(scenario, ['linkages', index, 'values', id], 'delegation', id, delegations),
      ),
    ]),
    ...source.cuts.value.flatMap((cut) => chainFaults(source, cut)),
  ];
}

/** The frontier stays computable while linked norms come in small groups. */
function chainFaults(
  { scenario }: RulesSource,
  cut: { readonly id: string; readonly norms: readonly string[] },
): Fault[] {
  const groups = new Map(cut.norms.map((norm) => [norm, new Set([norm])]));
  return scenario.value.linkages.flatMap(({ norms: [one, other] }, index) => {
    const [left, right] = [groups.get(one), groups.get(other)];
    if (left === undefined || right === undefined || left === right) return [];
    for (const norm of right) {
      left.add(norm);
      groups.set(norm, left);
    }
    if (left.size <= componentMost) return [];
    return [
      faultIn(scenario, ['linkages', index], {
        code: 'too-many',
        what: `in cut ${cut.id} this links ${[...left].sort().join(', ')}`,
        remedy: `link at most ${componentMost} norms with one another`,
      }),
    ];
  });
}
