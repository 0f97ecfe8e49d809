import {
  type DelegationId,
  delegationIds,
  type EventId,
  entry,
  fileOf,
  member,
  type ReactionId,
  type View,
} from '../../engine/index.ts';

/** What one delegation did in one event. */
export interface ChosenReaction {
  readonly event: EventId;
  readonly reaction: ReactionId;
  /** 0 (mild) to 3 (harsh). */
  readonly harshness: number;
}

/** What a delegation demanded as victim and conceded as accused, to be joined by a line. */
export interface BothChairs {
  readonly delegation: DelegationId;
  readonly asVictim: ChosenReaction;
  readonly asAccused: ChosenReaction;
}

/**
 * The delegations of a table that sat in both chairs, each with its last reaction in either; by what was
 * revealed to everybody.
 */
export function bothChairs({ setting, files }: View): readonly BothChairs[] {
  return delegationIds(setting).flatMap((delegation) => {
    const lastAs = (role: 'victim' | 'accused'): ChosenReaction | undefined =>
      files
        .filter(({ event }) => fileOf(setting, event).roles[delegation] === role)
        .flatMap(({ event, reactions }) => {
          const reaction = reactions?.[delegation];
          if (reaction === undefined) return [];
          const cards = entry(fileOf(setting, event).reactions, delegation);
          return [{ event, reaction, harshness: member(cards, reaction).harshness }];
        })
        .at(-1);
    const [asVictim, asAccused] = [lastAs('victim'), lastAs('accused')];
    return asVictim === undefined || asAccused === undefined
      ? []
      : [{ delegation, asVictim, asAccused }];
  });
}
