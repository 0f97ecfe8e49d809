import { html, nothing, type TemplateResult } from 'lit';
import type { ClassWords } from '../../view/class/ClassInput.ts';
import type { ClassReportView } from '../../view/class/classReportView.ts';

/** The report on a class as it is printed, on one or two pages of A4. */
export function classReport(view: ClassReportView, { t }: ClassWords): TemplateResult {
  return html`<article class="classreport sheet" aria-labelledby="classreport-heading">
    <h2 id="classreport-heading">${view.heading}</h2>
    <p>${view.lead}</p>
    <ul>
      ${view.ends.map(({ words }) => html`<li>${words}</li>`)}
    </ul>
    <div class="chart__scroll" role="region" tabindex="0" aria-label=${t('classDebrief.report.tables')}>
      <table class="data">
        <caption>
          ${t('classDebrief.report.tables')}
          ${view.leftOut === null ? nothing : html`<small>${view.leftOut}</small>`}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('classDebrief.column.table')}</th>
            <th scope="col">${t('classDebrief.column.end')}</th>
            <th scope="col">${t('classDebrief.column.text')}</th>
            ${view.columns.map((name) => html`<th scope="col" class="r">${t('classDebrief.gains.column', { name })}</th>`)}
            <th scope="col" class="r">${t('classDebrief.plane.joint')}</th>
          </tr>
        </thead>
        <tbody>
          ${view.rows.map(
            ({ name, end, clauses, gains, joint }) => html`<tr>
              <th scope="row">${name}</th>
              <td>${end}</td>
              <td>${clauses}</td>
              ${gains.map((gain) => html`<td class="r num">${gain}</td>`)}
              <td class="r num">${joint}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="classreport__two">
      <section>
        <h3>${t('classDebrief.step.gains')}</h3>
        ${view.spreads.map((line) => html`<p>${line}</p>`)}
        <h3>${t('classDebrief.step.sure')}</h3>
        <p>${view.calibration}</p>
        <h3>${t('classDebrief.step.injects')}</h3>
        ${view.injects.length === 0 ? html`<p>${t('classDebrief.injects.none')}</p>` : nothing}
        ${view.injects.map(({ name, sent, caution }) => html`<p><b>${name}.</b> ${sent} ${caution}</p>`)}
      </section>
      <section>
        ${view.words.map(
          ({ title, lines }) => html`<h3>${title}</h3>
            ${lines.map((line) => html`<p>${line}</p>`)}`,
        )}
      </section>
    </div>
    <footer><p>${view.note}</p></footer>
  </article>`;
}
