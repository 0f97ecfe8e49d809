import { html, type TemplateResult } from 'lit';
import type { KnowledgeItem } from '../../view/knowledgeView.ts';
import type { KeptAnswers } from './KeptAnswers.ts';

/** Questions with options, each kept as soon as it is chosen; what is right is not told here. */
export function knowledgeItems(
  items: readonly KnowledgeItem[],
  answers: KeptAnswers,
): TemplateResult {
  return html`${items.map(
    ({ id, ask, options }) => html`<fieldset class="knowledge">
      <legend>${ask}</legend>
      ${options.map(
        ({ value, label }) => html`<label>
          <input
            type="radio"
            name=${id}
            value=${value}
            .checked=${answers.all[id] === value}
            @change=${() => answers.keep(id, value)}
          />
          ${label}
        </label>`,
      )}
    </fieldset>`,
  )}`;
}
