import type { EventFile } from '../../engine/index.ts';
import type { EventEntry } from '../schema/eventFile.ts';
import { type AudienceOwners, compileCondition, compileEffects } from './compileEffects.ts';
import { mapValues } from './units.ts';

export function compileEvent(
  id: string,
  event: EventEntry,
  delegations: AudienceOwners,
): EventFile {
  const common = (effects: EventEntry['pairings'][number]['effects']) =>
    compileEffects(effects, { delegations, acting: undefined });
  return {
    id,
    nature: event.nature,
    roles: event.roles,
    hypotheses: event.hypotheses,
    prior: event.prior,
    items: event.items,
    reactions: mapValues(event.reactions, (reactions, acting) =>
      reactions.map((reaction) => ({
        id: reaction.id,
        harshness: reaction.harshness,
        names: reaction.names,
        refusedWhen: reaction.refusedWhen ? compileCondition(reaction.refusedWhen) : null,
        effects: compileEffects(reaction.effects, { delegations, acting }),
      })),
    ),
    defaults: event.defaults,
    pairings: event.pairings.map(({ chose, effects }) => ({ chose, effects: common(effects) })),
    correction: event.correction
      ? {
          oneIn: event.correction.oneIn,
          roundsLater: event.correction.roundsLater,
          effects: common(event.correction.effects),
        }
      : null,
  };
}
