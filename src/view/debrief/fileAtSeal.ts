import {
  type DelegationId,
  type EventId,
  fileOf,
  type ItemId,
  type View,
} from '../../engine/index.ts';

/** The items that a delegation held when it sealed what it believed, or when it reacted. */
export interface FileAtSeal {
  readonly belief: readonly ItemId[];
  readonly reaction: readonly ItemId[];
}

/** What a delegation knew of an event at its two seals, from a record that holds nothing back. */
export function fileAtSeal(view: View, event: EventId, of: DelegationId): FileAtSeal {
  const free = fileOf(view.setting, event)
    .items.filter(({ access }) => access === 'free')
    .map(({ id }) => id);
  const known = [...free];
  let belief: readonly ItemId[] | null = null;
  let reaction: readonly ItemId[] | null = null;
  let isOpen = false;
  for (const happening of view.record) {
    if (happening.kind === 'incidentArose') isOpen = happening.event === event;
    if (happening.kind === 'evidenceOpened' && happening.event === event && happening.by === of)
      known.push(...happening.items);
    if (!isOpen || happening.kind !== 'sealed' || happening.by !== of) continue;
    if (happening.what === 'belief') belief ??= [...known];
    if (happening.what === 'reaction') reaction ??= [...known];
  }
  return { belief: belief ?? known, reaction: reaction ?? known };
}
