import { usualKeys, withKey } from './keyActs.ts';
import { defaultSettings, type Settings } from './Settings.ts';
import { isSwitch, soundSwitches } from './switches.ts';

/**
 * The settings after an action id's words, `theme night` or `key-help x`; unknown words change
 * nothing.
 */
export function settingAction(
  settings: Settings,
  [what = '', ...rest]: readonly string[],
): Settings {
  const value = rest.join(':');
  switch (what) {
    case 'cut':
      return { ...settings, cut: value };
    case 'level':
      return { ...settings, level: value };
    case 'style':
      return { ...settings, style: value };
    case 'language':
      return { ...settings, language: value };
    case 'reset': {
      const { cut, level, style, language } = settings;
      return { ...defaultSettings, cut, level, style, language };
    }
    case 'reset-keys':
      return { ...settings, keys: usualKeys };
    default:
      if (isSwitch(what)) return { ...settings, ...soundSwitches({ ...settings, [what]: value }) };
      return what.startsWith('key-')
        ? { ...settings, keys: withKey(settings.keys, what.slice(4), value) }
        : settings;
  }
}
