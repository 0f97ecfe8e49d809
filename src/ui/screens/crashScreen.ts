import { html, type TemplateResult } from 'lit';
import type { Frame } from '../../view/Frame.ts';
import type { Report } from '../Screen.ts';

/** Where the program has failed: what was played can still be carried away. */
export function crashScreen({ t }: Pick<Frame, 't'>, what: string, report: Report): TemplateResult {
  return html`<div class="positions crash">
    <h1 id="turn" tabindex="-1">${t('crash.heading')}</h1>
    <p>${t('crash.about')}</p>
    <p class="xs quiet">${what}</p>
    <p class="chips">
      <button type="button" class="btn btn--main" @click=${() => report('export')}>
        ${t('crash.export')}
      </button>
      <button type="button" class="btn" @click=${() => report('title')}>${t('crash.title')}</button>
    </p>
  </div>`;
}
