import { html, nothing, type TemplateResult } from 'lit';
import type { TableId } from '../../classroom/index.ts';
import type { ScreenContext } from '../Screen.ts';
import type { SeatGame } from './ClassSeat.ts';
import type { ClassSight, MemberClass } from './ClassSight.ts';
import { type ChairView, chairsView } from './chairsView.ts';
import { handButton } from './classFoot.ts';

const tabs = ['history', 'brief', 'advice', 'meters', 'archive'] as const;
const ends = ['settings', 'help'] as const;

/** What the bar tells besides the round: how the line and the class stand. */
export interface BarNotes {
  readonly number: number;
  readonly lost: boolean;
  readonly outdated: boolean;
  /** Those that one can read about. */
  readonly games: readonly SeatGame[];
  readonly toggleHand: () => void;
  readonly openGame: (table: TableId) => void;
}

/** The bar over every screen of a game in a class: one's table and clock, the panels, one's delegation. */
export function classBar(
  context: ScreenContext,
  { t }: ClassSight,
  view: MemberClass,
  notes: BarNotes,
): TemplateResult {
  const { frame, report } = context;
  const theme = frame.view.stage === 'night' ? 'night' : nothing;
  const { round, setting } = frame.view;
  const tab = (panel: string, label: string) => html`<button
    type="button"
    class="btn btn--bare"
    data-action=${`panel:${panel}`}
    @click=${() => report(`panel:${panel}`)}
  >
    ${label}
  </button>`;
  return html`<a class="skip" href="#turn">${frame.t('top.skip')}</a>
    <header class="top top--class" data-theme=${theme}>
      <p class="top__where">
        <b>${t('class.bar.table', { number: notes.number })}</b>
        <span>${frame.t('top.round', { round: round + 1, of: setting.cut.rounds.length })}</span>
        ${handButton(t, view, notes.toggleHand, 'btn btn--bare top__pause')}
        <span class="top__clock num" role="timer" aria-live="off" data-clock></span>
      </p>
      <nav class="top__tabs" aria-label=${frame.t('top.panels')}>
        ${tabs.map((panel) => tab(panel, frame.t(`panel.${panel}`)))}
        ${tab('messages', t('class.bar.messages', { count: view.messages.length }))}
        <span class="top__gap"></span>
        ${ends.map((panel) => tab(panel, frame.t(`panel.${panel}`)))}
      </nav>
      ${delegationLine(t, context, view)} ${noteLine(t, context, view, notes)}
    </header>`;
}

/** Who has acted in one's own delegation, in a line that opens the panel; who sits alone needs none. */
function delegationLine(
  t: ClassSight['t'],
  { frame, report }: ScreenContext,
  { seat, name }: MemberClass,
) {
  if (seat === null || seat.colleagues.length < 2 || frame.view.verdict !== null) return nothing;
  return html`<button
    type="button"
    class="top__chairs xs"
    data-action="panel:chairs"
    @click=${() => report('panel:chairs')}
  >
    <span class="sr">${t('class.bar.chairs')}</span>
    ${chairsView(frame.view, seat, name).map(
      (chair) => html`<span data-state=${chair.present ? chair.state : 'gone'}>
        ${t('class.bar.chair', {
          role: t(`class.chair.short.${chair.role}`),
          state: stateWords(t, chair),
        })}
      </span>`,
    )}
  </button>`;
}

export function whoWords(t: ClassSight['t'], { name, own }: ChairView): string {
  return own ? t('class.chair.you', { name }) : name;
}

export function stateWords(t: ClassSight['t'], { present, state }: ChairView): string {
  return t(present ? `class.chair.state.${state}` : 'class.chair.gone');
}

function noteLine(
  t: ClassSight['t'],
  { frame, finished, report, screen }: ScreenContext,
  { stage, sitting, plan }: MemberClass,
  { lost, outdated, games, openGame }: BarNotes,
) {
  if (lost) return html`<p class="top__note xs top__note--lost">${t('class.bar.lost')}</p>`;
  if (frame.view.verdict === null) return nothing;
  if (finished !== null)
    return html`<p class="top__note xs">
      ${t('class.bar.debriefOpen')}
      ${
        screen === 'debrief'
          ? nothing
          : html`<button
              type="button"
              class="btn btn--bare"
              data-action="debrief"
              @click=${() => report('debrief')}
            >
              ${t('class.bar.debrief')}
            </button>`
      }
      ${games.length < 2 ? nothing : gameButtons(t, games, openGame)}
    </p>`;
  if (outdated) return html`<p class="top__note xs">${t('class.bar.outdated')}</p>`;
  const more = stage !== 'debrief' && sitting + 1 < plan.sittings;
  return html`<p class="top__note xs">${t(more ? 'class.bar.next' : 'class.bar.wait')}</p>`;
}

/** Every game that one has played here, the one on the page marked. */
function gameButtons(
  t: ClassSight['t'],
  games: readonly SeatGame[],
  openGame: BarNotes['openGame'],
): TemplateResult {
  return html`<span class="top__games" role="group" aria-label=${t('class.bar.games')}>
    ${games.map(
      ({ table, sitting, shown }) => html`<button
        type="button"
        class="btn btn--bare"
        data-action=${`game:${table}`}
        aria-pressed=${shown ? 'true' : 'false'}
        @click=${() => openGame(table)}
      >
        ${t('class.bar.game', { number: sitting + 1 })}
      </button>`,
    )}
  </span>`;
}
