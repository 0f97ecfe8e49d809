import './gamePicker.css';
import { html, nothing, type TemplateResult } from 'lit';
import { levelName } from '../../view/counterpart.ts';
import { type ComparedGame, letterOf } from '../../view/debrief/laidGames.ts';
import type { Frame } from '../../view/Frame.ts';
import { delegationName } from '../../view/names.ts';
import type { ComparedGames, KeptChoice } from './ComparedGames.ts';
import { compareFault } from './compareFault.ts';
import type { DebriefContext } from './DebriefStep.ts';

/** Where the picker stands, and what is said over it. */
export interface PickerPlace {
  /** The step that is drawn anew. */
  readonly step: string;
  readonly heading: string;
  readonly note: string;
}

/** Picks other finished games to be laid beside this one: kept here, from files, from a link or a code. */
export function gamePicker(
  { input, page, compared: games }: DebriefContext,
  { step, heading, note }: PickerPlace,
): TemplateResult {
  const { frame, state } = input;
  const { t } = frame;
  const cut = state.setting.cut.id;
  const picked = games.beside(state);
  const after = (done: Promise<void>) => void done.then(() => page.report(`debrief:${step}`));
  return html`<section class="picker noprint" aria-labelledby=${`debrief-picker-${step}`}>
    <h2 id=${`debrief-picker-${step}`}>${heading}</h2>
    <p class="small quiet">${note}</p>
    <p role="status">${t('debrief.compare.added', { count: picked.length })}</p>
    ${picked.length === 0 ? nothing : list(picked)}
    ${games.notAdded.map(
      (each) => html`<p class="picker__fault" role="alert">${compareFault(frame, each)}</p>`,
    )}
    <div class="picker__ways">
      <div>
        <h3>${t('debrief.compare.fromBrowser')}</h3>
        <button type="button" class="btn" data-pick="look" @click=${() => after(games.look(cut))}>
          ${t('debrief.compare.look')}
        </button>
        ${games.kept === null ? nothing : keptList(games.kept)}
      </div>
      <label>
        <h3>${t('debrief.compare.fromFiles')}</h3>
        <span class="small">${t('debrief.compare.files')}</span>
        <input
          type="file"
          multiple
          accept=".json,application/json"
          data-pick="files"
          @change=${({ target }: Event) => after(games.addFiles(filesOf(target), cut))}
        />
      </label>
      <form @submit=${(event: Event) => addWords(event)}>
        <h3>${t('debrief.compare.fromLink')}</h3>
        <label class="small" for=${`debrief-picker-link-${step}`}>${t('debrief.compare.link')}</label>
        <input
          id=${`debrief-picker-link-${step}`}
          type="text"
          name="words"
          autocomplete="off"
          spellcheck="false"
          data-pick="link"
        />
        <button type="submit" class="btn">${t('debrief.compare.addLink')}</button>
      </form>
    </div>
  </section>`;

  function list(all: readonly ComparedGame[]): TemplateResult {
    return html`<ul>
      ${all.map((game, place) => {
        const label = t('debrief.compare.remove', { name: game.name });
        return html`<li>
          <span class="picker__letter">${letterOf(place)}</span> ${game.name}
          <button type="button" class="btn" data-pick="remove" aria-label=${label} @click=${() => remove(game)}>
            ✕
          </button>
        </li>`;
      })}
    </ul>`;
  }

  function remove(game: ComparedGame): void {
    games.remove(game);
    page.report(`debrief:${step}`);
  }

  function keptList(kept: NonNullable<ComparedGames['kept']>): TemplateResult {
    return html`<ul>
      ${kept.map((choice) => {
        const name = keptName(frame, choice);
        return html`<li>
          <button
            type="button"
            class="btn"
            data-pick="kept"
            @click=${() => after(games.addKept(choice.id, name, cut))}
          >
            ${t('debrief.compare.add', { name })}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  function addWords(event: Event): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.querySelector('input');
    const words = field?.value.trim() ?? '';
    if (field === null || words === '') return;
    field.value = '';
    after(games.addWords(words, t('debrief.compare.linkName'), cut));
  }
}

function filesOf(target: EventTarget | null): readonly File[] {
  return target instanceof HTMLInputElement ? [...(target.files ?? [])] : [];
}

function keptName(frame: Frame, { day, seat, level, slot }: KeptChoice): string {
  const { t, formats } = frame;
  const facts = { day: formats.day(day), seat: delegationName(frame, seat) };
  return slot === null || slot === ''
    ? t('debrief.compare.keptGame', { ...facts, level: levelName(frame, level) })
    : t('debrief.compare.keptSlot', { ...facts, slot });
}
