import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { keyActs } from '../../src/ui/keyActs.ts';
import { defaultSettings, type Settings } from '../../src/ui/Settings.ts';
import { type SwitchName, switchNames } from '../../src/ui/switches.ts';
import { useBrowser } from '../support/browser.ts';
import { screenFaults } from '../support/screenFaults.ts';

const open = useBrowser();

/** The page with settings that this browser has kept, once it can comfort. */
async function openWith(path: string, settings: Partial<Settings>): Promise<Page> {
  const { origin } = new URL(inject('address'));
  const localStorage = [{ name: 'communique.settings', value: JSON.stringify(settings) }];
  const page = await open(path, {
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
  });
  await page.locator('.onward').waitFor({ state: 'attached' });
  return page;
}

async function press(page: Page, action: string): Promise<void> {
  await page.locator(`[data-action="${action}"]:visible`).first().click();
}

/** What of the spoken lines is not yet painted. */
function unspoken(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('unspoken') ?? [])].map(String).join());
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const here = document.activeElement as HTMLElement | null;
    return here?.dataset.action ?? here?.id;
  });
}

/** Puts a switch as a person does, in the settings panel. */
async function put(page: Page, name: string, value: string): Promise<void> {
  await press(page, 'panel:settings');
  await press(page, `setting:${name}:${value}`);
  await page.keyboard.press('Escape');
}

async function toReveal(page: Page): Promise<void> {
  await press(page, 'tone:measured');
  await press(page, 'position:N5:B');
  await press(page, 'position:N1:B');
  await press(page, 'positions:seal');
  await page.locator('[data-action="revealed"]').waitFor();
}

describe('what is said', () => {
  it('comes at the chosen speed, is there for every reader, and the game goes on by itself', async () => {
    const page = await openWith('?seed=7', { textSpeed: 'slow', auto: 'usual' });
    await page.clock.install();
    await press(page, 'start:us');
    await page.locator('#turn:focus').waitFor();
    const line = page.locator('[data-spoken]').first();
    const box = await line.boundingBox();
    expect((await unspoken(page)).length).toBeGreaterThan(10);
    expect(await line.textContent()).toMatch(/^“.+”$/);
    // A control keeps its keys: the line goes on coming behind the panel.
    await page.locator('[data-action="panel:history"]').focus();
    await page.keyboard.press('Space');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.clock.fastForward(30_000);
    await expect.poll(() => unspoken(page)).toBe('');
    expect(await line.boundingBox()).toEqual(box);

    await press(page, 'tone:measured');
    await page.locator('#turn:focus').waitFor();
    expect(await unspoken(page)).not.toBe('');
    await page.keyboard.press('Space');
    expect(await unspoken(page)).toBe('');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await press(page, 'position:N5:B');
    await press(page, 'position:N1:B');
    await press(page, 'positions:seal');

    // The reveal asks for nothing but going on.
    await page.locator('.onward', { hasText: 'Any key stops it.' }).waitFor();
    await page
      .locator('#polite', { hasText: 'Goes on in' })
      .waitFor({ state: 'attached' });
    expect(await unspoken(page)).not.toBe('');
    await page.locator('[data-spoken]').click();
    expect(await unspoken(page)).toBe('');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await screenFaults(page, 'reveal')).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.keyboard.press('ArrowDown');
    await page.locator('.onward').waitFor({ state: 'hidden' });
    await page.clock.fastForward(120_000);
    expect(await page.locator('[data-action="revealed"]').count()).toBe(1);
    await put(page, 'auto', 'fast');
    await page.locator('.onward').waitFor();
    await page.clock.fastForward(120_000);
    await page.getByRole('dialog', { name: /instructions|cable/i }).waitFor();
    await page.clock.fastForward(120_000);
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.onward').waitFor({ state: 'hidden' });

    // With less motion nothing comes sign by sign.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('.top__home').click();
    await press(page, 'start:china');
    await page.locator('#turn:focus').waitFor();
    expect(await unspoken(page)).toBe('');
  });

  it('stands at once at a pace of nought', async () => {
    const page = await openWith('?seed=7&pace=0', { textSpeed: 'slow' });
    await press(page, 'start:us');
    await page.locator('#turn:focus').waitFor();
    expect(await unspoken(page)).toBe('');
  });
});

