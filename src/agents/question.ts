import { type DelegationId, type NormId, refusalFor, type WordingId } from '../engine/index.ts';
import { act, type Decision } from './decision.ts';
import { factsOf, type Outlook } from './outlook.ts';
import { offerable } from './package.ts';
import { ownStake } from './rungs.ts';
import { interventionsLeft } from './sight.ts';
import { ownActs } from './words.ts';

/** A guess surer than this needs no question. */
const SURE_PERMILLE = 750;

/** Asks, once a round, on the norm where a delegation's cables differ most; null where the guess is sure. */
export function askQuestion(outlook: Outlook): Decision | null {
  const { sight, guesses } = outlook;
  const { view, own } = sight;
  if (sight.level === 'novice' || ownActs(sight, ['questionAsked']) > 0) return null;
  if (interventionsLeft(sight) < 3) return null;
  const puzzling = sight.others.filter((id) => (guesses[id]?.permille ?? 0) < SURE_PERMILLE);
  for (const to of puzzling) {
    const norm = mostTelling(outlook, to);
    if (norm === undefined) continue;
    const asked = view.questions.filter((each) => each.by === own.id && each.norm === norm);
    const command = { kind: 'askQuestion', to, norm } as const;
    if (asked.length >= 2 || refusalFor(view, command) !== null) continue;
    return act(command, 'ask', { ...factsOf(outlook, to), norm, reason: 'guess-unsure' });
  }
  return null;
}

function mostTelling(outlook: Outlook, to: DelegationId): NormId | undefined {
  const doubt = (norm: NormId) => disagreement(outlook, to, norm);
  return offerable(outlook.sight).toSorted((a, b) => doubt(b) - doubt(a))[0];
}

/** How far a delegation's cables lie apart on a norm, the likely ones counting more. */
function disagreement({ guesses }: Outlook, to: DelegationId, norm: NormId): number {
  const guess = guesses[to];
  if (guess === undefined) return 0;
  const tables = Object.entries(guess.tables).map(([cable, table]) => ({
    part: guess.posterior[cable] ?? 0,
    worths: table[norm] ?? {},
  }));
  const mean = (wording: WordingId) =>
    tables.reduce((sum, { part, worths }) => sum + part * (worths[wording] ?? 0), 0);
  return tables.reduce((sum, { part, worths }) => {
    const apart = Object.entries(worths).map(([wording, worth]) => Math.abs(worth - mean(wording)));
    return sum + part * Math.max(0, ...apart);
  }, 0);
}

/**
 * Answers what one was asked: what hurts most, and where talk is frank the rung that one plans for and
 * the wish that one would have most of. True to the plan, though not the whole of it.
 */
export function answerQuestion(outlook: Outlook): Decision | null {
  const { sight, plan } = outlook;
  const { view, own } = sight;
  const question = view.questions.find(
    (each) => each.of === own.id && !each.answered && each.round === view.round,
  );
  if (question === undefined) return null;
  const dearest = dearestNorm(outlook, view.setting.cut.norms);
  const beside = dearestNorm(
    outlook,
    view.setting.cut.norms.filter((norm) => norm !== question.norm),
  );
  const command = {
    kind: 'answerQuestion',
    question: question.id,
    hurts: dearest,
    rung: question.frank ? rungOn(outlook, question.norm) : null,
    wish: question.frank ? { norm: beside, wording: rungOn(outlook, beside) } : null,
  } as const;
  if (refusalFor(view, command) !== null) return null;
  return act(command, 'answer', {
    ...factsOf(outlook, question.by),
    norm: question.frank ? question.norm : dearest,
    wording: command.rung,
    value: plan.value,
    reason: question.frank ? 'frank' : 'reserved',
  });
}

function dearestNorm({ sight }: Outlook, norms: readonly NormId[]): NormId {
  return norms.reduce((dearest, norm) =>
    ownStake(sight, norm) > ownStake(sight, dearest) ? norm : dearest,
  );
}

/** The wording that one plans for on a norm; where that is silence, the best that one could have. */
function rungOn({ sight, plan }: Outlook, norm: NormId): WordingId {
  const planned = plan.clauses[norm];
  if (planned !== undefined) return planned;
  const worths = sight.own.values[norm] ?? {};
  return Object.keys(worths).reduce((best, wording) =>
    (worths[wording] ?? 0) > (worths[best] ?? 0) ? wording : best,
  );
}
