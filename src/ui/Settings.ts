import type { ThemeName } from '../view/theme.ts';

/** What the single keys do; each can be given another letter. */
export type KeyAct = 'history' | 'meters' | 'help';

/** How one likes to read and play; kept in this browser between visits. */
export interface Settings {
  readonly theme: 'system' | ThemeName;
  /** Percent of the ordinary size. */
  readonly textSize: number;
  readonly motion: 'system' | 'still';
  /** Whether single letters act at all. */
  readonly letters: boolean;
  readonly keys: Readonly<Record<KeyAct, string>>;
  readonly cut: string;
  readonly level: string;
  /** A language's tag; empty for what the browser prefers. */
  readonly language: string;
}

export const textSizes: readonly number[] = [100, 125, 150, 200];

export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 100,
  motion: 'system',
  letters: true,
  keys: { history: 'h', meters: 'm', help: '?' },
  cut: '',
  level: 'logroller',
  language: '',
};

const place = 'communique.settings';

/** The kept settings; whatever cannot be read is the default. */
export function readSettings(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    return typeof kept === 'object' && kept !== null
      ? sound(kept as Partial<Settings>)
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
export function applySettings({ theme, textSize, motion }: Settings, root: HTMLElement): void {
  root.dataset.theme = theme === 'system' ? systemTheme() : theme;
  root.dataset.motion = motion;
  const before = root.style.getPropertyValue('--text-size');
  root.style.setProperty('--text-size', String(textSize / 100));
  if (before !== String(textSize / 100)) renewContainers(root);
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

function sound(kept: Partial<Settings>): Settings {
  const { theme, textSize, motion, letters, keys, cut, level, language } = {
    ...defaultSettings,
    ...kept,
  };
  return {
    theme: ['system', 'paper', 'night', 'contrast'].includes(theme) ? theme : 'system',
    textSize: textSizes.includes(textSize) ? textSize : 100,
    motion: motion === 'still' ? 'still' : 'system',
    letters: letters !== false,
    keys: soundKeys(keys),
    cut: typeof cut === 'string' ? cut : '',
    level: typeof level === 'string' ? level : defaultSettings.level,
    language: typeof language === 'string' ? language : defaultSettings.language,
  };
}

function soundKeys(kept: Partial<Settings['keys']>): Settings['keys'] {
  const one = (act: KeyAct) => {
    const key = kept[act];
    return typeof key === 'string' && key.length === 1
      ? key.toLowerCase()
      : defaultSettings.keys[act];
  };
  return { history: one('history'), meters: one('meters'), help: one('help') };
}
