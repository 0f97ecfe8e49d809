import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { OutcomePlane, PlaneOfTwo } from '../../analysis/debrief/outcomePlane.ts';
import { choicesView } from '../../view/debrief/choicesView.ts';
import { type ComparedGame, laidGames } from '../../view/debrief/laidGames.ts';
import { type Gain, leftView, type SwapRun, type SwapView } from '../../view/debrief/leftView.ts';
import { type PlaneView, planeView } from '../../view/debrief/planeView.ts';
import { planeLead, solutionsView } from '../../view/debrief/solutionsView.ts';
import type { Frame } from '../../view/Frame.ts';
import { delegationName } from '../../view/names.ts';
import { inTurn } from '../parts/inTurn.ts';
import { side } from '../parts/side.ts';
import type { ScreenContext } from '../Screen.ts';
import { narrowPlane, widePlane } from './charts/ChartGround.ts';
import { chartInTurn } from './charts/chart.ts';
import { choicesTable } from './choicesTable.ts';
import type { DebriefContext } from './DebriefStep.ts';
import { gamePicker } from './gamePicker.ts';
import { whenDone } from './whenDone.ts';

/** The deal among all that could be agreed, the points beside it, and what was left on the table. */
export function planeStep(context: DebriefContext): TemplateResult {
  const { input, compared } = context;
  const { t } = input.frame;
  const games = compared.beside(input.state);
  return html`${whenDone(input, input.analysis.plane, (plane) => drawn(plane, games, context.page))}
    ${games.length === 0 ? nothing : choicesOf(context, games)}
    ${gamePicker(context, {
      step: 'plane',
      heading: t('debrief.compare.heading'),
      note: t('debrief.compare.note'),
    })}`;
}

/** Drawn anew only with other games or words: an ending is long to tell. */
function choicesOf({ input, page }: DebriefContext, games: readonly ComparedGame[]): unknown {
  return guard([input, games, page.language.current], () =>
    choicesTable(choicesView(input, games), input.frame),
  );
}

function drawn(
  plane: OutcomePlane,
  games: readonly ComparedGame[],
  page: ScreenContext,
): TemplateResult {
  const { frame } = page;
  const laid = laidGames(frame, plane, games);
  return html`<div class="plane">
    <section class="plane__charts" aria-labelledby="debrief-lead">
      <h2 id="debrief-lead" class="debrief__lead">${planeLead(frame, plane)}</h2>
      ${plane.planes.map(
        (
          pair,
          place,
        ) => html`${plane.planes.length === 1 ? nothing : html`<h3>${pairName(frame, plane, pair)}</h3>`}
        ${chartInTurn(
          place + 1,
          { wide: widePlane, narrow: narrowPlane },
          () => {
            const view = planeView(frame, plane, pair, laid);
            return {
              view,
              from: games,
              draw: ({ drawPlane }, shown, ground) => drawPlane(shown, ground),
              key: planeKey(view, plane, page),
            };
          },
          page,
        )}`,
      )}
    </section>
    <div class="plane__beside">
      ${inTurn(2, () => html`${left(plane, page)} ${solutions(plane, page)}`)}
    </div>
  </div>`;
}

function pairName(frame: Frame, { delegations }: OutcomePlane, { places }: PlaneOfTwo): string {
  const [first = '', second = ''] = places.map((place) =>
    delegationName(frame, delegations[place] ?? ''),
  );
  return frame.t('debrief.planeOfTwo', { first, second });
}

function planeKey(
  { sides, deal, possible, frontierLabel, others }: PlaneView,
  plane: OutcomePlane,
  { frame }: ScreenContext,
): TemplateResult {
  const { t, formats } = frame;
  const whole = plane.planes.every(({ cloud }) => cloud.whole);
  const count = formats.number(plane.outcomes.outcomes);
  return html`${sides.map((mark) => side(mark, t('debrief.offersOf', { name: mark.short })))}
    ${plane.path.some(({ kind }) => kind === 'breach') ? html`<span><b class="breach" aria-hidden="true">★</b> ${t('debrief.breachKey')}</span>` : nothing}
    <span><span aria-hidden="true">■</span> ${deal.label}</span>
    ${possible === null ? nothing : html`<span><span aria-hidden="true">○</span> ${possible.label}</span>`}
    ${others.map(({ label }) => html`<span><span aria-hidden="true">▼</span> ${label}</span>`)}
    <span>${t('debrief.solutionKey')}</span>
    <span class="chart__sample">
      <svg width="36" height="12" aria-hidden="true"><path d="M0 6h36" stroke="var(--ink)" stroke-width="2.5"></path></svg>
      ${frontierLabel}
    </span>
    <span class="quiet">${t(whole ? 'debrief.byTables' : 'debrief.byTablesSample', { count })}</span>`;
}

function left(plane: OutcomePlane, { frame }: ScreenContext): TemplateResult {
  const { heading, sentence, swaps, together } = leftView(frame, plane);
  return html`<section aria-labelledby="debrief-left">
    <h2 id="debrief-left">${heading}</h2>
    <p>${sentence}</p>
    ${swaps.map((swap) => swapArticle(swap, frame.script.language))}
    ${
      together.length === 0
        ? nothing
        : html`<p class="both"><b>${frame.t('debrief.together')}</b> ${gains(together)}</p>`
    }
  </section>`;
}

function swapArticle({ heading, runs, gains: worth }: SwapView, language: string): TemplateResult {
  return html`<article class="swap">
    <h3>${heading}</h3>
    <p class="clause" lang=${language}>${runs.map(swapRun)}</p>
    <p>${gains(worth)}</p>
  </article>`;
}

function swapRun({ kind, text }: SwapRun): TemplateResult {
  if (kind === 'stays') return html`${text}`;
  return kind === 'goes' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
}

function gains(worth: readonly Gain[]): TemplateResult {
  return html`<span class="gain"
    >${worth.map(({ of, amount }) => html`<span>${side(of, of.short)} <b class="num">${amount}</b></span>`)}</span
  >`;
}

function solutions(plane: OutcomePlane, { frame }: ScreenContext): TemplateResult {
  const { t } = frame;
  const views = solutionsView(frame, plane);
  return html`<section aria-labelledby="debrief-points">
    <h2 id="debrief-points">${t('debrief.points')}</h2>
    ${
      views.length === 0
        ? html`<p>${t('debrief.pointsNone')}</p>`
        : html`<p class="small quiet">${t('debrief.pointsNote')}</p>
            <dl class="points">
              ${views.map(
                ({ name, means, worth, text }) => html`<dt>${name}</dt>
                  <dd>
                    ${means}
                    <span class="small quiet">${worth} ${text}.</span>
                  </dd>`,
              )}
            </dl>
            ${plane.distances === null ? nothing : html`<p class="xs quiet">${t('debrief.distanceNote')}</p>`}`
    }
  </section>`;
}