describe('keys', () => {
  it('stand in one list, take another key, change places, and can be reset and turned off', async () => {
    const page = await openWith('?seed=7&pace=0', {});
    await press(page, 'start:us');
    await page.locator('#turn:focus').waitFor();
    await page.keyboard.press('?');
    const told = page.locator('.keys__told');
    await told.waitFor({ state: 'attached' });
    expect(await page.locator('[data-key]').count()).toBe(keyActs.length);
    const buttonOf = (act: string) => page.locator(`[data-key="${act}"]`);
    const keyOf = (act: string) => buttonOf(act).locator('kbd').textContent();
    await buttonOf('history').click();
    expect(await told.textContent()).toContain('Press the new key');
    await page.keyboard.press('F5');
    expect(await told.textContent()).toContain('belongs to the browser');
    await page.keyboard.press('m');
    expect(await told.textContent()).toContain('“Open the meters” the one given up');
    expect([await keyOf('history'), await keyOf('meters')]).toEqual(['M', 'H']);
    await buttonOf('pause').click();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    // The key that is being pressed to choose does not begin the choice anew.
    await buttonOf('line').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-listening]').count()).toBe(0);
    expect([await keyOf('line'), await keyOf('main')]).toEqual(['Enter', 'Space']);
    expect(await screenFaults(page, 'keys')).toEqual([]);
    await page.keyboard.press('Escape');

    await page.reload();
    await press(page, 'start:us');
    await page.locator('#turn:focus').waitFor();
    await page.keyboard.press('m');
    await page.getByRole('dialog', { name: 'History' }).waitFor();
    await page.keyboard.press('Escape');
    await toReveal(page);
    await page.locator('#turn').focus();
    await page.keyboard.press('Space');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await press(page, 'setting:reset-keys');
    expect(await keyOf('history')).toBe('H');
    await press(page, 'setting:letters:off');
    await page.keyboard.press('Escape');
    await page.locator('#turn').focus();
    await page.keyboard.press('h');
    await page.keyboard.press('p');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('a pause', () => {
  it('covers the table, lets nothing happen, and gives everything back', async () => {
    const page = await openWith('?seed=7&pace=0', {});
    await press(page, 'start:us');
    await page.locator('#turn:focus').waitFor();
    await page.keyboard.press('p');
    await page.getByRole('dialog', { name: 'Paused' }).waitFor();
    expect(await page.getByRole('main').count()).toBe(0);
    expect(await screenFaults(page, 'pause')).toEqual([]);
    await page.keyboard.press('p');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await focused(page)).toBe('turn');

    for (const wayOn of ['Escape', 'Enter'] as const) {
      await page.locator('.top [data-action="pause"]').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Paused' }).waitFor();
      if (wayOn === 'Enter') await page.keyboard.press('Tab');
      await page.keyboard.press(wayOn);
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('pause');
    }
    await press(page, 'tone:measured');
    await page.locator('[data-ladder="N5"]').waitFor();

    // Left in a pause, it is gone on with.
    await page.keyboard.press('p');
    await page.getByRole('dialog', { name: 'Paused' }).waitFor();
    await page.waitForTimeout(200);
    await page.reload();
    await press(page, 'continue');
    await page.locator('[data-ladder="N5"]').waitFor();
    await press(page, 'position:N5:B');
  });
});

interface Row {
  readonly to: string;
  /** What the switch changes, read from the page; it is another one after than before. */
  readonly effect: (page: Page) => Promise<unknown>;
}

/** The settings that the switches are tried from: whatever has an effect only with something else has it. */
const tried: Settings = { ...defaultSettings, picture: 'none', textSpeed: 'slow', sound: 'on' };

const rows: Readonly<Record<SwitchName, Row>> = {
  theme: { to: 'night', effect: (page) => styleOf(page, 'body', 'backgroundColor') },
  textSize: { to: '200', effect: (page) => styleOf(page, 'html', 'fontSize') },
  motion: { to: 'still', effect: (page) => styleOf(page, '.btn', 'transitionDuration') },
  textSpeed: { to: 'instant', effect: linesThatCome },
  skipSeen: { to: 'on', effect: linesThatCome },
  auto: {
    to: 'slow',
    async effect(page) {
      await startAnew(page);
      await toReveal(page);
      return page.locator('.onward').isVisible();
    },
  },
  picture: {
    to: 'canvas',
    effect: (page) => page.evaluate(() => document.documentElement.dataset.scenery),
  },
  sound: { to: 'off', effect: captionOfRoom },
  captions: { to: 'off', effect: captionOfRoom },
  room: { to: '0', effect: captionOfRoom },
  music: {
    to: '0',
    async effect(page) {
      await startAnew(page);
      return captionAfter(page, () => page.locator('.top__home').click());
    },
  },
  effects: { to: '0', effect: loudnessOfCue },
  letters: {
    to: 'off',
    async effect(page) {
      await startAnew(page);
      await page.keyboard.press('h');
      await page.waitForTimeout(50);
      const opened = await page.locator('dialog[open]').count();
      await page.keyboard.press('Escape');
      return opened;
    },
  },
};

function styleOf(page: Page, selector: string, property: string): Promise<unknown> {
  return page.evaluate(
    ([place = '', what = '']) =>
      Reflect.get(getComputedStyle(document.querySelector(place) ?? document.body), what),
    [selector, property],
  );
}

async function startAnew(page: Page): Promise<void> {
  if ((await page.locator('.top__home').count()) > 0) await page.locator('.top__home').click();
  await press(page, 'start:us');
  await page.locator('[data-action="tone:measured"]').waitFor();
}

/** Whether the first line of a game comes sign by sign. */
async function linesThatCome(page: Page): Promise<boolean> {
  await startAnew(page);
  return (await unspoken(page)) !== '';
}

async function captionAfter(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => document.querySelector('#captions')?.replaceChildren());
  await act();
  await page.waitForTimeout(50);
  return page.evaluate(() => document.querySelector('#captions')?.textContent ?? '');
}

function captionOfRoom(page: Page): Promise<string> {
  return captionAfter(page, () => startAnew(page));
}

/** Whether what happens at the table sounds at three quarters of the volume, which is its square. */
async function loudnessOfCue(page: Page): Promise<boolean> {
  await startAnew(page);
  await page.evaluate(() => {
    const { setValueAtTime } = AudioParam.prototype;
    AudioParam.prototype.setValueAtTime = function (value, when) {
      if (value === 0.5625) document.body.dataset.heard = '';
      return setValueAtTime.call(this, value, when);
    };
    delete document.body.dataset.heard;
  });
  await press(page, 'tone:measured');
  await press(page, 'position:N5:B');
  await page.waitForTimeout(200);
  return page.evaluate(() => document.body.dataset.heard === '');
}

describe('the settings', () => {
  it('each have an effect on the page', async () => {
    const page = await openWith('?seed=7&view=settings', tried);
    expect(Object.keys(rows).sort()).toEqual([...switchNames].sort());
    const without: string[] = [];
    for (const name of switchNames) {
      const { to, effect } = rows[name];
      const before = await effect(page);
      await put(page, name, to);
      const after = await effect(page);
      if (JSON.stringify(after) === JSON.stringify(before)) without.push(`${name}: ${before}`);
      await put(page, name, tried[name]);
    }
    expect(without).toEqual([]);
  });
});
