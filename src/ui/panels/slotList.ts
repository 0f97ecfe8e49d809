import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { SLOT_NAME_MOST } from '../../session/slotName.ts';
import type { SlotRow, SlotsView } from '../../view/slotsView.ts';
import { actionButton } from '../parts/actionButton.ts';
import type { Report } from '../Screen.ts';

/** Places for games put aside by name; a name is typed, and a loss confirmed, in the row itself. */
export function slotList(view: SlotsView, report: Report): TemplateResult {
  return html`<h3>${view.heading}</h3>
    <p class="small quiet">${view.hint}</p>
    ${view.fault === null ? nothing : html`<p class="fault">${view.fault}</p>`}
    <ol class="slots">
      ${view.rows.map((row) => html`<li data-slot=${row.place}>${slotRow(row, view, report)}</li>`)}
    </ol>`;
}

function slotRow(row: SlotRow, { nameLabel }: SlotsView, report: Report): TemplateResult {
  const heading = `slot-${row.place}`;
  const act = (id: string) => {
    report(id);
    stayIn(row.place);
  };
  return html`<div class="slot" role="group" aria-labelledby=${heading}>
    <p class="slot__words">
      <b id=${heading}>${row.title}</b>
      ${row.where === '' ? nothing : html`<span>${row.where}</span>`}
      ${row.about === '' ? nothing : html`<small class="quiet">${row.about}</small>`}
    </p>
    ${row.form === null ? nothing : nameForm(row.form, nameLabel, act)}
    ${
      row.actions.length === 0
        ? nothing
        : html`<p class="chips">
            ${row.actions.map((action, index) => {
              const bare = index > 0 && !(row.asks && index === 0);
              return actionButton(action, act, { className: bare ? 'btn btn--bare' : 'btn' });
            })}
          </p>`
    }
  </div>`;
}

function nameForm(form: NonNullable<SlotRow['form']>, label: string, act: Report): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement).get('name');
    act(form.idBefore + (String(typed).trim() || form.name));
  };
  return html`<form class="slot__form" @submit=${submit}>
    ${form.warning === null ? nothing : html`<p class="small">${form.warning}</p>`}
    <label class="label"
      >${label}
      <input
        class="share__link"
        name="name"
        maxlength=${SLOT_NAME_MOST}
        autocomplete="off"
        value=${form.name}
        ${ref(chooseAll)}
      />
    </label>
    <p class="chips">
      <button type="submit" class="btn" data-action=${form.idBefore}>${form.done}</button>
      ${actionButton(form.cancel, act, { className: 'btn btn--bare' })}
    </p>
  </form>`;
}

/** A name that is asked for can be typed at once. */
function chooseAll(input: Element | undefined): void {
  if (input instanceof HTMLInputElement) queueMicrotask(() => input.select());
}

/** What was pressed may be gone: the focus stays in its row, and never on what cannot be undone. */
function stayIn(place: number): void {
  const row = document.querySelector(`[data-slot="${place}"]`);
  if (row === null || row.querySelector('input') !== null) return;
  [...row.querySelectorAll<HTMLElement>('button')].at(-1)?.focus();
}
