import { describe, expect, it } from 'vitest';
import { keyActs, keyActsAt, soundKeys, usualKeys, withKey } from '../../src/ui/keyActs.ts';
import { defaultSettings } from '../../src/ui/Settings.ts';
import { settingAction } from '../../src/ui/settingAction.ts';
import { settingsFile, settingsIn } from '../../src/ui/settingsFile.ts';

const apart = (keys: Readonly<Record<string, string>>) => new Set(Object.values(keys)).size;

describe('keys', () => {
  it('are one for each act', () => {
    expect(apart(usualKeys)).toBe(keyActs.length);
  });

  it('are those that do something: in a class none holds the table, unsays or opens kept games', () => {
    expect(keyActsAt({ alone: true })).toEqual(keyActs);
    expect(keyActs.filter((act) => !keyActsAt({ alone: false }).includes(act))).toEqual([
      'takeBack',
      'pause',
      'games',
    ]);
  });

  it('change places where another act has the wanted one', () => {
    const keys = withKey(usualKeys, 'pause', 'H');
    expect(keys).toEqual({ ...usualKeys, pause: 'h', history: 'p' });
    expect(withKey(keys, 'main', ' ')).toMatchObject({ main: ' ', line: 'Enter' });
  });

  it.each(['Escape', 'Tab', 'F5', 'PageDown', 'Shift', '', 'ab', '\t'])(
    'are never %j, which belongs to the browser or to the page',
    (key) => {
      expect(withKey(usualKeys, 'pause', key)).toEqual(usualKeys);
    },
  );

  it('are set, reset and kept as settings, a colon too', () => {
    const set = (words: string, settings = defaultSettings) =>
      settingAction(settings, words.split(':'));
    const moved = set('key-help::', set('key-pause:x'));
    expect(moved.keys).toEqual({ ...usualKeys, pause: 'x', help: ':' });
    expect(settingsIn(settingsFile(moved))).toEqual(moved);
    expect(set('reset-keys', moved)).toEqual(defaultSettings);
    expect(set('reset', moved)).toEqual(defaultSettings);
  });

  it('that were kept by an older page or by hand never do two acts', () => {
    expect(soundKeys({ history: 's', meters: 7, none: 'q', help: 'F1' })).toEqual({
      ...usualKeys,
      history: 's',
      settings: 'h',
    });
    const twice = soundKeys({ history: 'x', meters: 'x' });
    expect(apart(twice)).toBe(keyActs.length);
    for (const unsound of [null, 'h', 7, undefined]) expect(soundKeys(unsound)).toEqual(usualKeys);
  });
});
