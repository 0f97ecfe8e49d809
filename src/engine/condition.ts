import { type Draft, draftHolds } from './draft.ts';
import type { Condition, EventId, ReactionId } from './scenario.ts';
import type { Setting } from './setting.ts';

/** What a condition of an event's file may look at; all of it is known to the acting delegation. */
export interface ConditionFacts {
  readonly setting: Setting;
  readonly draft: Draft;
  /** Whether the acting delegation's file reads strongly one way. */
  readonly strong: boolean;
  /** Whether its largest hypothesis has changed since the delegation reacted. */
  readonly turned: boolean;
  /** What the acting delegation chose in events so far. */
  readonly reacted: Readonly<Record<EventId, ReactionId>>;
}

export function holds(condition: Condition, facts: ConditionFacts): boolean {
  switch (condition.kind) {
    case 'agreed':
      return draftHolds(facts.draft, condition.norm, condition.wordings);
    case 'in-cut':
      return facts.setting.cut.norms.includes(condition.norm);
    case 'strong-file':
      return facts.strong;
    case 'turned':
      return facts.turned;
    case 'reacted':
      return condition.reactions.includes(facts.reacted[condition.event] ?? '');
    case 'not':
      return !holds(condition.condition, facts);
    case 'all':
      return condition.conditions.every((each) => holds(each, facts));
    default:
      return condition satisfies never;
  }
}
