import { html, nothing, type TemplateResult } from 'lit';
import type { MessageId } from '../../text/MessageId.ts';
import type { LanguageChoices } from '../LanguageSwitch.ts';
import type { Panel, Report } from '../Screen.ts';
import { type KeyAct, textSizes } from '../Settings.ts';

const themes = ['system', 'paper', 'night', 'contrast'] as const;
const motions = ['system', 'still'] as const;
const acts: readonly KeyAct[] = ['history', 'meters', 'help'];

/** How one likes to read and play. Everything takes effect at once and is kept in this browser. */
export const settingsPanel: Panel = ({ frame, settings, language, report }) => {
  const { t } = frame;
  return html`<h2 id="panel-heading" tabindex="-1">${t('panel.settings')}</h2>
    ${languages(frame.t('settings.language'), language, report)}
    ${group(
      t('settings.theme'),
      themes.map((theme) => ({
        id: `setting:theme:${theme}`,
        label: t(`settings.theme.${theme}`),
        chosen: settings.theme === theme,
      })),
      report,
    )}
    ${group(
      t('settings.textSize'),
      textSizes.map((size) => ({
        id: `setting:textSize:${size}`,
        label: `${size} %`,
        chosen: settings.textSize === size,
      })),
      report,
    )}
    ${group(
      t('settings.motion'),
      motions.map((motion) => ({
        id: `setting:motion:${motion}`,
        label: t(`settings.motion.${motion}`),
        chosen: settings.motion === motion,
      })),
      report,
    )}
    ${group(
      t('settings.letters'),
      [true, false].map((on) => ({
        id: `setting:letters:${on}`,
        label: t(on ? 'settings.on' : 'settings.off'),
        chosen: settings.letters === on,
      })),
      report,
    )}
    <fieldset class="setting">
      <legend>${t('settings.keys')}</legend>
      ${acts.map((act) => keyField(t(`settings.key.${act}` satisfies MessageId), act, settings.keys[act], report))}
    </fieldset>
    <p>
      <button type="button" class="btn" data-action="setting:reset" @click=${() => report('setting:reset')}>
        ${t('settings.reset')}
      </button>
    </p>`;
};

function group(
  label: string,
  choices: readonly { readonly id: string; readonly label: string; readonly chosen: boolean }[],
  report: Report,
): TemplateResult {
  return html`<fieldset class="setting">
    <legend>${label}</legend>
    <div class="chips">
      ${choices.map(
        ({ id, label: words, chosen }) => html`<button
          type="button"
          class="btn"
          data-action=${id}
          aria-pressed=${chosen ? 'true' : 'false'}
          @click=${() => report(id)}
        >
          ${words}
        </button>`,
      )}
    </div>
  </fieldset>`;
}

function languages(
  legend: string,
  { current, choices, note }: LanguageChoices,
  report: Report,
): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing;
  return html`<fieldset class="setting">
    <legend>${legend}</legend>
    <div class="chips">
      ${choices.map(
        ({ locale, name }) => html`<button
          type="button"
          class="btn"
          lang=${locale}
          data-action=${`language:${locale}`}
          aria-pressed=${locale === current ? 'true' : 'false'}
          @click=${() => report(`language:${locale}`)}
        >
          ${name}
        </button>`,
      )}
    </div>
    ${note === null ? nothing : html`<p class="small">${note}</p>`}
  </fieldset>`;
}

function keyField(label: string, act: KeyAct, key: string, report: Report): TemplateResult {
  return html`<label class="key-field"
    >${label}
    <input
      type="text"
      maxlength="1"
      size="2"
      .value=${key}
      @change=${(event: Event) => report(`setting:key-${act}:${(event.target as HTMLInputElement).value}`)}
    />
  </label>`;
}
