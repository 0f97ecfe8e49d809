import { html, type TemplateResult } from 'lit';
import { knowledgeView } from '../../view/knowledgeView.ts';
import { knowledgeItems } from '../debrief/knowledgeItems.ts';
import type { Panel } from '../Screen.ts';

/** What one knows before one plays: asked again after the game, and only then told. */
export const knowledgePanel: Panel = ({ frame, answers }): TemplateResult => {
  const { note, items } = knowledgeView(frame, 'before');
  const { id } = frame.view.setting.scenario;
  return html`<h2 id="panel-heading" tabindex="-1">${frame.t('panel.knowledge')}</h2>
    <p>${note}</p>
    <div lang=${frame.script.language}>${knowledgeItems(items, answers.beforePlay(id))}</div>`;
};
