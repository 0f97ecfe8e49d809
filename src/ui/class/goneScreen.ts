import { html, nothing, type TemplateResult } from 'lit';
import type { ClassSight } from './ClassSight.ts';
import type { GoneCode } from './goneCode.ts';

export interface GoneActs {
  readonly toDoor: () => void;
  /** Asks for one's seat again with the kept seat code. */
  readonly takeBack: () => void;
}

/** The line was closed for good: why, and the way on. */
export function goneScreen(
  { t, seat }: ClassSight,
  code: GoneCode,
  { toDoor, takeBack }: GoneActs,
): TemplateResult {
  const returns = seat !== null && (code === 'taken-over' || code === 'wrong-key');
  const reloads = ['malformed', 'other-protocol', 'unfetched'].includes(code);
  return html`<main class="lobby">
    <header class="lobby__head" data-theme="night">
      <h1 id="class-turn" tabindex="-1">${t(`class.gone.${code}`)}</h1>
      <p>${t(`class.gone.${code}.why`)}</p>
      <p class="chips">
        ${returns ? way('gone:back', t('class.gone.takeBack'), takeBack) : nothing}
        ${reloads ? way('gone:reload', t('class.gone.again'), () => location.reload()) : nothing}
        ${way('gone:door', t('class.gone.door'), toDoor)}
      </p>
    </header>
  </main>`;
}

function way(id: string, label: string, go: () => void): TemplateResult {
  return html`<button type="button" class="btn" data-action=${id} @click=${go}>${label}</button>`;
}
