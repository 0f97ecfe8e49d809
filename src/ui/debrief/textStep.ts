import './textStep.css';
import { html, nothing, type TemplateResult } from 'lit';
import { type YourText, yourText } from '../../view/debrief/yourText.ts';
import { side } from '../parts/side.ts';
import type { DebriefContext } from './DebriefStep.ts';
import { printButton } from './printButton.ts';

/** The communiqué as a sheet to print, both readouts with their gap, and what fell out. */
export function textStep({ input: { frame } }: DebriefContext): TemplateResult {
  const { t, script } = frame;
  const view = yourText(frame);
  return html`<div class="communique" lang=${script.language}>
      ${communique(view, t('debrief.text.sheet'))} ${readouts(view)}
      <p class="noprint">${printButton(t('debrief.text.print'))}</p>
    </div>
    <section class="noprint" aria-labelledby="debrief-fallen">
      <h2 id="debrief-fallen">${view.fallen.heading}</h2>
      <p class="small quiet">${view.fallen.note}</p>
      ${fallen(view)}
    </section>`;
}

function communique({ dateline, lead, clauses }: YourText, title: string): TemplateResult {
  return html`<article class="sheet communique__sheet" aria-labelledby="debrief-communique">
    <header>
      <h2 id="debrief-communique">${title}</h2>
      <p class="label">${dateline}</p>
      <p>${lead}</p>
    </header>
    <ol>
      ${clauses.map(
        ({ norm, name, words, since }) => html`<li>
          <b class="label">${norm}</b>
          <p class="clause">${words}</p>
          <p class="communique__since">${name}, ${since}</p>
        </li>`,
      )}
    </ol>
  </article>`;
}

function readouts({ readouts: { heading, lines, gap, missing } }: YourText): TemplateResult {
  return html`<section aria-labelledby="debrief-readouts">
    <h2 id="debrief-readouts">${heading}</h2>
    ${missing === null ? nothing : html`<p>${missing}</p>`}
    <div class="readouts">
      ${lines.map(
        ({ by, office, line, words }) => html`<figure>
          <figcaption>${side(by)} <span class="stamp">${line}</span></figcaption>
          <blockquote>${words}</blockquote>
          <p class="xs quiet">${office}</p>
        </figure>`,
      )}
    </div>
    ${gap === null ? nothing : html`<p class="readouts__gap"><b>${gap.words}.</b> ${gap.means}</p>`}
  </section>`;
}

function fallen({ fallen: { norms } }: YourText): TemplateResult | typeof nothing {
  if (norms.length === 0) return nothing;
  return html`<ul class="fallen">
    ${norms.map(
      ({ name, fate, stands, papers }) => html`<li>
        <h3>${name}</h3>
        <p>${fate}</p>
        ${stands === '' ? nothing : html`<p class="small">${stands}</p>`}
        ${
          papers.length === 0
            ? nothing
            : html`<ul class="small">
                ${papers.map((paper) => html`<li>${paper}</li>`)}
              </ul>`
        }
      </li>`,
    )}
  </ul>`;
}
