import { html, nothing, type TemplateResult } from 'lit';
import type { MessageId } from '../../text/MessageId.ts';
import type { Frame } from '../../view/Frame.ts';
import type { LanguageChoices } from '../LanguageSwitch.ts';
import type { Panel, Report } from '../Screen.ts';
import type { KeyAct, Settings } from '../Settings.ts';
import { type SwitchName, switches, switchNames } from '../switches.ts';

const acts: readonly KeyAct[] = ['history', 'meters', 'help'];

/** How one likes to read and play. Everything takes effect at once and is kept in this browser. */
export const settingsPanel: Panel = ({ frame, settings, language, report, openSettings }) => {
  const { t } = frame;
  return html`<h2 id="panel-heading" tabindex="-1">${t('panel.settings')}</h2>
    ${languages(frame.t('settings.language'), language, report)}
    ${switchNames.map((name) => group(t, name, settings[name], report))}
    <fieldset class="setting">
      <legend>${t('settings.keys')}</legend>
      ${acts.map((act) => keyField(t(`settings.key.${act}` satisfies MessageId), act, settings.keys[act], report))}
    </fieldset>
    <p>
      <button type="button" class="btn" data-action="setting:reset" @click=${() => report('setting:reset')}>
        ${t('settings.reset')}
      </button>
      <button type="button" class="btn" data-action="settings-file" @click=${() => report('settings-file')}>
        ${t('settings.save')}
      </button>
      <label class="file btn">
        ${t('settings.open')}
        <input
          type="file"
          accept=".json,application/json"
          data-action="open-settings"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file !== undefined) openSettings(file);
            input.value = '';
          }}
        />
      </label>
    </p>`;
};

function group(t: Frame['t'], name: SwitchName, current: string, report: Report): TemplateResult {
  return html`<fieldset class="setting">
    <legend>${t(`settings.${name}`)}</legend>
    <div class="chips">
      ${switches[name].values.map((value) => {
        const id = `setting:${name}:${value}`;
        return html`<button
          type="button"
          class="btn"
          data-action=${id}
          aria-pressed=${current === value ? 'true' : 'false'}
          @click=${() => report(id)}
        >
          ${wordOf(t, name, value)}
        </button>`;
      })}
    </div>
  </fieldset>`;
}

function wordOf(t: Frame['t'], name: SwitchName, value: string): string {
  switch (name) {
    case 'textSize':
    case 'music':
    case 'effects':
    case 'room':
      return t('settings.percent', { value: Number(value) });
    case 'sound':
    case 'captions':
    case 'letters':
      return t(value === 'on' ? 'settings.on' : 'settings.off');
    case 'theme':
      return t(`settings.theme.${value as Settings['theme']}`);
    case 'motion':
      return t(`settings.motion.${value as Settings['motion']}`);
    case 'picture':
      return t(`settings.picture.${value as Settings['picture']}`);
    default:
      return name satisfies never;
  }
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
