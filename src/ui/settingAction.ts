import { defaultSettings, type KeyAct, type Settings } from './Settings.ts';
import { isSwitch, soundSwitches } from './switches.ts';

/** The settings after an action id's words, `theme night` or `key-help x`; unknown words change nothing. */
export function settingAction(
  settings: Settings,
  [what = '', value = '']: readonly string[],
): Settings {
  switch (what) {
    case 'cut':
      return { ...settings, cut: value };
    case 'level':
      return { ...settings, level: value };
    case 'language':
      return { ...settings, language: value };
    case 'reset': {
      const { cut, level, language } = settings;
      return { ...defaultSettings, cut, level, language };
    }
    default:
      if (isSwitch(what)) return { ...settings, ...soundSwitches({ ...settings, [what]: value }) };
      return what.startsWith('key-') ? withKey(settings, what.slice(4), value) : settings;
  }
}

/** One letter for one act: a letter that another act holds changes places with it. */
function withKey(settings: Settings, act: string, key: string): Settings {
  const letter = key.toLowerCase();
  if (!Object.hasOwn(settings.keys, act) || letter.length !== 1) return settings;
  const holder = (Object.keys(settings.keys) as KeyAct[]).find(
    (each) => settings.keys[each] === letter,
  );
  const swapped = holder === undefined ? {} : { [holder]: settings.keys[act as KeyAct] };
  return { ...settings, keys: { ...settings.keys, ...swapped, [act]: letter } };
}
