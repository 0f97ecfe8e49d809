import { type Change, makeMoves, sideOf, signal, tell } from './change.ts';
import { agendaOf } from './draft.ts';
import { homeMoves } from './offers.ts';
import { reviewNonPapers } from './papers.ts';
import { roundOf, stageOf } from './procedure.ts';
import { correctFiles } from './reactions.ts';
import type { AudienceId, DelegationId } from './scenario.ts';
import { delegationIds, delegationOf } from './setting.ts';

/** Home hears of the round: clauses newly clean please or anger, papers may leak, and a night may fall. */
export function hearCapitals(change: Change): void {
  for (const id of delegationIds(change.setting)) sideOf(change, id).interventions = 0;
  hearClauses(change);
  reviewNonPapers(change);
  if (stageOf(change.procedure) === 'night') fallNight(change);
  else signal(change, 'capitalsHeard');
}

function hearClauses(change: Change): void {
  const { agreedTaste } = change.setting.scenario.magnitudes;
  const round = roundOf(change.procedure);
  for (const id of delegationIds(change.setting)) {
    for (const [norm, clause] of Object.entries(change.table.draft)) {
      if (clause.status === 'open' || clause.round !== round) continue;
      const cause = { code: 'agreed-clause', delegation: id, norm } as const;
      const moves = delegationOf(change.setting, id).audiences.map((audience) => ({
        meter: 'audience' as const,
        delegation: id,
        audience: audience.id,
        by: agreedTaste * (audience.tastes[norm]?.[clause.wording] ?? 0),
        cause,
      }));
      makeMoves(change, moves);
    }
  }
}

function fallNight(change: Change): void {
  tell(change, 'all', { kind: 'nightFell' });
  const { magnitudes } = change.setting.scenario;
  for (const id of delegationIds(change.setting)) {
    const side = sideOf(change, id);
    side.calledCapital = false;
    side.nightEnded = false;
    if (change.table.trust >= magnitudes.tooCloseTrust) {
      makeMoves(
        change,
        homeMoves(change.setting, id, magnitudes.tooCloseHome, { code: 'too-close' }),
      );
    }
    if (change.table.tension <= magnitudes.slackTension) {
      makeMoves(change, homeMoves(change.setting, id, magnitudes.slackHome, { code: 'slack' }));
    }
  }
  leakSilences(change);
}

function leakSilences(change: Change): void {
  for (const incident of change.table.incidents) {
    for (const { delegation, oneIn, audience, by } of incident.leaks) {
      if (change.draw(`silence/${incident.event}/${delegation}`, oneIn) !== 0) continue;
      const cause = { code: 'silence-leaked', delegation, event: incident.event } as const;
      makeMoves(change, [{ meter: 'audience', delegation, audience, by, cause }]);
    }
    incident.leaks = [];
  }
}

/** Steadies one audience; the others at home notice who was called. */
export function callCapital(change: Change, by: DelegationId, audience: AudienceId): void {
  const { capitalAudience, capitalOthers } = change.setting.scenario.magnitudes;
  sideOf(change, by).calledCapital = true;
  tell(change, [by], { kind: 'capitalCalled', by, audience });
  const cause = { code: 'capital-called', delegation: by } as const;
  makeMoves(
    change,
    delegationOf(change.setting, by).audiences.map(({ id }) => ({
      meter: 'audience' as const,
      delegation: by,
      audience: id,
      by: id === audience ? capitalAudience : capitalOthers,
      cause,
    })),
  );
}

export function callCorridor(change: Change, by: DelegationId, of: DelegationId): void {
  change.table.walks.push({ caller: by, of, round: roundOf(change.procedure), answer: 'pending' });
  sideOf(change, of).nightEnded = false;
  tell(change, 'all', { kind: 'corridorCalled', by, of });
}

/** A walk eases the room; a refusal is remembered. */
export function answerCorridor(
  change: Change,
  by: DelegationId,
  caller: DelegationId,
  answer: 'walked' | 'refused',
): void {
  const { walkTrust, walkTension, walkRefusedTrust } = change.setting.scenario.magnitudes;
  const walk = change.table.walks.find(
    (each) => each.caller === caller && each.of === by && each.answer === 'pending',
  );
  if (walk === undefined) throw new Error(`${caller} has not called ${by}`);
  walk.answer = answer;
  tell(change, 'all', { kind: 'corridorAnswered', by, caller, walks: answer === 'walked' });
  const cause = { code: answer === 'walked' ? 'walk' : 'walk-refused', delegation: by } as const;
  if (answer === 'refused')
    return makeMoves(change, [{ meter: 'trust', by: walkRefusedTrust, cause }]);
  makeMoves(change, [
    { meter: 'trust', by: walkTrust, cause },
    { meter: 'tension', by: walkTension, cause },
  ]);
}

/** The night is over once everybody has put the telephone down and every call was answered. */
export function reviewNight(change: Change): void {
  if (stageOf(change.procedure) !== 'night' || change.table.current !== null) return;
  const ids = delegationIds(change.setting);
  if (ids.every((id) => sideOf(change, id).nightEnded)) signal(change, 'capitalsHeard');
}

/** Opens the next round; reports on earlier events may correct their files now. */
export function openRound(change: Change): void {
  const { setting, table } = change;
  const round = roundOf(change.procedure);
  const { opened } = table.exchange;
  table.exchange.barred = [];
  tell(change, 'all', {
    kind: 'roundOpened',
    agenda: agendaOf(setting, round, table.draft, { opened }),
  });
  correctFiles(change);
}
