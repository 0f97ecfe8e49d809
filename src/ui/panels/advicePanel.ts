import { html } from 'lit';
import { cableSense } from '../../session/cableSense.ts';
import { adviceView } from '../../view/adviceView.ts';
import { adviceList } from '../parts/adviceList.ts';
import type { Panel } from '../Screen.ts';

/** What one's advisers foretell of the decision that stands. */
export const advicePanel: Panel = ({ frame, desk }) => {
  const { heading, lines, note } = adviceView(frame, desk, cableSense(frame.view));
  return html`<h2 id="panel-heading" tabindex="-1">${heading}</h2>
    ${adviceList(lines)}
    <p class="small quiet">${note}</p>`;
};
