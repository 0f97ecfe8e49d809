import {
  CALL_BACK_MS,
  classGame,
  type Inject,
  type InjectPlan,
  type SeatedTable,
} from '../../classroom/index.ts';
import { withoutSources } from '../../view/termLinks.ts';
import type { ConsoleSight, HostClass } from './ConsoleSight.ts';
import type { InjectTime } from './injectDraft.ts';
import { sittingAhead, tablesAhead } from './lobbyView.ts';
import { delegationMark, delegationMarks, type Mark } from './marks.ts';
import type { EventId } from './scenarioTypes.ts';

type Sight = Pick<ConsoleSight, 't' | 'script' | 'scenario' | 'view' | 'elapsedMs'>;

/** When an inject can go out that is put together now. */
export function injectTime(view: HostClass): InjectTime {
  if (view.stage === 'play') return 'play';
  return tablesAhead(view).length > 0 ? 'paired' : 'ahead';
}

/** An event that can be sent into the talks. */
export interface LibraryEvent {
  readonly event: EventId;
  readonly title: string;
  readonly strip: string;
  readonly nature: 'real' | 'fictional';
}

/** What the file of a scenario's events offers an instructor in this cut. */
export function libraryOf({ script, scenario, view }: Sight): readonly LibraryEvent[] {
  return classGame(scenario, view.plan.cut).events.map((event) => ({
    event,
    title: script.events[event]?.title ?? event,
    strip: script.events[event]?.strip ?? '',
    nature: scenario.events.find(({ id }) => id === event)?.nature ?? 'fictional',
  }));
}

/** What one side will see of an inject. */
export interface InjectPreview {
  readonly mark: Mark;
  readonly words: string;
  /** The reply that stands beside a report. */
  readonly reply: string | null;
  readonly small: string;
  /** The label that stands on the event's page; of a split, that of each half. */
  readonly heard: readonly string[];
}

export function previewsOf(
  sight: Sight,
  { content, target }: InjectPlan,
): readonly InjectPreview[] {
  const { t, script, scenario } = sight;
  const halves = target.kind === 'split' ? ['public', 'private'] : ['public'];
  return delegationMarks(sight).flatMap((mark): readonly InjectPreview[] => {
    if (content.kind === 'message') {
      const hears = target.kind !== 'delegation' || target.delegation === mark.id;
      return [
        {
          mark,
          words: hears ? content.text : t('console.inject.hearsNothing'),
          reply: null,
          small: hears ? t('console.inject.asMessage') : '',
          heard: [],
        },
      ];
    }
    const texts = script.events[content.event];
    const file = scenario.events.find(({ id }) => id === content.event);
    const reactions = file?.reactions[mark.id] ?? [];
    const nameOf = (at: number) =>
      texts?.reactions[mark.id]?.[reactions.at(at)?.id ?? '']?.name ?? '';
    const role = file?.roles[mark.id];
    const first = mark.place === 0;
    return [
      {
        mark,
        words: first ? withoutSources(texts?.report ?? content.event) : t('console.inject.same'),
        reply: first && texts !== undefined ? withoutSources(texts.reply) : null,
        small: t('console.inject.reactions', {
          role: role === undefined ? '' : t(`console.role.${role}`),
          count: reactions.length,
          first: nameOf(0),
          last: nameOf(-1),
        }),
        heard: halves.map((channel) => t('event.heard', { channel })),
      },
    ];
  });
}

/**
 * The tables that an inject is meant for, and those of them that are over and get nothing: of the game
 * that is played or comes next, where no other is named.
 */
export function targetTables(
  { view }: Pick<Sight, 'view'>,
  { target }: Pick<InjectPlan, 'target'>,
  sitting: number = sittingAhead(view),
): { readonly meant: readonly SeatedTable[]; readonly over: readonly SeatedTable[] } {
  const named = tablesOfGame(view, sitting).filter(({ id }) => {
    switch (target.kind) {
      case 'all':
      case 'split':
        return true;
      case 'tables':
        return target.tables.includes(id);
      case 'delegation':
        return target.table === null || target.table === id;
      default:
        return target satisfies never;
    }
  });
  return {
    meant: named.filter(({ ended }) => !ended),
    over: named.filter(({ ended }) => ended),
  };
}

