import { pressMoves, signatureMoves } from './closing.ts';
import type { Clauses, Command } from './command.ts';
import { agreedClauses, harvestedClauses } from './draft.ts';
import type { Move } from './happening.ts';
import { fileOf } from './incidents.ts';
import { entry, member } from './lookup.ts';
import { harvestMoves, newClauses, reopeningMoves, retreatMoves } from './offers.ts';
import { leakPercent } from './papers.ts';
import { positionMoves } from './positions.ts';
import { effectsFor, effectsHeard, mirrorTrust, movesOf, type PlainEffect } from './reactions.ts';
import { conditionFacts } from './refusalOutside.ts';
import type { MicroPoints } from './scenario.ts';
import type { Side } from './state.ts';
import { toneMoves } from './statement.ts';
import { strikeMoves } from './strikes.ts';
import { reservationOf, utilityOf } from './values.ts';
import type { OwnSide, View } from './view.ts';

/** What an act would cost the one who acts, exactly; the others' part is not foretold. */
export interface Forecast {
  /** At once, on one's own audiences, strikes, line and values, and on the room. */
  readonly now: readonly Move[];
  /** Only if all others accept. */
  readonly ifAccepted: readonly Move[];
  /** The value of the text as the act would leave it, with today's and the reservation then. */
  readonly text: {
    readonly before: MicroPoints;
    readonly after: MicroPoints;
    readonly reservation: MicroPoints;
  } | null;
  /** Whole percent, for a paper that may leak. */
  readonly leakPercent: number | null;
  /** Effects that move no meter at once: a norm barred, an item opened, a leak or a strike that may follow. */
  readonly further: readonly PlainEffect[];
  readonly interventions: 0 | 1;
}

const NOTHING: Forecast = {
  now: [],
  ifAccepted: [],
  text: null,
  leakPercent: null,
  further: [],
  interventions: 0,
};

/** The exact own cost of a legal command, from the actor's view alone. */
export function forecast(view: View, command: Command): Forecast {
  const { own } = view;
  if (own === null) return NOTHING;
  const side = sideFrom(view, own);
  const foretold = ruleForecast(view, own, side, command);
  const { magnitudes } = view.setting.scenario;
  let { strikes } = side;
  const withStrikes = (moves: readonly Move[]) =>
    moves.flatMap((move) =>
      move.meter === 'strikes' ? strikeMoves(magnitudes, strikes++, move) : [move],
    );
  const now = withStrikes(foretold.now);
  return { ...foretold, now, ifAccepted: withStrikes(foretold.ifAccepted) };
}

function ruleForecast(view: View, own: OwnSide, side: Side, command: Command): Forecast {
  const { setting } = view;
  const mine = (moves: readonly Move[]) =>
    moves.filter((move) => !('delegation' in move) || move.delegation === own.id);
  switch (command.kind) {
    case 'chooseTone':
      return { ...NOTHING, now: mine(toneMoves(setting, own.id, command.tone, side.lastTone)) };
    case 'takePositions':
      return { ...NOTHING, now: mine(positionMoves(setting, own.id, side, command)) };
    case 'tableOffer':
      return packageForecast(view, own, side, command.clauses, 'package');
    case 'tableHarvest':
      return packageForecast(view, own, side, { [command.norm]: command.wording }, 'harvest');
    case 'acceptOffer': {
      const offer = member(view.offers, command.offer);
      return {
        ...packageForecast(view, own, side, offer.clauses, offer.harvest ? 'harvest' : 'package'),
        now: [],
        interventions: 0,
      };
    }
    case 'askQuestion':
    case 'consultAudience':
    case 'openEvidence':
    case 'raiseFile':
      return { ...NOTHING, now: questionMoves(view, own, command), interventions: 1 };
    case 'sendNonPaper':
      return { ...NOTHING, leakPercent: leakPercent(setting, view.tension), interventions: 1 };
    case 'react':
      return reactionForecast(view, own, command.reaction);
    case 'callCapital':
      return { ...NOTHING, now: capitalMoves(view, own, command.audience) };
    case 'sign':
      return {
        ...NOTHING,
        now: adReferendumMoves(view, own, command.form),
        ifAccepted: standingMoves(view, own, side, command),
      };
    case 'choosePressLine':
      return { ...NOTHING, now: mine(pressMoves(setting, own.id, command.line)) };
    default:
      return NOTHING;
  }
}

