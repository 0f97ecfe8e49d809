import { html, type TemplateResult } from 'lit';
import { tableName } from '../../view/class/ClassInput.ts';
import { pathView, usualTable } from '../../view/class/pathView.ts';
import { chart } from '../debrief/charts/chart.ts';
import { side } from '../parts/side.ts';
import type { ClassDebriefContext } from './ClassDebriefContext.ts';
import { LOW_WALL, lowWall, widePaper, wideWall } from './charts/classGrounds.ts';

/** One table replayed: the path of its offers to its end. Another one can be chosen. */
export function classPathStep(context: ClassDebriefContext): TemplateResult {
  const { input, analysis, page, place } = context;
  const { t } = input.words;
  const chosen =
    input.tables.find(({ table }) => table === page.desk.picks.table) ?? usualTable(input.tables);
  if (chosen === null) return html`<p>${t('classDebrief.empty')}</p>`;
  const view = pathView(input, chosen, analysis.plane(chosen));
  return html`<div class="classdebrief__lead">
      <label>
        ${t('classDebrief.path.choose')}
        <select
          @change=${({ currentTarget }: Event) => {
            page.report(`table:${(currentTarget as HTMLSelectElement).value}`);
          }}
        >
          ${input.tables.map(
            (table) => html`<option value=${table.table} ?selected=${table === chosen}>
              ${tableName(input, table)}
            </option>`,
          )}
        </select>
      </label>
      <p>${view.lead}</p>
    </div>
    ${view.planes.map((plane) =>
      chart(
        {
          view: plane,
          from: plane.id,
          draw: ({ drawPlane }, shown, ground) => drawPlane(shown, ground),
          wide: place === 'wall' ? { ...wideWall, height: 295 } : widePaper,
          narrow: place === 'wall' ? { ...lowWall, height: 285 } : widePaper,
          narrowAt: LOW_WALL,
          files: place === 'wall' ? 'none' : 'offered',
          key: html`${plane.sides.map((mark) => side(mark, t('debrief.offersOf', { name: mark.short })))}
            <span><span aria-hidden="true">■</span> ${plane.deal.label}</span>`,
        },
        page,
      ),
    )}`;
}
