import './mirrorSeat.css';
import { html, nothing, type TemplateResult } from 'lit';
import { mirrorFile } from '../../session/mirrorGame.ts';
import { type MirrorView, mirrorView, recordedGame } from '../../view/debrief/mirrorView.ts';
import type { DebriefContext } from './DebriefStep.ts';
import { ratingRow } from './ratingRow.ts';

/** The game from the chair opposite against one's own moves: offered, or what came of it. */
export function mirrorSeat(of: string, context: DebriefContext): TemplateResult {
  const { input, page, answers } = context;
  const { t } = input.frame;
  const { heading, note, guess, start, repeated, gain } = viewOf(context, of);
  const begin = (to: string) => {
    const chairs = { from: input.own, to };
    page.openFile(mirrorFile(input.state.setting.scenario, input.log, chairs));
  };
  const redraw = () => page.report('debrief:chair');
  return html`<section class="mirror" aria-labelledby=${`debrief-mirror-${of}`}>
    <div class="mirror__told">
      <h3 id=${`debrief-mirror-${of}`}>${heading}</h3>
      <p>${note}</p>
      ${repeated === null ? nothing : html`<p>${repeated.line}</p>`}
      ${
        repeated?.mark == null
          ? nothing
          : html`<p class="mirror__mark" data-mirror="mark">${repeated.mark}</p>`
      }
      ${
        start === null
          ? nothing
          : html`<button
              type="button"
              class="btn btn--main noprint"
              data-mirror="start"
              @click=${() => begin(start.to)}
            >
              ${start.label}
            </button>`
      }
      ${
        gain === null
          ? html`<p class="small quiet">${t('debrief.mirror.unjudged')}</p>`
          : html`<p class="chair__gain" data-mirror="gain">
                <span class="label">
                  ${t(start === null ? 'debrief.mirror.gainName' : 'debrief.mirror.beforeName')}
                </span>
                <b class="num">${gain.number}</b>
              </p>
              <p class="small">${gain.words}</p>`
      }
    </div>
    <div class="mirror__ask">
      <p>${guess.ask}</p>
      ${guess.rows.map(({ id, name }) =>
        ratingRow({ id, words: name, steps: guess.steps }, answers, redraw),
      )}
    </div>
  </section>`;
}

/** Whether what a delegation's wordings were worth may be told: it has been guessed, or sat through. */
export function numbersAreOpen(context: DebriefContext, of: string): boolean {
  const { start, gain } = viewOf(context, of);
  return start === null || gain !== null;
}

function viewOf({ input, page, answers }: DebriefContext, of: string): MirrorView {
  const game = recordedGame(input.log, of);
  const earlier = game === null ? {} : page.answers.after(game).all;
  return mirrorView(input, of, answers.all, earlier);
}
