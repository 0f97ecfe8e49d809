import type { Condition, Effect, Whose } from '../../engine/index.ts';
import type { ConditionEntry } from '../schema/conditionEntry.ts';
import type { EffectEntry } from '../schema/effectEntry.ts';
import { microPoints, tenths } from './units.ts';

/** The delegations of a scenario with their audiences. */
export type AudienceOwners = readonly {
  readonly id: string;
  readonly audiences: readonly string[];
}[];

/** Whose effects these are; nobody acts in a pairing or a correction. */
export interface EffectScope {
  readonly delegations: AudienceOwners;
  readonly acting: string | undefined;
}

/** The delegation whose audience an effect moves: the named one, the acting one, or its only owner. */
export function ownerOf(
  effect: { readonly audience: string; readonly of?: string | undefined },
  { delegations, acting }: EffectScope,
): string | undefined {
  if (effect.of === 'self') return acting;
  if (effect.of !== undefined || acting !== undefined) return effect.of ?? acting;
  const owners = delegations.filter(({ audiences }) => audiences.includes(effect.audience));
  return owners.length === 1 ? owners[0]?.id : undefined;
}

export function compileEffects(effects: readonly EffectEntry[], scope: EffectScope): Effect[] {
  return effects.map((effect) => compileEffect(effect, scope));
}

function compileEffect(effect: EffectEntry, scope: EffectScope): Effect {
  const whose = (delegation: string | undefined): Whose =>
    delegation === undefined || delegation === scope.acting ? 'self' : delegation;
  if ('trust' in effect) return { kind: 'trust', by: tenths(effect.trust) };
  if ('tension' in effect) return { kind: 'tension', by: tenths(effect.tension) };
  if ('leakAtNight' in effect) {
    const { leakAtNight: oneIn, audience, by } = effect;
    return { kind: 'leak-at-night', oneIn, audience, by: tenths(by) };
  }
  if ('audience' in effect) {
    const delegation = whose(ownerOf(effect, scope));
    return { kind: 'audience', delegation, audience: effect.audience, by: tenths(effect.by) };
  }
  if ('line' in effect) {
    return { kind: 'line', delegation: whose(effect.line), by: microPoints(effect.by) };
  }
  if ('value' in effect) {
    const { value: norm, of, at: wordings, by } = effect;
    return { kind: 'value', delegation: whose(of), norm, wordings, by: microPoints(by) };
  }
  if ('doubleLosses' in effect) {
    return { kind: 'double-losses', delegation: whose(effect.of), norm: effect.doubleLosses };
  }
  if ('barOffers' in effect) return { kind: 'bar-offers', norm: effect.barOffers };
  if ('openNorm' in effect) return { kind: 'open-norm', norm: effect.openNorm };
  if ('strike' in effect) return { kind: 'strike', delegation: whose(effect.strike) };
  if ('strikeIfTurned' in effect) return { kind: 'strike-if-turned' };
  if ('items' in effect) {
    return { kind: effect.items === 'joint' ? 'joint-items' : 'own-item' };
  }
  if ('mirror' in effect) {
    const { mirror: event, gentler, harsher } = effect;
    return { kind: 'mirror', event, gentler: tenths(gentler), harsher: tenths(harsher) };
  }
  return {
    kind: 'if',
    condition: compileCondition(effect.if),
    // biome-ignore lint/suspicious/noThenProperty: a list cannot be mistaken for a promise
    then: compileEffects(effect.then, scope),
    otherwise: compileEffects(effect.else ?? [], scope),
  };
}

export function compileCondition(condition: ConditionEntry): Condition {
  if ('agreed' in condition) {
    return { kind: 'agreed', norm: condition.agreed, wordings: condition.at };
  }
  if ('inCut' in condition) return { kind: 'in-cut', norm: condition.inCut };
  if ('strongFile' in condition) return { kind: 'strong-file' };
  if ('turned' in condition) return { kind: 'turned' };
  if ('reacted' in condition) {
    return { kind: 'reacted', event: condition.reacted, reactions: condition.with };
  }
  if ('not' in condition) return { kind: 'not', condition: compileCondition(condition.not) };
  return { kind: 'all', conditions: condition.all.map(compileCondition) };
}
