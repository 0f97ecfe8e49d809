import { html, nothing, type TemplateResult } from 'lit';
import type { ClassSight } from './ClassSight.ts';
import { classFoot, type FootActs } from './classFoot.ts';

/** Nothing to do yet: on the way to one's seat, before one is placed, or between two games. */
export function waitScreen(
  sight: ClassSight,
  what: 'connecting' | 'late' | 'interval' | 'debrief',
  acts: FootActs,
): TemplateResult {
  const { t, view } = sight;
  return html`<main class="lobby">
    <header class="lobby__head" data-theme="night">
      <h1 id="class-turn" tabindex="-1">${t(`class.wait.${what}`)}</h1>
      ${what === 'connecting' ? nothing : html`<p>${t(`class.wait.${what}Hint`)}</p>`}
      ${view === null ? nothing : html`<p>${t('class.lobby.name', { name: view.name })}</p>`}
    </header>
    ${view === null ? nothing : classFoot(sight, view, acts)}
  </main>`;
}
