import { html, nothing, type TemplateResult } from 'lit';
import { classCalibrationView } from '../../view/class/classCalibrationView.ts';
import type { ClassDebriefContext } from './ClassDebriefContext.ts';
import { lowWall, widePaper, wideWall } from './charts/classGrounds.ts';
import { classChart } from './classChart.ts';

/** Calibration of the class: how sure it was beside how often it was right. */
export function classSureStep(context: ClassDebriefContext): TemplateResult {
  const { t } = context.input.words;
  const { line, note, chart } = classCalibrationView(context.input);
  return html`<p>${line}</p>
    ${
      chart === null
        ? nothing
        : classChart(
            {
              view: chart,
              draw: ({ drawCalibration }, shown, ground) => drawCalibration(shown, ground),
              paper: { ...widePaper, height: 420 },
              walls: [
                { ...wideWall, height: 252 },
                { ...lowWall, height: 240 },
              ],
              key: html`<span>${t('classDebrief.sure.key')}</span>`,
            },
            context,
          )
    }
    <p class="quiet">${note}</p>`;
}
