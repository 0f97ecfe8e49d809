import './chairStep.css';
import { html, nothing, type TemplateResult } from 'lit';
import { type ChairView, chairViews } from '../../view/debrief/chairView.ts';
import type { Frame } from '../../view/Frame.ts';
import { side } from '../parts/side.ts';
import type { DebriefContext } from './DebriefStep.ts';
import { mirrorSeat, numbersAreOpen } from './mirrorSeat.ts';

/** The other side's brief opened, one's guess beside the truth, and one's predictions scored. */
export function chairStep(context: DebriefContext): TemplateResult {
  return html`${chairViews(context.input).map((chair) => opened(chair, context))}`;
}

function opened(chair: ChairView, context: DebriefContext): TemplateResult {
  const { t, script } = context.input.frame;
  return html`<section class="chair">
    <div class="chair__brief" data-place=${chair.of.place}>
      <p class="label">${t('verdict.cableHeading')} <span class="fiction">${t('verdict.invented')}</span></p>
      <h2>${side(chair.of, chair.heading)}</h2>
      <p lang=${script.language}>${chair.stands}</p>
      <p class="clause" lang=${script.language}>${chair.text}</p>
      <p class="small">${chair.line}</p>
    </div>
    <div class="chair__guess">
      <h3>${t('verdict.guess')}</h3>
      <p><b>${chair.guess.line}</b></p>
      ${chair.guess.moves === null ? nothing : html`<p class="small">${chair.guess.moves}</p>`}
      ${
        chair.gain === null
          ? nothing
          : html`<p class="chair__gain">
              <span class="label">${t('debrief.chair.gainName')}</span> <b class="num">${chair.gain.number}</b>
            </p>
            <p class="small">${chair.gain.words}</p>`
      }
    </div>
    ${mirrorSeat(chair.of.id, context)} ${numbers(chair, context)} ${predictions(chair, t)}
  </section>`;
}

type Translate = Frame['t'];

/** Folded away until one has guessed, or has sat there: they tell what is asked. */
function numbers(chair: ChairView, context: DebriefContext): TemplateResult {
  const { t } = context.input.frame;
  return html`<details class="chair__numbers" ?open=${numbersAreOpen(context, chair.of.id)}>
    <summary>${t('debrief.mirror.numbers')}</summary>
    ${values(chair, t)}
  </details>`;
}

function values({ values: { caption, columns, rows } }: ChairView, t: Translate): TemplateResult {
  return html`<div class="chair__values" role="region" aria-label=${caption} tabindex="0">
    <table class="data">
      <caption>${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${t('brief.norm')}</th>
          ${columns.map((wording) => html`<th scope="col" class="r">${wording}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, reason, cells }) => html`<tr>
            <th scope="row">${name}<span class="chair__reason">${reason}</span></th>
            ${cells.map((value) => html`<td class="r num">${value}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function predictions(
  { predictions: { heading, note, rows } }: ChairView,
  t: Translate,
): TemplateResult {
  return html`<div class="chair__predictions" role="region" aria-label=${heading} tabindex="0">
    <h3>${heading}</h3>
    <p>${note}</p>
    ${
      rows.length === 0
        ? nothing
        : html`<table class="data">
            <caption class="small">${heading}</caption>
            <thead>
              <tr>
                <th scope="col">${t('debrief.round')}</th>
                <th scope="col">${t('debrief.chair.what')}</th>
                <th scope="col">${t('debrief.chair.said')}</th>
                <th scope="col">${t('debrief.chair.was')}</th>
                <th scope="col">${t('debrief.chair.hit')}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ({ round, what, said, was, right }) => html`<tr>
                  <td>${round}</td>
                  <td>${what}</td>
                  <td>${said}</td>
                  <td>${was}</td>
                  <td>${right}</td>
                </tr>`,
              )}
            </tbody>
          </table>`
    }
  </div>`;
}
