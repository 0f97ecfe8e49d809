import {
  type Clauses,
  forecast,
  refusalFor,
  type SignatureForm,
  utilityOf,
} from '../engine/index.ts';
import { act, actSilently, type Decision, pass } from './decision.ts';
import { guessOf } from './guess.ts';
import { POINT } from './points.ts';
import { ownValue, type Sight } from './sight.ts';
import { trustWorth, worthOfMoves } from './standing.ts';

/**
 * Signs a text that is worth its reservation and costs no audience; ad referendum where an audience is
 * lost or home would suffer more than the removed clause is worth; otherwise nothing. A novice does not
 * weigh home: it signs what is worth its reservation, ad referendum only where it must.
 */
export function signText(sight: Sight): Decision {
  const { view, own } = sight;
  if (view.closing === null || view.closing.ownSignature !== null) return pass('sealed');
  const forms = (['sign', 'ad-referendum', 'none'] as const).filter((form) => isOpen(sight, form));
  const form =
    sight.level === 'novice'
      ? (forms[0] ?? 'none')
      : forms.reduce((best, each) => (worthOf(sight, each) > worthOf(sight, best) ? each : best));
  const removal = form === 'ad-referendum' ? own.removal : null;
  const value = ownValue(sight, textWith(sight, form));
  return act({ kind: 'sign', form, removal }, form === 'none' ? 'no-signature' : form, {
    value,
    reservation: own.reservation,
    norm: removal,
    reason: value < own.reservation ? 'below-reservation' : `best-${form}`,
  });
}

/** Legal, and not below the reservation. */
function isOpen(sight: Sight, form: SignatureForm): boolean {
  if (form === 'none') return true;
  const removal = form === 'ad-referendum' ? sight.own.removal : null;
  if (refusalFor(sight.view, { kind: 'sign', form, removal }) !== null) return false;
  if (form === 'ad-referendum' && removal === null && isOpen(sight, 'sign')) return false;
  return ownValue(sight, textWith(sight, form)) >= sight.own.reservation;
}

/** The text that would stand if nobody else removed anything. */
function textWith({ view, own }: Sight, form: SignatureForm): Clauses {
  const clauses = view.closing?.clauses ?? {};
  if (form !== 'ad-referendum') return clauses;
  return Object.fromEntries(Object.entries(clauses).filter(([norm]) => norm !== own.removal));
}

function worthOf(sight: Sight, form: SignatureForm): number {
  const { own, view } = sight;
  if (form === 'none') return own.reservation;
  const removal = form === 'ad-referendum' ? own.removal : null;
  const text = textWith(sight, form);
  const { ifAccepted } = forecast(view, { kind: 'sign', form, removal });
  const { adReferendumTrust } = view.setting.scenario.magnitudes;
  const distrust = form === 'ad-referendum' ? trustWorth(sight, adReferendumTrust) : 0;
  const gain = ownValue(sight, text) + worthOfMoves(sight, ifAccepted, {}) - own.reservation;
  return (
    own.reservation + (gain + distrust) * (removal === null ? 1 : chanceOfConsent(sight, text))
  );
}

/** How much more than its first line another may need by the closing, for all that one has seen. */
const RISEN_LINE = 10 * POINT;

/**
 * How likely all others are to confirm what a removal leaves, by the guesses of their cables: never below
 * the line that they had at first, surely where it lies well above it, since events and home move lines.
 */
function chanceOfConsent(sight: Sight, text: Clauses): number {
  const { view } = sight;
  return sight.others.reduce((chance, id) => {
    const { tables, posterior, reservation } = guessOf(view, id);
    const consent = Object.entries(tables).reduce((sum, [cable, table]) => {
      const surplus = utilityOf(view.setting, id, table, text) - reservation;
      const confirms = Math.min(1, Math.max(0, surplus / RISEN_LINE));
      return sum + (posterior[cable] ?? 0) * confirms;
    }, 0);
    return chance * consent;
  }, 1);
}

/** Confirms what remains after all removals if it is still worth the reservation. */
export function confirmOrWithdraw(sight: Sight): Decision {
  const { view, own } = sight;
  if (view.closing?.confirmed.includes(own.id) !== false) return pass('confirmed');
  const facts = { value: own.text, reservation: own.reservation };
  if (own.text >= own.reservation)
    return actSilently({ kind: 'confirmText' }, { ...facts, reason: 'still-worth-it' });
  return act({ kind: 'withdrawSignature' }, 'no-signature', {
    ...facts,
    reason: 'below-reservation',
  });
}
