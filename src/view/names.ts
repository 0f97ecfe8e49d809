import type { AudienceId, DelegationId, EventId, NormId, WordingId } from '../engine/index.ts';
import type { Frame } from './Frame.ts';

/** Names of things in the scenario's words; an id without words is its own name. */

export function delegationName({ script }: Frame, id: DelegationId): string {
  return script.delegations[id]?.name ?? id;
}

/** The office that speaks, as a title: `The Vice Minister`. */
export function officeName({ script }: Frame, id: DelegationId): string {
  return capitalised(script.delegations[id]?.office ?? id);
}

export function audienceName({ script }: Frame, delegation: DelegationId, id: AudienceId): string {
  return script.delegations[delegation]?.audiences[id]?.name ?? id;
}

export function toneName({ script }: Frame, id: string): string {
  return script.tones[id]?.name ?? id;
}

export function normName({ script }: Frame, id: NormId): string {
  return script.norms[id]?.name ?? id;
}

export function tagOf({ script }: Frame, norm: NormId, wording: WordingId): string {
  return script.norms[norm]?.wordings[wording]?.tag ?? wording;
}

export function sentenceOf({ script }: Frame, norm: NormId, wording: WordingId): string {
  return script.norms[norm]?.wordings[wording]?.sentence ?? wording;
}

export function eventTitle({ script }: Frame, id: EventId): string {
  return script.events[id]?.title ?? id;
}

export function cableName({ script }: Frame, delegation: DelegationId, cable: string): string {
  return script.cables[delegation]?.[cable]?.name ?? cable;
}

export function reactionName(
  { script }: Frame,
  event: EventId,
  delegation: DelegationId,
  reaction: string,
): string {
  return script.events[event]?.reactions[delegation]?.[reaction]?.name ?? reaction;
}

/** A text as it stands at the head of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
