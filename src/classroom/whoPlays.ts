import type { DelegationId } from '../engine/index.ts';
import type { ClassState, ClassTable } from './ClassState.ts';
import { chairsOf } from './rolesOf.ts';

/**
 * Who plays a delegation at a table now: people, as long as one of them is there; an agent, where nobody
 * sits or it has taken over from those who do; or nobody, as long as its chairs wait for those who went.
 */
export function whoPlays(
  { members }: Pick<ClassState, 'members'>,
  table: Pick<ClassTable, 'chairs'>,
  delegation: DelegationId,
): 'people' | 'agent' | 'nobody' {
  const seated = chairsOf(table, delegation).filter(({ member }) => member !== null);
  if (seated.every(({ replaced }) => replaced)) return 'agent';
  const here = new Set(members.filter(({ present }) => present).map(({ id }) => id));
  return seated.some(({ member }) => here.has(member ?? '')) ? 'people' : 'nobody';
}
