import './games.css';
import { html, nothing } from 'lit';
import { gamesView } from '../../view/gamesView.ts';
import { actionButton } from '../parts/actionButton.ts';
import { side } from '../parts/side.ts';
import type { Panel } from '../Screen.ts';

/** The games that this browser keeps, and the way to open one from a file. */
export const gamesPanel: Panel = ({ frame, desk, status, report, openFile }) => {
  const view = gamesView(frame, desk, status.kept);
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file !== undefined) openFile(file);
    // The same file, once mended, is a new choice.
    input.value = '';
  };
  return html`<h2 id="panel-heading" tabindex="-1">${view.heading}</h2>
    ${view.empty === null ? nothing : html`<p class="small quiet">${view.empty}</p>`}
    ${status.fault === null ? nothing : html`<p class="fault">${status.fault}</p>`}
    <ol class="games">
      ${view.games.map(
        (game) => html`<li>
          <p>${side(game.side, game.where)} <small class="quiet">${game.about}</small></p>
          <p class="chips">
            ${actionButton(game.open, report)}
            ${game.forget.map((action) => actionButton(action, report, { className: 'btn btn--bare' }))}
          </p>
        </li>`,
      )}
    </ol>
    <h3>${view.file.heading}</h3>
    <p class="small quiet" id="log-file-hint">${view.file.hint}</p>
    <label class="file btn">
      ${view.file.label}
      <input
        type="file"
        accept=".json,application/json"
        data-action="open-log"
        aria-describedby="log-file-hint"
        @change=${chosen}
      />
    </label>`;
};
