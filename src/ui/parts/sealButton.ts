import './sealButton.css';
import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../view/Action.ts';
import type { Report } from '../Screen.ts';

/**
 * The main act of a screen. Where it cannot be done, the button keeps its place and says what is
 * missing; a reason that is not its label stands under it.
 */
export function sealButton(
  { id, label, whyNot }: Pick<Action, 'id' | 'label' | 'whyNot'>,
  report: Report,
  className = 'btn btn--main',
): TemplateResult {
  return html`<div class="sealing">
    <button
      type="button"
      class=${className}
      data-action=${id}
      aria-disabled=${whyNot === null ? nothing : 'true'}
      @click=${() => {
        if (whyNot === null) report(id);
      }}
    >
      ${label}
    </button>
    ${whyNot === null || whyNot === label ? nothing : html`<p class="why">${whyNot}</p>`}
  </div>`;
}
