import { type Change, makeMoves, sideOf, signal, tell } from './change.ts';
import type { Clauses, PressLine, SignatureForm } from './command.ts';
import { agreedClauses, type Draft, harvestedClauses } from './draft.ts';
import type { Move } from './happening.ts';
import { entry, member, recordOf } from './lookup.ts';
import type { AudienceId, DelegationId, NormId, Tenths } from './scenario.ts';
import { delegationIds, delegationOf, normOf, othersOf, type Setting } from './setting.ts';
import type { Closing, Side, Table } from './state.ts';
import { type Costs, lineOf, reservationOf, rungsBeyondRedLine, valueTables } from './values.ts';

/** Freezes lines and values; without a clause, or with a bracket in a single undertaking, nothing is signed. */
export function beginClosing(change: Change): void {
  const { setting, table } = change;
  table.closing = frozen(setting, table);
  for (const offer of table.offers) if (offer.status === 'standing') offer.status = 'lapsed';
  const clauses = agreedClauses(table.draft);
  tell(change, 'all', { kind: 'closingBegan', clauses });
  const bracketed = Object.values(table.draft).some((clause) => clause.status === 'open');
  const undertaking = setting.scenario.agreement === 'single-undertaking';
  if (Object.keys(clauses).length > 0 && !(undertaking && bracketed)) return;
  table.closing.outcome = 'nothing-to-sign';
  signal(change, 'nothingToSign');
}

function frozen(setting: Setting, table: Table): Closing {
  const ids = delegationIds(setting);
  const harvested = harvestedClauses(table.draft);
  const tablesOf = (costs: Costs) =>
    recordOf(ids, (id) =>
      valueTables(setting, id, entry(table.delegations, id), table.trust, costs),
    );
  const values = tablesOf('with-retreat');
  const lines = recordOf(ids, (id) => lineOf(setting, id, entry(table.delegations, id)));
  return {
    values: values as Closing['values'],
    plainValues: tablesOf('without-retreat') as Closing['plainValues'],
    lines,
    reservations: recordOf(ids, (id) =>
      reservationOf(setting, id, entry(lines, id), entry(values, id), harvested),
    ),
    signatures: {},
    removed: [],
    confirmed: [],
    pressLines: {},
    outcome: 'pending',
  };
}

function closingOf(change: Change): Closing {
  if (change.table.closing === null) throw new Error('the closing has not begun');
  return change.table.closing;
}

/** The audience with the lowest support; ties by file order. */
function angriestAudience(
  setting: Setting,
  delegation: DelegationId,
  audiences: Readonly<Record<AudienceId, Tenths>>,
): AudienceId {
  const ids = delegationOf(setting, delegation).audiences.map((audience) => audience.id);
  return ids.reduce((angriest, id) =>
    entry(audiences, id) < entry(audiences, angriest) ? id : angriest,
  );
}

/**
 * The clause that a capital would remove: the one that its angriest audience likes least, harvested
 * clauses and norms that may not stay silent apart; ties by the cut's order. Null where nothing is left.
 */
export function removalBy(
  setting: Setting,
  delegation: DelegationId,
  audiences: Readonly<Record<AudienceId, Tenths>>,
  draft: Draft,
): NormId | null {
  const audience = member(
    delegationOf(setting, delegation).audiences,
    angriestAudience(setting, delegation, audiences),
  );
  let removal: NormId | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const norm of setting.cut.norms) {
    const clause = entry(draft, norm);
    if (clause.status !== 'clean' || !normOf(setting, norm).silence) continue;
    const taste = audience.tastes[norm]?.[clause.wording] ?? 0;
    if (taste < lowest) [removal, lowest] = [norm, taste];
  }
  return removal;
}

export function seal(
  change: Change,
  by: DelegationId,
  form: SignatureForm,
  removal: NormId | null,
): void {
  const closing = closingOf(change);
  closing.signatures[by] = { form, removal };
  tell(change, 'all', { kind: 'sealed', by, what: 'signature' });
  if (Object.keys(closing.signatures).length === delegationIds(change.setting).length)
    revealSignatures(change, closing);
}

function revealSignatures(change: Change, closing: Closing): void {
  const ids = delegationIds(change.setting);
  const signatures = recordOf(ids, (id) => entry(closing.signatures, id).form);
  const removals = ids.flatMap((id) => entry(closing.signatures, id).removal ?? []);
  const failed = Object.values(signatures).includes('none');
  closing.removed = failed ? [] : [...new Set(removals)];
  tell(change, 'all', { kind: 'signaturesRevealed', signatures, removed: closing.removed });
  const by = change.setting.scenario.magnitudes.adReferendumTrust;
  for (const id of ids) {
    if (signatures[id] !== 'ad-referendum') continue;
    makeMoves(change, [{ meter: 'trust', by, cause: { code: 'ad-referendum', delegation: id } }]);
  }
  const kept = finalClauses(change.table.draft, closing.removed);
  if (failed || Object.keys(kept).length === 0) return endText(change, 'unsigned');
  if (closing.removed.length > 0) signal(change, 'clausesRemoved');
  else standText(change);
}

