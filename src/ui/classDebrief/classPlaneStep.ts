import { html, nothing, type TemplateResult } from 'lit';
import { classPlaneView } from '../../view/class/classPlaneView.ts';
import type { ClassDebriefContext } from './ClassDebriefContext.ts';
import { lowWall, widePaper, wideWall } from './charts/classGrounds.ts';
import { classChart } from './classChart.ts';

/** All tables on one plane, by shares of what each side could have had. */
export function classPlaneStep(context: ClassDebriefContext): TemplateResult {
  const { t } = context.input.words;
  const view = classPlaneView(context.input);
  return classChart(
    {
      view,
      draw: ({ drawClassPlane }, shown, ground) => drawClassPlane(shown, ground),
      paper: widePaper,
      walls: [wideWall, lowWall],
      key: html`<span><span aria-hidden="true">●</span> ${t('classDebrief.plane.keyDeal', { games: view.games })}</span>
        ${view.games > 1 ? html`<span><span aria-hidden="true">◆</span> ${t('classDebrief.plane.keySecond')}</span>` : nothing}
        <span class="quiet">${view.note}</span>`,
    },
    context,
  );
}
