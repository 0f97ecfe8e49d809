import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/ui/Settings.ts';
import { settingsFile, settingsIn } from '../../src/ui/settingsFile.ts';

describe('settings in a file', () => {
  it('come back as they were', () => {
    const settings = { ...defaultSettings, theme: 'contrast', sound: 'on', cut: '60' } as const;
    expect(settingsIn(settingsFile(settings))).toEqual(settings);
  });

  it('that are unsound are as usual', () => {
    const text = JSON.stringify({ communique: 'settings', theme: 'plaid', keys: { history: 7 } });
    expect(settingsIn(text)).toEqual(defaultSettings);
  });

  it.each(['', '{', '[]', 'null', '{"theme":"night"}', ' '.repeat(30_000)])(
    'are not found in what is no settings file: %s',
    (text) => {
      expect(settingsIn(text)).toBeNull();
    },
  );
});
