import './keyTable.css';
import { html, type TemplateResult } from 'lit';
import type { Frame } from '../../view/Frame.ts';
import { isRungAct, type KeyAct, keyActs, keyActsAt, keyNamed, rungOf } from '../keyActs.ts';
import type { ScreenContext } from '../Screen.ts';
import { keyName } from './keyName.ts';
import { switchGroup } from './switchGroup.ts';

type Context = Pick<ScreenContext, 'frame' | 'settings' | 'status' | 'report'>;

const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/** Every key that does something at this table, and what. A press on a key, then another key, gives its act that one. */
export function keyTable(context: Context): TemplateResult {
  const { frame, settings, status, report } = context;
  const { t } = frame;
  return html`<section class="keys">
    <h3>${t('help.keys')}</h3>
    <p class="small quiet">${t(settings.letters === 'on' ? 'help.lettersOn' : 'help.lettersOff')}</p>
    <p class="small keys__told" role="status"></p>
    <table class="data">
      <thead>
        <tr>
          <th scope="col">${t('keys.key')}</th>
          <th scope="col">${t('keys.act')}</th>
        </tr>
      </thead>
      <tbody>
        ${keyActsAt(status).map(
          (act) => html`<tr>
            <td>${keyButton(act, context)}</td>
            <td>${whatOf(t, act)}</td>
          </tr>`,
        )}
        ${fixed('← →', t('keys.within'))} ${fixed('Esc', t('keys.escape'))}
      </tbody>
    </table>
    <p>
      <button
        type="button"
        class="btn"
        data-action="setting:reset-keys"
        @click=${() => report('setting:reset-keys')}
      >
        ${t('keys.reset')}
      </button>
    </p>
    ${switchGroup(t, 'letters', settings, report)}
  </section>`;
}

function fixed(key: string, what: string): TemplateResult {
  return html`<tr>
    <td><kbd class="key">${key}</kbd></td>
    <td>${what}</td>
  </tr>`;
}

function keyButton(act: KeyAct, context: Context): TemplateResult {
  const { frame, settings } = context;
  const { t } = frame;
  const key = keyName(t, settings.keys[act]);
  const what = whatOf(t, act);
  return html`<button
    type="button"
    class="btn keys__key"
    data-key=${act}
    aria-label=${t('keys.change', { key, what })}
    @click=${({ currentTarget }: Event) => {
      (currentTarget as HTMLElement).dataset.listening = '';
      tell(currentTarget, t('keys.press', { what }));
    }}
    @keydown=${(event: KeyboardEvent) => hear(event, act, context)}
    @keyup=${keepQuiet}
    @blur=${({ currentTarget }: Event) => leave(currentTarget as HTMLElement)}
  >
    <kbd>${key}</kbd><span class="keys__wanted">${t('keys.press.short')}</span>
  </button>`;
}

/** What is pressed while a button listens is the new key of its act, and does nothing else. */
function hear(event: KeyboardEvent, act: KeyAct, { frame, settings, report }: Context): void {
  const button = event.currentTarget as HTMLElement;
  const { t } = frame;
  if (button.dataset.listening === undefined || event.key === 'Tab') return;
  event.preventDefault();
  event.stopPropagation();
  if (event.repeat || MODIFIERS.includes(event.key)) return;
  const key = event.ctrlKey || event.metaKey || event.altKey ? null : keyNamed(event.key);
  if (event.key !== 'Escape' && key === null) return tell(button, t('keys.notThis'));
  leave(button);
  if (key === null) return tell(button, t('keys.left'));
  // The release of this very key would press the button again.
  button.dataset.pressed = key;
  tell(button, changed(t, act, key, settings.keys));
  report(`setting:key-${act}:${key}`);
}

function changed(
  t: Frame['t'],
  act: KeyAct,
  key: string,
  keys: Context['settings']['keys'],
): string {
  const other = keyActs.find((each) => each !== act && keys[each] === key);
  const facts = { what: whatOf(t, act), key: keyName(t, key) };
  if (other === undefined) return t('keys.set', facts);
  return t('keys.swapped', { ...facts, other: whatOf(t, other) });
}

function keepQuiet(event: KeyboardEvent): void {
  const button = event.currentTarget as HTMLElement;
  if (button.dataset.pressed !== undefined) event.preventDefault();
  delete button.dataset.pressed;
}

function leave(button: HTMLElement): void {
  delete button.dataset.listening;
}

function tell(button: EventTarget | null, words: string): void {
  const place = (button as HTMLElement).closest('.keys')?.querySelector('.keys__told');
  if (place != null) place.textContent = words;
}

function whatOf(t: Frame['t'], act: KeyAct): string {
  return isRungAct(act) ? t('keys.rung', { rung: rungOf(act) }) : t(`keys.${act}`);
}
