import { html, type TemplateResult } from 'lit';
import {
  type ClassReadoutsView,
  classReadoutsView,
  type WallClause,
} from '../../view/class/classReadoutsView.ts';
import { withoutSources } from '../../view/class/withoutSources.ts';
import { side } from '../parts/side.ts';
import type { ClassDebriefContext } from './ClassDebriefContext.ts';
import { LOW_WALL } from './charts/classGrounds.ts';
import { partHeading } from './partHeading.ts';

/** Clauses and press lines in two orders; then which belong together; then what was really said. */
export function readoutsStep(part: 'apart' | 'pairs' | 'history') {
  return (context: ClassDebriefContext): TemplateResult => {
    const { t } = context.input.words;
    const view = classReadoutsView(context.input, roomOn(context));
    if (part === 'history') return history(view, context);
    if (view.clauses.length === 0) return html`<p>${t('classDebrief.readouts.none')}</p>`;
    return part === 'apart' ? apart(view, context) : pairs(view, context);
  };
}

/** As many texts as a wall can hold in letters that are read from the back. */
function roomOn({ place }: ClassDebriefContext): number {
  return place === 'wall' && matchMedia(LOW_WALL).matches ? 2 : 3;
}

function apart(view: ClassReadoutsView, context: ClassDebriefContext): TemplateResult {
  const { t } = context.input.words;
  return html`<div class="readouts">
      <section aria-labelledby="readouts-clauses">
        ${partHeading(context, 'readouts-clauses', t('classDebrief.readouts.clauses'))}
        <ol class="readouts__list">
          ${view.clauses.map((clause) => html`<li><b>${clause.letter}</b>${clauseOf(clause)}</li>`)}
        </ol>
      </section>
      <section aria-labelledby="readouts-lines">
        ${partHeading(context, 'readouts-lines', t('classDebrief.readouts.lines'))}
        <ol class="readouts__list">
          ${view.lines.map(({ number, lines }) => html`<li><b>${number}</b>${linesOf(lines)}</li>`)}
        </ol>
      </section>
    </div>
    <p class="quiet">${view.note}</p>`;
}

function pairs(view: ClassReadoutsView, { input }: ClassDebriefContext): TemplateResult {
  const { t } = input.words;
  return html`<ol class="readouts__list readouts__list--pairs">
      ${view.clauses.map((clause) => {
        const found = view.lines.find(({ number }) => number === clause.number);
        return html`<li>
          <b>${t('classDebrief.readouts.pair', { letter: clause.letter, number: clause.number })}</b>
          <div>${clauseOf(clause)} <small>${clause.table}</small></div>
          ${linesOf(found?.lines ?? [])}
        </li>`;
      })}
    </ol>`;
}

function clauseOf({ short }: WallClause): TemplateResult {
  return html`<p class="clause">${short}</p>`;
}

function linesOf(lines: ClassReadoutsView['lines'][number]['lines']): TemplateResult {
  return html`<div>${lines.map(({ by, words }) => html`<p>${side(by, by.short)} ${words}</p>`)}</div>`;
}

function history(
  { history: told }: ClassReadoutsView,
  context: ClassDebriefContext,
): TemplateResult {
  const { t } = context.input.words;
  if (told === null) return html`<p>${t('classDebrief.readouts.noHistory')}</p>`;
  const written = (words: string) => (context.place === 'wall' ? withoutSources(words) : words);
  return html`<div class="readouts__history">
    <p><b>${told.when}.</b> ${t('classDebrief.readouts.real')}</p>
    ${told.lines.map(({ by, words }) => html`<blockquote><b>${by}</b> ${written(words)}</blockquote>`)}
    <p>${written(told.paper)}</p>
  </div>`;
}
