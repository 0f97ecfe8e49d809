import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageChoices } from '../LanguageSwitch.ts';
import { lacking } from '../parts/lacking.ts';
import { switchGroup } from '../parts/switchGroup.ts';
import type { Panel, Report } from '../Screen.ts';
import { switchNames } from '../switches.ts';

/** How one likes to read and play. Everything takes effect at once and is kept in this browser. */
export const settingsPanel: Panel = (context) => {
  const { frame, settings, language, report, openSettings } = context;
  const { t } = frame;
  return html`<h2 id="panel-heading" tabindex="-1">${t('panel.settings')}</h2>
    ${languages(frame.t('settings.language'), language, report)}
    ${switchNames.map((name) => switchGroup(t, name, settings, report))}
    ${lacking(context)}
    <fieldset class="setting">
      <legend>${t('settings.keys')}</legend>
      <div class="chips">
        <button
          type="button"
          class="btn"
          data-action="panel:help:keys"
          @click=${() => report('panel:help:keys')}
        >
          ${t('settings.keys.open')}
        </button>
      </div>
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
