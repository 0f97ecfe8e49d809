import './statement.css';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalsView } from '../../view/capitalsView.ts';
import { draftView } from '../../view/draftView.ts';
import type { Frame } from '../../view/Frame.ts';
import { metersView } from '../../view/metersView.ts';
import { openingView } from '../../view/openingView.ts';
import { quoted } from '../../view/quoted.ts';
import { type AwaitedView, statementView, type ToneCard } from '../../view/statementView.ts';
import { actionButton } from '../parts/actionButton.ts';
import { costList } from '../parts/costList.ts';
import { draft } from '../parts/draft.ts';
import { meterRow } from '../parts/meters.ts';
import { portrait } from '../parts/portrait.ts';
import { side } from '../parts/side.ts';
import type { Report, Screen } from '../Screen.ts';

/** The opening of a round: a sentence on the wall, their line, and the tones one may take. */
export const statementScreen: Screen = ({ frame, report }) => {
  const statement = statementView(frame);
  const first = frame.view.round === 0;
  return html`<div class="statement">
    <section class="wall" data-theme="night">
      ${first ? openingWall(frame) : laterWall(frame, report)}
    </section>
    <section class="answer" aria-labelledby="turn">
      <div class="answer__head">
        <h1 id="turn" tabindex="-1">${statement.heading}</h1>
        <p class="small quiet">${statement.hint}</p>
      </div>
      <div class="cards cards--${statement.tones.length}">
        ${statement.tones.map((card) => toneCard(frame, card, report))}
      </div>
      ${statement.awaited === null ? nothing : awaited(statement.awaited, report)}
    </section>
  </div>`;
};

function openingWall(frame: Frame): TemplateResult {
  const opening = openingView(frame);
  return html`<div class="wall__in">
    <p class="label">${opening.place} <span class="wall__situation" lang=${frame.script.language}>${opening.situation}</span></p>
    <p class="wall__sentence" lang=${frame.script.language}>
      <span class="sr">${opening.label}</span>
      ${opening.sentence.map(({ text, glows, close }) =>
        glows ? html` <b class="glow">[${text}]</b>` : html`${close ? '' : ' '}${text}`,
      )}
    </p>
    ${
      opening.said === null
        ? nothing
        : html`<figure class="said" data-place=${opening.said.by.place}>
            ${portrait(opening.said.by, opening.said.face)}
            <div>
              <figcaption>${side(opening.said.by, `${opening.said.office}, ${opening.said.mood}`)}</figcaption>
              <blockquote data-spoken lang=${frame.script.language}>${quoted(frame, opening.said.words)}</blockquote>
            </div>
          </figure>`
    }
  </div>`;
}

function laterWall(frame: Frame, report: Report): TemplateResult {
  const opening = openingView(frame);
  const home = capitalsView(frame);
  return html`<div class="wall__in wall__in--later">
    <div>
      <p class="label">${opening.place}</p>
      ${meterRow(metersView(frame), report)}
      ${
        home === null
          ? nothing
          : html`<section class="home" aria-labelledby="home-h">
              <h2 id="home-h">${home.heading}</h2>
              ${costList(home.moved)}
              <ul>
                ${home.lines.map((line) => html`<li>${line}</li>`)}
              </ul>
            </section>`
      }
      ${
        opening.said === null
          ? nothing
          : html`<figure class="said said--small">
              <figcaption>${side(opening.said.by, opening.said.office)}</figcaption>
              <blockquote data-spoken lang=${frame.script.language}>${quoted(frame, opening.said.words)}</blockquote>
            </figure>`
      }
    </div>
    <section class="wall__draft" aria-labelledby="wall-draft" tabindex="0">
      <h2 id="wall-draft">${frame.t('draft.heading')}</h2>
      ${draft(draftView(frame), report)}
    </section>
  </div>`;
}

function toneCard(frame: Frame, card: ToneCard, report: Report): TemplateResult {
  return html`<button
    type="button"
    class="choice tone"
    data-action=${card.id}
    aria-disabled=${card.whyNot === null ? nothing : 'true'}
    title=${card.whyNot ?? nothing}
    @click=${() => {
      if (card.whyNot === null) report(card.id);
    }}
  >
    <span class="choice__name">${card.label}</span>
    <span class="choice__say" lang=${frame.script.language}>${quoted(frame, card.says)}</span>
    ${costList(card.cost)}
  </button>`;
}

/** The wait for the others' sealed choice, with taps to foretell it. */
export function awaited(view: AwaitedView, report: Report): TemplateResult {
  return html`<div class="awaited" role="group" aria-label=${view.sentence}>
    <p class="small">${view.sentence}</p>
    ${view.guesses.map(
      ({ question, choices }) => html`<p class="label">${question}</p>
        <div class="chips">
          ${choices.map((choice) => actionButton(choice, report, { pressed: choice.chosen }))}
        </div>`,
    )}
  </div>`;
}
