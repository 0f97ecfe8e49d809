import './games.css';
import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../../view/Frame.ts';
import { gamesView } from '../../view/gamesView.ts';
import { slotsView } from '../../view/slotsView.ts';
import { actionButton } from '../parts/actionButton.ts';
import { side } from '../parts/side.ts';
import type { GameLink, Panel, Report } from '../Screen.ts';
import { slotList } from './slotList.ts';

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
    ${status.fault === null ? nothing : html`<p class="fault">${status.fault}</p>`}
    ${status.slots === null ? nothing : slotList(slotsView(frame, desk, status.slots), report)}
    <h3>${view.keptHeading}</h3>
    ${view.empty === null ? nothing : html`<p class="small quiet">${view.empty}</p>`}
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
    ${frame.view.own === null ? nothing : sharing(frame, status.link, report)}
    <h3>${view.file.heading}</h3>
    <p class="small quiet" id="log-file-hint">${view.file.hint}</p>
    ${
      frame.view.own === null
        ? nothing
        : html`<p class="chips">
            ${actionButton({ id: 'export', label: frame.t('verdict.export'), whyNot: null }, report)}
          </p>`
    }
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

/** A link to the game that is on the page; where it is too long, the file. */
function sharing({ t }: Frame, link: GameLink | null, report: Report): TemplateResult {
  const action = { id: 'share', label: t('share.make'), cost: [], whyNot: null };
  return html`<h3>${t('share.heading')}</h3>
    <p class="small quiet">${t('share.hint')}</p>
    <p class="chips">${actionButton(action, report)}</p>
    ${link === null ? nothing : html`<p class="small" role="status">${wordsOf(t, link)}</p>`}
    ${
      link?.href == null
        ? nothing
        : html`<label class="label"
            >${t('share.link')}
            <input
              class="share__link"
              type="text"
              readonly
              .value=${link.href}
              @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
            />
          </label>`
    }`;
}

function wordsOf(t: Frame['t'], { href, copied }: GameLink): string {
  if (href === null) return t('share.tooLong');
  return t(copied ? 'share.copied' : 'share.ready');
}
