import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../view/Action.ts';
import type { Report } from '../Screen.ts';

interface Look {
  readonly className?: string;
  /** Small print under the label: a price, a cost. */
  readonly small?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  /** Shown in place of the label, which then is only heard. */
  readonly sign?: string;
}

/**
 * A button for an action. One that cannot be pressed now keeps its place and can be focused; it
 * reports nothing, and says why.
 */
export function actionButton(
  { id, label, whyNot }: Pick<Action, 'id' | 'label' | 'whyNot'>,
  report: Report,
  { className = 'btn', small, pressed, expanded, sign }: Look = {},
): TemplateResult {
  return html`<button
    type="button"
    class=${className}
    data-action=${id}
    aria-label=${sign === undefined ? nothing : label}
    aria-disabled=${whyNot === null ? nothing : 'true'}
    aria-pressed=${pressed === undefined ? nothing : String(pressed)}
    aria-expanded=${expanded === undefined ? nothing : String(expanded)}
    title=${whyNot ?? nothing}
    @click=${() => {
      if (whyNot === null) report(id);
    }}
  >
    ${sign ?? label}${small === undefined ? nothing : html`<small>${small}</small>`}
  </button>`;
}
