import { html, nothing, type TemplateResult } from 'lit';

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Stands under the label. */
  readonly about?: string;
}

export interface Radios<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly shown?: 'legend';
  readonly choices: readonly RadioChoice<Value>[];
  readonly chosen: Value | null;
  readonly choose: (value: Value) => void;
}

/** Joined choices of which one holds: arrows move between them, as the browser has it. */
export function radios<Value extends string>({
  name,
  legend,
  shown,
  choices,
  chosen,
  choose,
}: Radios<Value>): TemplateResult {
  return html`<fieldset class="segs">
    <legend class=${shown === 'legend' ? 'label' : 'sr'}>${legend}</legend>
    <div class="segs__row">
      ${choices.map(
        ({ value, label, about }) => html`<label class="seg">
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          />
          <span>${label}${about === undefined ? nothing : html`<small>${about}</small>`}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
