import type {
  AudienceId,
  Clauses,
  DelegationId,
  EventId,
  NormId,
  WordingId,
} from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { listed } from './joined.ts';

/** Names of things in the scenario's words; an id without words is its own name. */

/** A delegation's name on its own, as a label: `United States`. */
export function delegationName({ script }: Frame, id: DelegationId): string {
  return script.delegations[id]?.name ?? id;
}

/** A delegation within a sentence: `the United States`; the sentence is then given its capital. */
export function delegationInText(frame: Frame, id: DelegationId): string {
  return frame.script.delegations[id]?.inText ?? delegationName(frame, id);
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

/** A tone's name within a sentence. */
export function toneWord(frame: Frame, id: string): string {
  return toneName(frame, id).toLocaleLowerCase(frame.script.language);
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

/** A norm by its number and name: `N1 Trade secrets`. */
export function normTitle(frame: Frame, norm: NormId): string {
  return frame.t('norm.title', { norm, name: normName(frame, norm) });
}

/** A rung by its letter and tag: `B Ban with intent`. */
export function rungTitle(frame: Frame, norm: NormId, wording: WordingId): string {
  return frame.t('rung.title', { wording, tag: tagOf(frame, norm, wording) });
}

/** A clause in full reference: `N1 B “Ban with intent”`. */
export function clauseWords(frame: Frame, norm: NormId, wording: WordingId): string {
  return frame.t('clause.words', { norm, wording, tag: tagOf(frame, norm, wording) });
}

/** Clauses by their rungs alone: `N5 B, N1 C`. */
export function rungsWords(frame: Frame, clauses: Clauses): string {
  return listed(
    frame,
    Object.entries(clauses).map(([norm, wordings]) => frame.t('clause.rungs', { norm, wordings })),
  );
}

/** A text as it stands at the head of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
