import { EVEN } from '../view/counterpart.ts';
import type { ThemeName } from '../view/theme.ts';
import { type Keys, soundKeys, usualKeys } from './keyActs.ts';
import { type SwitchValues, soundSwitches, usualSwitches } from './switches.ts';

/** How one likes to read and play; kept in this browser between visits. */
export interface Settings extends SwitchValues {
  readonly keys: Keys;
  readonly cut: string;
  /** Of the counterpart, or `surprise` for one that is drawn. */
  readonly level: string;
  /** Its manner. */
  readonly style: string;
  /** A language's tag; empty for what the browser prefers. */
  readonly language: string;
}

export const defaultSettings: Settings = {
  ...usualSwitches,
  keys: usualKeys,
  cut: '',
  level: 'logroller',
  style: EVEN,
  language: '',
};

const place = 'communique.settings';

/** The kept settings; whatever cannot be read is the default. */
export function readSettings(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    return typeof kept === 'object' && kept !== null
      ? soundSettings(kept as Partial<Settings>)
      : defaultSettings;
  } catch {
    return defaultSettings;
  }
}

/** Keeps them; where there is no storage they hold for this visit. */
export function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(place, JSON.stringify(settings));
  } catch {
    // Nothing to be done, and nothing lost but the next visit's convenience.
  }
}

/** Lets the page look as the settings say. */
export function applySettings(
  { theme, textSize, motion, wholeRoom }: Settings,
  root: HTMLElement,
): void {
  root.dataset.theme = theme === 'system' ? systemTheme() : theme;
  root.dataset.motion = motion;
  root.dataset.wholeRoom = wholeRoom;
  const before = root.style.getPropertyValue('--text-size');
  root.style.setProperty('--text-size', String(Number(textSize) / 100));
  if (before !== String(Number(textSize) / 100)) renewContainers(root);
}

// Chromium measures a container's `em` once; laid out anew, it measures again.
function renewContainers(root: HTMLElement): void {
  const containers = [...root.querySelectorAll<HTMLElement>('#app, #panel')];
  for (const container of containers) container.style.containerType = 'normal';
  void root.offsetWidth;
  for (const container of containers) container.style.containerType = '';
}

function systemTheme(): ThemeName {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'paper';
}

/** Settings that were kept anywhere; whatever is not sound in them is as usual. */
export function soundSettings(kept: Partial<Settings>): Settings {
  const { keys, cut, level, style, language } = { ...defaultSettings, ...kept };
  return {
    ...soundSwitches({ ...kept }),
    keys: soundKeys(keys),
    cut: typeof cut === 'string' ? cut : '',
    level: typeof level === 'string' ? level : defaultSettings.level,
    style: typeof style === 'string' ? style : defaultSettings.style,
    language: typeof language === 'string' ? language : defaultSettings.language,
  };
}
