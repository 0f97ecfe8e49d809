import type { CableId, DelegationId, Scenario } from '../engine/index.ts';

/** The cable of each delegation from words like `us=hill,china=reform`, or a sentence that says what is wrong with them. */
export function cablesIn(
  { id: scenario, delegations }: Scenario,
  words: string,
): Readonly<Record<DelegationId, CableId>> | string {
  const cables = new Map<DelegationId, CableId>();
  for (const word of words.split(',')) {
    const [id = '', cable, ...more] = word.split('=');
    if (cable === undefined || more.length > 0)
      return `write --cables as DELEGATION=CABLE,…, not ${words}`;
    const delegation = delegations.find((each) => each.id === id);
    const ids = delegations.map((each) => each.id).join(', ');
    if (delegation === undefined) return `${scenario} has the delegations ${ids}, not ${id}`;
    const known = delegation.cables.map((each) => each.id);
    if (!known.includes(cable)) return `${id} has the cables ${known.join(', ')}, not ${cable}`;
    if (cables.has(id)) return `--cables names ${id} twice`;
    cables.set(id, cable);
  }
  const missing = delegations.flatMap(({ id }) => (cables.has(id) ? [] : [id]));
  if (missing.length > 0)
    return `name a cable for every delegation: ${missing.join(', ')} is missing`;
  return Object.fromEntries(cables);
}
