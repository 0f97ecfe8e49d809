import { html, nothing, type TemplateResult } from 'lit';
import type { ClassCommand } from '../../classroom/index.ts';
import type { Drawer } from './ConsoleDesk.ts';
import type { Console } from './ConsoleSight.ts';
import { classLine } from './classLine.ts';
import { paceView } from './paceView.ts';
import { twoStep } from './twoStep.ts';

const ALL = { kind: 'all' } as const;
const MORE_MS = 120_000;

/** The head of the wall: where the class is, its clock, what paces all tables, and what can be opened beside them. */
export function monitorHead(console: Console): TemplateResult {
  const { t, view, may } = console;
  const pace = paceView(console);
  const hands = view.members.filter(({ hand, removed }) => hand === 'up' && !removed).length;
  return html`<header class="head" data-theme="night">
    <div class="head__where">
      <h1 id="console-turn" tabindex="-1">${pace.heading}</h1>
      <p class="xs">${classLine(console)}</p>
    </div>
    ${
      pace.left === null
        ? nothing
        : html`<p class="head__clock num" role="timer" aria-label=${t('console.head.left')}>
            ${pace.left}
          </p>`
    }
    <div class="head__acts" role="group" aria-label=${t('console.head.all')}>
      ${pacing(console, pace.corridor)}
      ${
        may('advanceTables')
          ? twoStep(console, {
              key: 'advance',
              ask: t('console.act.advance'),
              does: t('console.act.advanceNow', { count: pace.playing }),
              act: () => console.tell({ kind: 'advanceTables', tables: ALL }),
            })
          : nothing
      }
    </div>
    <nav class="head__tabs" aria-label=${t('console.head.beside')}>
      ${may('planInject') ? tab(console, 'inject', t('console.tab.inject')) : nothing}
      ${tab(console, 'people', t('console.tab.people', { hands }))}
      ${tab(console, 'speak', t('console.tab.speak'))} ${tab(console, 'class', t('console.tab.class'))}
    </nav>
  </header>`;
}

function pacing({ t, view, tell, may }: Console, corridor: boolean) {
  const act = (key: string, label: string, command: ClassCommand) =>
    may(command.kind)
      ? html`<button type="button" class="btn" data-action=${key} @click=${() => tell(command)}>
          ${label}
        </button>`
      : nothing;
  const seconds = view.plan.corridorSeconds;
  return [
    view.paused
      ? act('resume', t('console.act.resume'), { kind: 'resumeTables', tables: ALL })
      : act('pause', t('console.act.pause'), { kind: 'pauseTables', tables: ALL }),
    act('time', t('console.act.time', { minutes: MORE_MS / 60_000 }), {
      kind: 'addTime',
      tables: ALL,
      ms: MORE_MS,
    }),
    corridor
      ? act('corridor', t('console.act.corridorEnd'), { kind: 'endCorridor' })
      : act('corridor', t('console.act.corridor', { seconds }), { kind: 'startCorridor' }),
  ];
}

function tab({ desk, change }: Console, kind: Exclude<Drawer['kind'], 'table'>, label: string) {
  const open = desk.drawer?.kind === kind || (kind === 'class' && desk.drawer?.kind === 'screens');
  return html`<button
    type="button"
    class="btn"
    data-action=${`drawer:${kind}`}
    aria-expanded=${open}
    @click=${() => change({ drawer: open ? null : { kind }, armed: null })}
  >
    ${label}
  </button>`;
}
