import { keyedDraw } from '../engine/index.ts';
import type { Chair, ClassState, Member } from './ClassState.ts';
import type { ClassCommand } from './classCommand.ts';
import type { MemberId } from './classIds.ts';
import { memberName } from './memberName.ts';
import { placeOf, withoutMember } from './seats.ts';

/** The class with a new member under a drawn name, who is not there before a connection says so. */
export function admitted(state: ClassState, id: MemberId, atMs: number): ClassState {
  const name = freshName(state, id);
  const member: Member = {
    ...{ id, name, present: false, sinceMs: atMs, removed: false, hand: 'down' },
  };
  return { ...state, members: [...state.members, member] };
}

export function renamed(state: ClassState, id: MemberId): ClassState {
  return changedMember(state, id, { name: freshName(state, id) });
}

/** Nobody takes the name of somebody else in the class, nor one's own again. */
function freshName({ header, members, step }: ClassState, id: MemberId): string {
  const taken = new Set(members.map(({ name }) => name));
  return memberName(keyedDraw(header.seed), `name/${id}/${step}`, taken);
}

/** The class without somebody, whose chair stands empty; what was played before stays as it was. */
export function left(state: ClassState, id: MemberId, atMs: number): ClassState {
  const gone = { removed: true, present: false, sinceMs: atMs, hand: 'down' } as const;
  return {
    ...changedMember(state, id, gone),
    tables: state.tables.map((table) => withoutMember(table, id)),
  };
}

/** Whoever comes back takes the delegation back from an agent, and is told what it did meanwhile. */
export function presenceNoted(
  state: ClassState,
  { member, present, step }: Extract<ClassCommand, { readonly kind: 'notePresence' }>,
  atMs: number,
): ClassState {
  const next = changedMember(state, member, { present, sinceMs: atMs });
  const place = placeOf(state, member);
  if (!present || place === null || place.chair === null) return next;
  const { delegation } = place.chair;
  const back = (chair: Chair): Chair => {
    if (chair.delegation !== delegation) return chair;
    const { playedFor } = chair;
    const due = chair.member === member && playedFor !== null && playedFor.toStep === null;
    return {
      ...chair,
      replaced: false,
      playedFor: due
        ? { fromStep: playedFor.fromStep, toStep: step ?? playedFor.fromStep }
        : playedFor,
    };
  };
  return {
    ...next,
    tables: next.tables.map((table) =>
      table.id === place.table.id ? { ...table, chairs: table.chairs.map(back) } : table,
    ),
  };
}

export function changedMember(
  state: ClassState,
  id: MemberId,
  change: Partial<Member>,
): ClassState {
  return {
    ...state,
    members: state.members.map((member) => (member.id === id ? { ...member, ...change } : member)),
  };
}
