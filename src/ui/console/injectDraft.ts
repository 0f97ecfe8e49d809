import type {
  Inject,
  InjectMoment,
  InjectPlan,
  InjectTarget,
  TableId,
} from '../../classroom/index.ts';
import type { DelegationId, EventId, NormId } from './scenarioTypes.ts';

/** An inject that is being put together: each choice keeps what was set beside it. */
export interface InjectDraft {
  /** The planned inject that it changes; null for a new one. */
  readonly changes: number | null;
  readonly source: 'library' | 'own';
  readonly event: EventId | null;
  readonly text: string;
  readonly moment: InjectMoment['kind'];
  /** Counted from 0. */
  readonly round: number;
  readonly norm: NormId | null;
  /** In whole units of the meter. */
  readonly tension: number;
  readonly target: InjectTarget['kind'];
  /** For one side, the first of them is its table, and none stands for every table. */
  readonly tables: readonly TableId[];
  readonly delegation: DelegationId | null;
}

export const EMPTY_INJECT: InjectDraft = {
  changes: null,
  source: 'library',
  event: null,
  text: '',
  moment: 'now',
  round: 1,
  norm: null,
  tension: 60,
  target: 'all',
  tables: [],
  delegation: null,
};

/** The draft as a plan for the class; null while something is missing. */
export function injectPlanOf(draft: InjectDraft): InjectPlan | null {
  const moment = momentOf(draft);
  const target = targetOf(draft);
  if (moment === null || target === null) return null;
  if (draft.source === 'own') {
    const text = draft.text.trim();
    return text === '' ? null : { content: { kind: 'message', text }, moment, target };
  }
  const { event } = draft;
  return event === null ? null : { content: { kind: 'event', event }, moment, target };
}

/** A planned inject taken up again, to be changed. */
export function draftOf({ id, plan }: Pick<Inject, 'id' | 'plan'>): InjectDraft {
  const { content, moment, target } = plan;
  return {
    ...EMPTY_INJECT,
    ...{ changes: id, moment: moment.kind, target: target.kind },
    ...(content.kind === 'event'
      ? { source: 'library', event: content.event }
      : { source: 'own', text: content.text }),
    ...(moment.kind === 'round' ? { round: moment.round } : {}),
    ...(moment.kind === 'clean' ? { norm: moment.norm } : {}),
    ...(moment.kind === 'tension' ? { tension: Math.round(moment.tenths / 10) } : {}),
    ...(target.kind === 'tables' ? { tables: target.tables } : {}),
    ...(target.kind === 'delegation'
      ? { tables: target.table === null ? [] : [target.table], delegation: target.delegation }
      : {}),
  };
}

/**
 * Whether a game is on: before one, nothing goes out at once, and until tables are paired nobody knows
 * which there will be.
 */
export type InjectTime = 'play' | 'paired' | 'ahead';

/** The targets that a source can have: an event interrupts whole tables, a message has no private half. */
export function targetsFor(
  source: InjectDraft['source'],
  time: InjectTime = 'play',
): readonly InjectTarget['kind'][] {
  if (time === 'ahead') return source === 'library' ? ['all', 'split'] : ['all', 'delegation'];
  return source === 'library' ? ['all', 'split', 'tables'] : ['all', 'tables', 'delegation'];
}

/** The moments that an inject can wait for. */
export function momentsFor(time: InjectTime): readonly InjectMoment['kind'][] {
  return time === 'play' ? ['now', 'round', 'clean', 'tension'] : ['round', 'clean', 'tension'];
}

/** The draft with what cannot be chosen at this time put right. */
export function draftFor(draft: InjectDraft, time: InjectTime): InjectDraft {
  const { moment, target, source, tables } = draft;
  return {
    ...draft,
    tables: time === 'ahead' ? [] : tables,
    moment: momentsFor(time).includes(moment) ? moment : 'round',
    target: targetsFor(source, time).includes(target) ? target : 'all',
  };
}

function momentOf({ moment, round, norm, tension }: InjectDraft): InjectMoment | null {
  switch (moment) {
    case 'now':
      return { kind: 'now' };
    case 'round':
      return { kind: 'round', round };
    case 'clean':
      return norm === null ? null : { kind: 'clean', norm };
    case 'tension':
      return { kind: 'tension', tenths: tension * 10 };
    default:
      return moment satisfies never;
  }
}

function targetOf({ target, tables, delegation }: InjectDraft): InjectTarget | null {
  switch (target) {
    case 'all':
    case 'split':
      return { kind: target };
    case 'tables':
      return tables.length === 0 ? null : { kind: 'tables', tables };
    case 'delegation': {
      const [table = null] = tables;
      return delegation === null ? null : { kind: 'delegation', table, delegation };
    }
    default:
      return target satisfies never;
  }
}
