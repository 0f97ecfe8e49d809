import { type Change, makeMoves, sideOf, tell } from './change.ts';
import type { Clauses, Command } from './command.ts';
import { entry, member } from './lookup.ts';
import { homeMoves } from './offers.ts';
import { positionMoves } from './positions.ts';
import { roundOf } from './procedure.ts';
import type { AudienceId, DelegationId, NormId, Tenths } from './scenario.ts';
import { delegationOf, rungsSofter, type Setting } from './setting.ts';
import type { NonPaper } from './state.ts';

/** Asks "what would you need on N?"; frankness is settled by the trust of the moment. */
export function askQuestion(
  change: Change,
  by: DelegationId,
  of: DelegationId,
  norm: NormId,
): void {
  const { frankTrust, thirdQuestionTrust } = change.setting.scenario.magnitudes;
  const id = `question-${change.step}`;
  const earlier = change.table.questions.filter(
    (question) => question.by === by && question.norm === norm,
  );
  change.table.questions.push({
    id,
    by,
    of,
    norm,
    round: roundOf(change.procedure),
    frank: change.table.trust >= frankTrust,
    answered: false,
  });
  tell(change, 'all', { kind: 'questionAsked', by, of, question: id, norm });
  if (earlier.length >= 2) {
    makeMoves(change, [
      {
        meter: 'trust',
        by: thirdQuestionTrust,
        cause: { code: 'third-question', delegation: by, norm },
      },
    ]);
  }
}

export function answerQuestion(
  change: Change,
  by: DelegationId,
  answer: Extract<Command, { readonly kind: 'answerQuestion' }>,
): void {
  const question = member(change.table.questions, answer.question);
  question.answered = true;
  tell(change, [by, question.by], {
    kind: 'questionAnswered',
    by,
    question: answer.question,
    hurts: answer.hurts,
    rung: answer.rung,
    wish: answer.wish,
  });
}

export function sendNonPaper(
  change: Change,
  by: DelegationId,
  to: DelegationId,
  clauses: Clauses,
): void {
  const round = roundOf(change.procedure);
  change.table.nonPapers.push({
    by,
    with: to,
    round,
    clauses,
    leakPercent: leakPercent(change.setting, change.table.tension),
    leaked: false,
    settled: false,
  });
  tell(change, [by, to], { kind: 'nonPaperSent', by, with: to, clauses });
}

/** Chance that a paper sent now gets out, in whole percent: a base and a tenth of the tension. */
export function leakPercent(setting: Setting, tension: Tenths): number {
  return setting.scenario.magnitudes.leakBasePercent + Math.trunc(tension / 100);
}

/** At the end of a round: this round's papers may leak, last round's must have been tabled. */
export function reviewNonPapers(change: Change): void {
  const round = roundOf(change.procedure);
  for (const paper of change.table.nonPapers) {
    if (paper.round === round) mayLeak(change, paper);
    if (paper.round === round - 1 && !paper.settled) mustBeTabled(change, paper);
  }
}

function mayLeak(change: Change, paper: NonPaper): void {
  if (change.draw(`leak/${paper.by}/${paper.round}`, 100) >= paper.leakPercent) return;
  const { setting } = change;
  const cause = { code: 'non-paper-leaked', delegation: paper.by } as const;
  const side = sideOf(change, paper.by);
  paper.leaked = true;
  tell(change, 'all', { kind: 'nonPaperLeaked', by: paper.by, clauses: paper.clauses });
  const retreats = Object.fromEntries(
    Object.entries(paper.clauses).filter(([norm, wording]) => {
      const position = side.positions[norm];
      return position !== undefined && rungsSofter(setting, paper.by, norm, position, wording) > 0;
    }),
  );
  const moves = positionMoves(setting, paper.by, side, { positions: retreats, redLine: null });
  makeMoves(change, [
    ...moves.filter((move) => move.meter === 'audience'),
    ...homeMoves(setting, paper.by, setting.scenario.magnitudes.leakHome, cause),
  ]);
  Object.assign(side.positions, retreats);
}

function mustBeTabled(change: Change, paper: NonPaper): void {
  const { table } = change;
  paper.settled = true;
  const settled = (norm: NormId, wording: string) => {
    const clause = entry(table.draft, norm);
    return clause.status !== 'open' && clause.wording === wording;
  };
  const tabled = table.offers.some(
    (offer) =>
      offer.by === paper.by &&
      offer.round >= paper.round &&
      Object.entries(paper.clauses).every(
        ([norm, wording]) => offer.clauses[norm] === wording || settled(norm, wording),
      ),
  );
  if (tabled || Object.entries(paper.clauses).every(([norm, wording]) => settled(norm, wording)))
    return;
  makeMoves(change, [
    {
      meter: 'strikes',
      delegation: paper.by,
      by: 1,
      cause: { code: 'non-paper-not-tabled', delegation: paper.by },
    },
  ]);
}

/** An audience names its price on a norm, and from now on retreat there costs half. */
export function consultAudience(
  change: Change,
  by: DelegationId,
  audience: AudienceId,
  norm: NormId,
): void {
  sideOf(change, by).consulted.push(norm);
  const tastes = entry(member(delegationOf(change.setting, by).audiences, audience).tastes, norm);
  tell(change, [by], { kind: 'audienceConsulted', by, audience, norm, tastes });
}
