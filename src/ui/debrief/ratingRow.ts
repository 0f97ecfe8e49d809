import { html, type TemplateResult } from 'lit';
import type { KeptAnswers } from './KeptAnswers.ts';

/** A statement or a thing to be weighed, and the steps of its scale. */
export interface RatingRow {
  readonly id: string;
  readonly words: string;
  readonly steps: readonly { readonly value: string; readonly label: string }[];
}

/** One rating of several steps; what is chosen is kept at once, then `chosen` is called. */
export function ratingRow(
  { id, words, steps }: RatingRow,
  answers: KeptAnswers,
  chosen: () => void = () => {},
): TemplateResult {
  return html`<fieldset class="rating">
    <legend>${words}</legend>
    <div>
      ${steps.map(
        ({ value, label }) => html`<label>
          <input
            type="radio"
            name=${id}
            value=${value}
            .checked=${answers.all[id] === value}
            @change=${() => {
              answers.keep(id, value);
              chosen();
            }}
          />
          ${label}
        </label>`,
      )}
    </div>
  </fieldset>`;
}
