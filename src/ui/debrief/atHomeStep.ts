import { html, type TemplateResult } from 'lit';
import { type SupportCurve, supportView } from '../../view/debrief/supportView.ts';
import { type WinSetRow, winSetsView } from '../../view/debrief/winSetsView.ts';
import { side } from '../parts/side.ts';
import type { DebriefContext } from './DebriefStep.ts';
import { whenDone } from './whenDone.ts';

/** Each audience's support over time with what moved it, and what each side could take home, round by round. */
export function atHomeStep({ input, page }: DebriefContext): TemplateResult {
  const { home, winSets } = input.analysis;
  const { frame } = page;
  const { t } = frame;
  return html`<section aria-labelledby="debrief-support">
      <h2 id="debrief-support">${t('debrief.support')}</h2>
      ${whenDone(input, home, (curves) => supportTables(supportView(frame, curves), t))}
    </section>
    <section aria-labelledby="debrief-winsets">
      <h2 id="debrief-winsets">${t('debrief.winSets')}</h2>
      <p>${t('debrief.winSetsMean')}</p>
      ${whenDone(input, winSets, (moments) => winSetTable(winSetsView(frame, moments), t))}
    </section>`;
}

type Translate = DebriefContext['page']['frame']['t'];

function supportTables(curves: readonly SupportCurve[], t: Translate): TemplateResult {
  return html`${curves.map(
    ({ of, name, start, moves }) => html`<table class="data">
      <caption>
        ${side(of, t('debrief.audienceOf', { audience: name, side: of.short }))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('debrief.round')}</th>
          <th scope="col">${t('debrief.cause')}</th>
          <th scope="col" class="r">${t('debrief.change')}</th>
          <th scope="col" class="r">${t('debrief.level')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td></td>
          <td>${t('debrief.startedAt')}</td>
          <td></td>
          <td class="r">${start.value}</td>
        </tr>
        ${moves.map(
          ({ round, amount, value, why }) => html`<tr>
            <td>${round}</td>
            <td>${why}</td>
            <td class="r">${amount}</td>
            <td class="r">${value}</td>
          </tr>`,
        )}
      </tbody>
    </table>`,
  )}`;
}

function winSetTable(rows: readonly WinSetRow[], t: Translate): TemplateResult {
  const [first] = rows;
  if (first === undefined) return html``;
  return html`<table class="data">
    <caption>
      ${t('debrief.winSets')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t('debrief.when')}</th>
        <th scope="col" class="r">${t('debrief.possible')}</th>
        ${first.sides.map(({ of }) => html`<th scope="col" class="r">${side(of, of.short)}</th>`)}
        <th scope="col" class="r">${t('debrief.shared')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ when, outcomes, sides, shared }) => html`<tr>
          <th scope="row">${when}</th>
          <td class="r">${outcomes}</td>
          ${sides.map(({ count, share }) => html`<td class="r">${t('debrief.countShare', { count, share })}</td>`)}
          <td class="r">
            ${shared === null ? t('debrief.notCounted') : t('debrief.countShare', { count: shared.count, share: shared.share })}
          </td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
