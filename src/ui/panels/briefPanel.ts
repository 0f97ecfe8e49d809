import './brief.css';
import { html, nothing, type TemplateResult } from 'lit';
import { type BriefView, briefView, type ValueCell } from '../../view/briefView.ts';
import { coverView } from '../../view/cover.ts';
import { actionButton } from '../parts/actionButton.ts';
import { runningText } from '../parts/runningText.ts';
import type { Panel, ScreenContext } from '../Screen.ts';

/** One's instructions and what they are worth; a plan if one likes; a guess at theirs. */
export const briefPanel: Panel = (context) => {
  const { frame, report } = context;
  const { t } = frame;
  if (frame.covered) return coveredBrief(context);
  const view = briefView(frame);
  return html`<div class="brief">
    <h2 id="panel-heading" tabindex="-1">${view.heading}</h2>
    <section class="brief__cable" aria-labelledby="panel-heading">
      <p class="small quiet">${view.cable.stands}</p>
      <p class="clause" lang=${frame.script.language}>${runningText(context, view.cable.text)}</p>
      <p class="small">${view.line}</p>
    </section>
    ${view.guesses.map(
      ({ of, heading, cables }) => html`<section aria-labelledby=${`brief-guess-${of}`}>
        <h3 id=${`brief-guess-${of}`}>${heading}</h3>
        <ul class="brief__guesses">
          ${cables.map(
            (cable) => html`<li>
              ${actionButton(cable, report, { pressed: cable.chosen })}
              <p class="small">${cable.stands}</p>
            </li>`,
          )}
        </ul>
      </section>`,
    )}
    <section aria-labelledby="brief-plan">
      <h3 id="brief-plan">${view.plan.heading}</h3>
      <div class="chips">
        ${view.plan.aims.map((aim) => actionButton(aim, report, { pressed: aim.chosen }))}
      </div>
    </section>
    ${values(view, context)}
    ${
      view.linkages.length === 0
        ? nothing
        : html`<section aria-labelledby="brief-linkages">
            <h3 id="brief-linkages">${t('brief.linkages')}</h3>
            <ul class="small">
              ${view.linkages.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </section>`
    }
    <p class="fiction">${view.invented}</p>
  </div>`;
};

/** Before a whole room the cable is opened by its host's hand only. */
function coveredBrief({ frame, report }: ScreenContext): TemplateResult {
  const { told, change } = coverView(frame);
  const lift = (id: string) => {
    report(id);
    document.querySelector<HTMLElement>('#panel-heading')?.focus();
  };
  return html`<div class="brief">
    <h2 id="panel-heading" tabindex="-1">${frame.t('panel.brief')}</h2>
    <p>${told}</p>
    <p class="chips">${actionButton(change, lift, { className: 'btn btn--main' })}</p>
  </div>`;
}

function values({ table }: BriefView, { frame }: ScreenContext): TemplateResult {
  const { t } = frame;
  return html`<section aria-labelledby="brief-values">
    <h3 id="brief-values">${t('brief.reasons')}</h3>
    <table class="data brief__values">
      <caption class="small">
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((wording) => html`<th scope="col" class="r">${wording}</th>`)}
        </tr>
      </thead>
      ${table.rows.map(
        ({ norm, name, reason, cells }) => html`<tbody>
          <tr>
            <th scope="rowgroup" colspan=${table.columns.length}>
              ${norm} ${name} <span class="brief__reason">${reason}</span>
            </th>
          </tr>
          <tr>
            ${cells.map((cell) => valueCell(cell, t))}
          </tr>
        </tbody>`,
      )}
    </table>
  </section>`;
}

function valueCell(cell: ValueCell | null, t: ScreenContext['frame']['t']): TemplateResult {
  if (cell === null) return html`<td></td>`;
  return html`<td class="r" title=${cell.tag} data-expected=${cell.expected}>
    ${cell.value}
    ${cell.cable === null ? nothing : html`<small>${t('brief.cellCable', { value: cell.cable })}</small>`}
    ${cell.expected ? html`<small>${t('brief.expected')}</small>` : nothing}
  </td>`;
}
