import {
  type DelegationId,
  delegationIds,
  entry,
  type MicroPoints,
  member,
  othersOf,
  pressGap,
  recordOf,
  type VerdictView,
  type View,
} from '../engine/index.ts';
import { type LeftOnTable, leftOnTable } from './leftOnTable.ts';
import { onceFor } from './onceFor.ts';
import { type OutcomeSpace, outcomeSpace } from './outcomeSpace.ts';
import { type Standing, spaceOfDraft } from './spaceOfDraft.ts';
import { zoneOfAgreementIsEmpty } from './zoneOfAgreementIsEmpty.ts';

/** The endings of PLAY.md section 7, in the order in which the first that fits is taken. */
export const ENDINGS = [
  'overtaken',
  'right-to-leave',
  'named-and-nothing-more',
  'line-stays-open',
  'empty-chairs',
  'below-your-line',
  'not-in-this-capital',
  'a-confession',
  'two-press-conferences',
  'agreement-to-agree',
  'polite-compromise',
  'text-that-holds',
] as const;

export type EndingId = (typeof ENDINGS)[number];

const POINT: MicroPoints = 1_000_000;
const LOST_HOME_TENTHS = 430;
const SHAMED_GAIN = 8 * POINT;
const SPLIT_TOTAL = 20 * POINT;
const WIDE_GAP = 3;
const FEW_CLAUSES = 2;

/** How a finished dialogue ended for one delegation; `view` is any seat's view of the verdict. */
export function endingFor(view: View, delegation: DelegationId): EndingId {
  const verdict = verdictOf(view);
  if (verdict.outcome === 'overtaken') return 'overtaken';
  if (verdict.outcome !== 'signed') return withoutText(view, verdict);
  const gain = (id: DelegationId) => gainOf(verdict, id);
  const others = othersOf(view.setting, delegation);
  if (gain(delegation) < 0) return 'below-your-line';
  if (entry(verdict.sides, delegation).home < LOST_HOME_TENTHS) return 'not-in-this-capital';
  if (others.some((other) => gain(other) < SHAMED_GAIN)) return 'a-confession';
  if (pressGap(verdict.pressLines) >= WIDE_GAP) return 'two-press-conferences';
  if (Object.keys(verdict.clauses).length <= FEW_CLAUSES) return 'agreement-to-agree';
  return stillToGain(view).total >= SPLIT_TOTAL ? 'polite-compromise' : 'text-that-holds';
}

function withoutText(view: View, verdict: VerdictView): EndingId {
  if (!dealExisted(view)) return 'right-to-leave';
  if (someoneNamed(view)) return 'named-and-nothing-more';
  return Object.keys(verdict.clauses).length > 0 ? 'line-stays-open' : 'empty-chairs';
}

/** What a delegation's text is worth above its reservation; 0 without a text. */
export function gainOf(verdict: VerdictView, delegation: DelegationId): MicroPoints {
  const side = entry(verdict.sides, delegation);
  return side.utility - side.reservation;
}

/** What all could still have gained together from the outcome, by the tables as they stood at the closing. */
export const stillToGain = onceFor((view: View): LeftOnTable => {
  const verdict = verdictOf(view);
  return leftOnTable(spaceOf(view, verdict, 'values'), verdict.clauses);
});

/** Whether any text lay at or above every reservation, the price of retreat and red lines left out. */
const dealExisted = onceFor(
  (view: View): boolean => !zoneOfAgreementIsEmpty(spaceOf(view, verdictOf(view), 'plainValues')),
);

function spaceOf(
  { setting, draft }: View,
  verdict: VerdictView,
  tables: 'values' | 'plainValues',
): OutcomeSpace {
  const standings = recordOf(delegationIds(setting), (id): Standing => {
    const { [tables]: values, reservation } = entry(verdict.sides, id);
    return { values, reservation };
  });
  return outcomeSpace(spaceOfDraft(setting, draft, standings));
}

/** Whether any delegation said publicly who did it. */
function someoneNamed(view: View): boolean {
  return view.files.some(({ event, reactions }) =>
    Object.entries(reactions ?? {}).some(([id, reaction]) => {
      const { reactions: cards } = member(view.setting.scenario.events, event);
      return member(entry(cards, id), reaction).names;
    }),
  );
}

function verdictOf(view: View): VerdictView {
  if (view.verdict === null) throw new Error('the dialogue is not over');
  return view.verdict;
}