export function confirmText(change: Change, by: DelegationId): void {
  const closing = closingOf(change);
  closing.confirmed.push(by);
  tell(change, 'all', { kind: 'textConfirmed', by });
  if (closing.confirmed.length === delegationIds(change.setting).length) standText(change);
}

export function withdrawSignature(change: Change, by: DelegationId): void {
  tell(change, 'all', { kind: 'signatureWithdrawn', by });
  endText(change, 'unsigned');
}

function endText(change: Change, outcome: 'unsigned'): void {
  closingOf(change).outcome = outcome;
  signal(change, 'textFailed');
}

/** The clauses of the text after its removals. */
export function finalClauses(draft: Draft, removed: readonly NormId[]): Clauses {
  return Object.fromEntries(
    Object.entries(agreedClauses(draft)).filter(([norm]) => !removed.includes(norm)),
  );
}

function standText(change: Change): void {
  const closing = closingOf(change);
  const clauses = finalClauses(change.table.draft, closing.removed);
  closing.outcome = 'signed';
  for (const id of delegationIds(change.setting)) {
    const { form } = entry(closing.signatures, id);
    makeMoves(change, signatureMoves(change.setting, id, sideOf(change, id), form, clauses));
  }
  signal(change, 'textStood');
}

/** What a signed text moves at home: tastes where one owns it, and every red line it crosses. */
export function signatureMoves(
  setting: Setting,
  delegation: DelegationId,
  side: Pick<Side, 'redLines'>,
  form: SignatureForm,
  clauses: Clauses,
): readonly Move[] {
  const { signedTaste, redLineCrossedAudience } = setting.scenario.magnitudes;
  const { owners, audiences } = delegationOf(setting, delegation);
  const moves: Move[] = [];
  for (const [norm, wording] of Object.entries(clauses)) {
    const audience = entry(owners, norm);
    const taste = member(audiences, audience).tastes[norm]?.[wording] ?? 0;
    if (form === 'sign') {
      moves.push({
        meter: 'audience',
        delegation,
        audience,
        by: taste * signedTaste,
        cause: { code: 'signed-clause', delegation, norm },
      });
    }
    if (rungsBeyondRedLine(setting, delegation, side.redLines, norm, wording) > 0) {
      const cause = { code: 'red-line-crossed', delegation, norm } as const;
      moves.push({ meter: 'audience', delegation, audience, by: redLineCrossedAudience, cause });
      moves.push({ meter: 'strikes', delegation, by: 1, cause });
    }
  }
  return moves;
}

export function choosePressLine(change: Change, by: DelegationId, line: PressLine): void {
  const closing = closingOf(change);
  const ids = delegationIds(change.setting);
  closing.pressLines[by] = line;
  tell(change, 'all', { kind: 'sealed', by, what: 'press' });
  if (Object.keys(closing.pressLines).length < ids.length) return;
  tell(change, 'all', { kind: 'pressLinesRevealed', lines: { ...closing.pressLines } });
  for (const id of ids)
    makeMoves(change, pressMoves(change.setting, id, entry(closing.pressLines, id)));
  signal(change, 'pressSealed');
}

/** What a press line moves: one's own leading audience, and for a victory the others' too. */
export function pressMoves(
  setting: Setting,
  delegation: DelegationId,
  line: PressLine,
): readonly Move[] {
  const { pressOwnAudience, pressVictoryAudience, pressVictoryOthers } =
    setting.scenario.magnitudes;
  const cause = { code: 'press-line', delegation } as const;
  const leading = (id: DelegationId, by: Tenths): Move => ({
    meter: 'audience',
    delegation: id,
    audience: delegationOf(setting, id).leading,
    by,
    cause,
  });
  switch (line) {
    case 'joint':
      return [];
    case 'own-emphasis':
      return [leading(delegation, pressOwnAudience)];
    case 'victory':
      return [
        leading(delegation, pressVictoryAudience),
        ...othersOf(setting, delegation).map((other) => leading(other, pressVictoryOthers)),
      ];
    default:
      return line satisfies never;
  }
}

const STEPS_FROM_JOINT: Readonly<Record<PressLine, number>> = {
  joint: 0,
  'own-emphasis': 1,
  victory: 2,
};

/** How far the press lines stand apart, 0 to 4: the two largest steps away from joint. */
export function pressGap(lines: Readonly<Record<DelegationId, PressLine>>): number {
  const steps = Object.values(lines)
    .map((line) => STEPS_FROM_JOINT[line])
    .sort((a, b) => b - a);
  return (steps[0] ?? 0) + (steps[1] ?? 0);
}

/** Ends the dialogue: a broken room leaves no text; what a harvest put in force stands. */
export function endDialogue(change: Change): void {
  const { table, setting } = change;
  table.closing ??= frozen(setting, table);
  if (table.closing.outcome === 'pending') table.closing.outcome = 'overtaken';
  table.current = null;
  tell(change, 'all', { kind: 'dialogueEnded', how: table.closing.outcome });
}