function packageForecast(
  view: View,
  own: OwnSide,
  side: Side,
  clauses: Clauses,
  kind: 'package' | 'harvest',
): Forecast {
  const { setting, draft } = view;
  const before = agreedClauses(draft);
  const after = { ...before, ...clauses };
  const harvested =
    kind === 'harvest' ? { ...harvestedClauses(draft), ...clauses } : harvestedClauses(draft);
  const gains =
    kind === 'harvest'
      ? harvestMoves(setting).filter(
          (move) => !('delegation' in move) || move.delegation === own.id,
        )
      : [];
  return {
    ...NOTHING,
    now: reopeningMoves(own.id, clauses, draft, kind),
    ifAccepted: [...retreatMoves(setting, own.id, side, newClauses(clauses, draft)), ...gains],
    text: {
      before: utilityOf(setting, own.id, own.values, before),
      after: utilityOf(setting, own.id, own.values, after),
      reservation: reservationOf(setting, own.id, own.line, own.values, harvested),
    },
    interventions: 1,
  };
}

function questionMoves(view: View, own: OwnSide, command: Command): readonly Move[] {
  if (command.kind !== 'askQuestion') return [];
  const asked = view.questions.filter(
    (question) => question.by === own.id && question.norm === command.norm,
  ).length;
  if (asked < 2) return [];
  const by = view.setting.scenario.magnitudes.thirdQuestionTrust;
  return [
    {
      meter: 'trust',
      by,
      cause: { code: 'third-question', delegation: own.id, norm: command.norm },
    },
  ];
}

function reactionForecast(view: View, own: OwnSide, id: string): Forecast {
  const { incident, setting } = view;
  if (incident === null) return NOTHING;
  const reaction = member(entry(fileOf(setting, incident.event).reactions, own.id), id);
  const facts = conditionFacts(view, incident);
  const plain = effectsFor(reaction.effects, {
    ...facts,
    reacted: { ...facts.reacted, [incident.event]: id },
  });
  const effects = effectsHeard(plain, incident);
  const cause = {
    code: 'reaction',
    delegation: own.id,
    event: incident.event,
    reaction: id,
  } as const;
  const elsewhere = (effect: PlainEffect) =>
    'delegation' in effect && ![own.id, 'self'].includes(effect.delegation);
  const now = effects.flatMap((effect): readonly Move[] => {
    if (elsewhere(effect)) return [];
    if (effect.kind !== 'mirror') return movesOf(setting, own.id, effect, cause, () => own.cable);
    const by = mirrorTrust(setting, own.id, effect, reaction.harshness, facts.reacted);
    return by === null ? [] : [{ meter: 'trust', by, cause: { ...cause, code: 'mirror' } }];
  });
  return {
    ...NOTHING,
    now,
    further: effects.filter((effect) => FURTHER.includes(effect.kind) || elsewhere(effect)),
  };
}

const FURTHER: readonly PlainEffect['kind'][] = [
  'bar-offers',
  'open-norm',
  'strike-if-turned',
  'joint-items',
  'own-item',
  'leak-at-night',
];

function capitalMoves(view: View, own: OwnSide, audience: string): readonly Move[] {
  const { capitalAudience, capitalOthers } = view.setting.scenario.magnitudes;
  return Object.keys(own.audiences).map((id) => ({
    meter: 'audience',
    delegation: own.id,
    audience: id,
    by: id === audience ? capitalAudience : capitalOthers,
    cause: { code: 'capital-called', delegation: own.id },
  }));
}

function adReferendumMoves(view: View, own: OwnSide, form: string): readonly Move[] {
  if (form !== 'ad-referendum') return [];
  const by = view.setting.scenario.magnitudes.adReferendumTrust;
  return [{ meter: 'trust', by, cause: { code: 'ad-referendum', delegation: own.id } }];
}

function standingMoves(
  view: View,
  own: OwnSide,
  side: Side,
  command: Extract<Command, { kind: 'sign' }>,
): readonly Move[] {
  if (command.form === 'none') return [];
  const kept = Object.entries(view.closing?.clauses ?? {}).filter(
    ([norm]) => norm !== command.removal,
  );
  return signatureMoves(view.setting, own.id, side, command.form, Object.fromEntries(kept));
}

/** The part of a side that prices depend on, put together again from a view. */
function sideFrom(view: View, own: OwnSide): Side {
  const open = entry(view.sides, own.id);
  return {
    cable: own.cable,
    audiences: own.audiences,
    strikes: open.strikes,
    lineShift: own.lineShift,
    valueShifts: own.valueShifts as Side['valueShifts'],
    positions: open.positions,
    redLines: open.redLines,
    redLinesLeft: open.redLinesLeft,
    harvestsLeft: open.harvestsLeft,
    interventions: open.interventions,
    lastTone: open.lastTone,
    sealedTone: own.sealedTone,
    sealedPositions: own.sealedPositions,
    adjourned: open.adjourned,
    consulted: [...own.consulted],
    settledRetreats: own.settledRetreats,
    calledCapital: own.calledCapital,
    nightEnded: own.nightEnded,
    aim: own.aim,
    guesses: own.guesses,
    predictions: [...own.predictions],
  };
}
