import { defaultSettings, type Settings, soundSettings } from './Settings.ts';

const MOST_CHARACTERS = 20_000;

/** The settings as a file for another browser. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ communique: 'settings', ...settings }, null, 2)}\n`;
}

/** The settings in a file that somebody has chosen; null where it is none of ours. */
export function settingsIn(text: string): Settings | null {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || !('communique' in kept)) return null;
    return kept.communique === 'settings' ? soundSettings({ ...defaultSettings, ...kept }) : null;
  } catch {
    return null;
  }
}