function tablesOfGame(view: HostClass, game: number): readonly SeatedTable[] {
  return [...view.earlierTables, ...view.tables].filter(({ sitting }) => sitting === game);
}

/** A planned or sent inject, in words. */
export interface InjectLine {
  readonly id: number;
  readonly title: string;
  readonly when: string;
  readonly to: string;
  readonly state: string;
  readonly canCallBack: boolean;
  /** What is planned and has reached nobody yet can be given another plan. */
  readonly canChange: boolean;
  /** Seconds in which it can still be called back before it goes out; null once that is over, and for what waits for a moment. */
  readonly countdown: number | null;
}

/** Newest first. */
export function injectLines(sight: Sight): readonly InjectLine[] {
  return sight.view.injects.map((inject) => lineOf(sight, inject)).toReversed();
}

function lineOf(sight: Sight, inject: Inject): InjectLine {
  const { t, view, elapsedMs } = sight;
  const { plan, calledBack } = inject;
  const out = Object.keys(inject.reached).length;
  const leftMs = inject.atMs + CALL_BACK_MS - (view.atMs + elapsedMs);
  const isNow = plan.moment.kind === 'now';
  const waits = !calledBack && out === 0;
  const countdown = waits && isNow && leftMs > 0 ? Math.ceil(leftMs / 1000) : null;
  const ahead = inject.sitting === sittingAhead(view);
  return {
    id: inject.id,
    title: titleOf(sight, plan),
    when: whenWords(sight, plan),
    to: toWords(sight, plan),
    state:
      countdown === null
        ? stateWords(sight, inject)
        : t('console.inject.goesIn', { seconds: countdown }),
    canCallBack: !calledBack && (isNow ? waits : true) && ahead,
    canChange: waits && ahead && countdown === null,
    countdown,
  };
}

/** Where it has got to, but for the seconds before it goes out. */
function stateWords(sight: Sight, { plan, reached, calledBack, sitting }: Inject): string {
  const { t, view } = sight;
  const { meant, over } = targetTables(sight, plan, sitting);
  const out = Object.keys(reached).length;
  const of = Math.max(out, meant.length + over.length);
  if (out > 0) return t(calledBack ? 'console.inject.outSome' : 'console.inject.out', { out, of });
  if (calledBack)
    return t('console.inject.calledBack', { moment: plan.moment.kind === 'now' ? 'now' : 'later' });
  if (sitting < sittingAhead(view)) return t('console.inject.never');
  const named = plan.target.kind === 'tables' || plan.target.kind === 'delegation';
  const paired = tablesOfGame(view, sitting).length > 0;
  return t(named && paired && of === 0 ? 'console.inject.nowhere' : 'console.inject.planned');
}

function titleOf({ script, t }: Sight, { content }: InjectPlan): string {
  return content.kind === 'event'
    ? (script.events[content.event]?.title ?? content.event)
    : t('console.inject.message', { text: content.text });
}

function whenWords({ t }: Sight, { moment }: InjectPlan): string {
  switch (moment.kind) {
    case 'now':
      return t('console.moment.now');
    case 'round':
      return t('console.moment.atRound', { round: moment.round + 1 });
    case 'clean':
      return t('console.moment.atClean', { norm: moment.norm });
    case 'tension':
      return t('console.moment.atTension', { tension: moment.tenths / 10 });
    default:
      return moment satisfies never;
  }
}

function toWords(sight: Sight, { target }: InjectPlan): string {
  const { t } = sight;
  switch (target.kind) {
    case 'all':
      return t('console.target.all');
    case 'split':
      return t('console.target.split');
    case 'tables':
      return t('console.target.named', {
        count: target.tables.length,
        tables: target.tables.map((table) => numberOf(sight, table)).join(', '),
      });
    case 'delegation':
      return target.table === null
        ? t('console.target.side', { name: delegationMark(sight, target.delegation).name })
        : t('console.target.one', {
            number: numberOf(sight, target.table),
            name: delegationMark(sight, target.delegation).name,
          });
    default:
      return target satisfies never;
  }
}

/** As on the table; a table that was paired away again is told by what is left of it, the end of its id. */
function numberOf({ view }: Sight, table: string): string {
  const known = [...view.earlierTables, ...view.tables].find(({ id }) => id === table);
  return known === undefined ? table.replace(/^.*-/, '') : String(known.number);
}
