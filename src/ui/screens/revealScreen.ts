import { html, nothing } from 'lit';
import { quoted } from '../../view/quoted.ts';
import { revealView } from '../../view/revealView.ts';
import { stillLadder } from '../parts/ladder.ts';
import { side } from '../parts/side.ts';
import type { Screen } from '../Screen.ts';

/** Both sides' tokens turned over, before anything is asked of anybody. */
export const revealScreen: Screen = ({ frame, report }) => {
  const view = revealView(frame);
  return html`<div class="positions reveal">
    <div class="positions__head"><h1 id="turn" tabindex="-1">${view.heading}</h1></div>
    ${view.norms.map(
      ({ ladder, distance, stands }) => html`<section class="position">
        <h2><span class="label">${ladder.norm}</span> ${ladder.name}</h2>
        ${stillLadder(ladder)}
        <p class="reveal__stands">
          ${stands.map(({ who, tag }) => html`<span>${side(who)} ${tag}</span>`)}
          <b>${distance}</b>
        </p>
      </section>`,
    )}
    ${view.lines.map((line) => html`<p class="reveal__line">${line}</p>`)}
    ${
      view.said === null
        ? nothing
        : html`<figure class="said said--small">
            <figcaption class="label">${view.said.office}</figcaption>
            <blockquote data-spoken lang=${frame.script.language}>${quoted(frame, view.said.words)}</blockquote>
          </figure>`
    }
    ${view.moved === '' ? nothing : html`<p class="moved">${view.moved}</p>`}
    <div class="seal">
      <span></span>
      <button
        type="button"
        class="btn btn--main"
        data-action=${view.go.id}
        @click=${() => report(view.go.id)}
      >
        ${view.go.label}
      </button>
    </div>
  </div>`;
};
