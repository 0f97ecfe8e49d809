import './closing.css';
import { html, nothing, type TemplateResult } from 'lit';
import type { CleanText, ClosingView } from '../../view/closingView.ts';
import { confirmationsView } from '../../view/confirmationsView.ts';
import { sentences } from '../../view/joined.ts';
import { pressView } from '../../view/pressView.ts';
import { quoted } from '../../view/quoted.ts';
import { signaturesView } from '../../view/signaturesView.ts';
import { adviceList } from '../parts/adviceList.ts';
import { type ChoiceCard, choiceCards } from '../parts/choiceCards.ts';
import { sealButton } from '../parts/sealButton.ts';
import type { Screen, ScreenContext } from '../Screen.ts';

/** The text as it stands, and three ways to sign it. */
export const signaturesScreen: Screen = (context) =>
  closing(context, signaturesView(context.frame, context.desk));

/** What the capitals have left, to be confirmed or withdrawn. */
export const confirmationsScreen: Screen = (context) =>
  closing(context, confirmationsView(context.frame, context.desk));

/** One of three lines for the press; each is what one would say. */
export const pressScreen: Screen = (context) => {
  const { frame, desk } = context;
  const view = pressView(frame, desk);
  const spoken = view.choices.map(({ about, ...choice }): ChoiceCard => {
    return { ...choice, says: quoted(frame, sentences(frame, about)), notes: [] };
  });
  return closing(context, view, spoken);
};

function closing(
  { report }: ScreenContext,
  view: ClosingView,
  cards: readonly ChoiceCard[] = view.choices.map((choice) => ({ ...choice, notes: choice.about })),
): TemplateResult {
  return html`<div class="closing">
    <section class="closing__text" aria-labelledby="closing-text" tabindex="0">${cleanText(view.text)}</section>
    <section class="closing__ways" aria-labelledby="turn">
      <h1 id="turn" tabindex="-1">${view.heading}</h1>
      <p class="small quiet">${view.hint}</p>
      ${choiceCards({ labelledBy: 'turn', cards }, report)} ${adviceList(view.advice)}
      ${
        view.awaited === null
          ? sealButton(view.seal, report)
          : html`<p class="small" role="status">${view.awaited}</p>`
      }
    </section>
  </div>`;
}

/** The clauses in full, in plain ink; what is in force is stamped. */
function cleanText({ heading, clauses, silent }: CleanText): TemplateResult {
  return html`<h2 id="closing-text">${heading}</h2>
    <ol>
      ${clauses.map(
        ({ norm, sentence, inForce }) => html`<li>
          <b class="label">${norm}</b>
          <p class="clause">
            ${sentence} ${inForce === null ? nothing : html`<span class="stamp">${inForce}</span>`}
          </p>
        </li>`,
      )}
    </ol>
    ${silent === null ? nothing : html`<p class="small quiet">${silent}</p>`}`;
}
