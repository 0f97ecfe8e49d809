import { html, type TemplateResult } from 'lit';
import type { Frame } from '../../view/Frame.ts';
import type { Report } from '../Screen.ts';
import type { Settings } from '../Settings.ts';
import { type SwitchName, switches } from '../switches.ts';

/** One switch of the settings: a button for each of its values, the one in force pressed. */
export function switchGroup(
  t: Frame['t'],
  name: SwitchName,
  settings: Settings,
  report: Report,
): TemplateResult {
  return html`<fieldset class="setting">
    <legend>${t(`settings.${name}`)}</legend>
    <div class="chips">
      ${switches[name].values.map((value) => {
        const id = `setting:${name}:${value}`;
        return html`<button
          type="button"
          class="btn"
          data-action=${id}
          aria-pressed=${settings[name] === value ? 'true' : 'false'}
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
    case 'skipSeen':
    case 'wholeRoom':
      return t(value === 'on' ? 'settings.on' : 'settings.off');
    case 'theme':
      return t(`settings.theme.${value as Settings['theme']}`);
    case 'motion':
      return t(`settings.motion.${value as Settings['motion']}`);
    case 'textSpeed':
      return t(`settings.textSpeed.${value as Settings['textSpeed']}`);
    case 'auto':
      return t(`settings.auto.${value as Settings['auto']}`);
    case 'picture':
      return t(`settings.picture.${value as Settings['picture']}`);
    default:
      return name satisfies never;
  }
}
