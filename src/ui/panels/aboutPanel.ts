import { html, type TemplateResult } from 'lit';
import type { Frame } from '../../view/Frame.ts';
import { actionButton } from '../parts/actionButton.ts';
import type { Panel } from '../Screen.ts';

const privacy = ['nothing', 'kept', 'handed', 'remove'] as const;
const access = ['keys', 'reader', 'picture', 'sound', 'tested', 'untested'] as const;

/** What the page keeps and sends, whom it serves how well, and how to report what is wrong. */
export const aboutPanel: Panel = ({ frame, report }) => {
  const { t } = frame;
  const action = { id: 'report-problem', label: t('about.report'), cost: [], whyNot: null };
  return html`<h2 id="panel-heading" tabindex="-1">${t('panel.about')}</h2>
    <h3>${t('about.privacy')}</h3>
    ${list(privacy.map((point) => t(`about.privacy.${point}`)))}
    <h3>${t('about.access')}</h3>
    ${list(access.map((point) => t(`about.access.${point}`)))}
    <h3>${t('about.problem')}</h3>
    <p>${t('about.problem.what')}</p>
    <p class="chips">${actionButton(action, report)}</p>
    ${versionLine(frame)}`;
};

function list(points: readonly string[]): TemplateResult {
  return html`<ul class="points">
    ${points.map((point) => html`<li>${point}</li>`)}
  </ul>`;
}

function versionLine({ t, view }: Frame): TemplateResult {
  const { scenario } = view.setting;
  return html`<p class="small quiet">${t('about.version', { version: __VERSION__, scenario: scenario.id })}</p>`;
}
