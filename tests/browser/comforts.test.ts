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

/** From now on keeps what is said in the polite live region; the returned function has it all. */
async function listen(page: Page): Promise<() => Promise<string>> {
  const live = page.locator('#polite');
  await live.evaluate((region) => {
    new MutationObserver(() => {
      region.setAttribute('data-told', `${region.getAttribute('data-told')} ${region.textContent}`);
    }).observe(region, { childList: true });
  });
  return async () => (await live.getAttribute('data-told')) ?? '';
}

/** Puts a switch in the settings panel. */
async function put(page: Page, name: string, value: string): Promise<void> {
  await page.evaluate(
    async (places) => {
      for (const place of places) {
        const find = () => document.querySelector<HTMLElement>(place);
        // A message, not a timer: the page's clock may stand still.
        while (find() === null)
          await new Promise((go) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = go;
            port2.postMessage(null);
          });
        find()?.click();
      }
    },
    [
      '[data-action="panel:settings"]',
      `dialog[open] [data-action="setting:${name}:${value}"]`,
      'dialog[open] [data-action="close"]',
    ],
  );
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** From the positions of a first round to the tokens that have turned over. */
async function toReveal(page: Page): Promise<void> {
  await press(page, 'position:N5:B');
  await press(page, 'position:N1:B');
  await press(page, 'positions:seal');
  await page.locator('[data-action="revealed"]').waitFor();
}

describe('what is said', () => {
  it('comes at the chosen speed, is there for every reader, and the game goes on by itself', async () => {
    const page = await openWith('?seed=7', { textSpeed: 'slow', auto: 'slow' });
    const told = await listen(page);
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await press(page, 'start:us');
    await page.locator('#turn:focus').waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const line = page.locator('[data-spoken]').first();
    const words = (await line.textContent()) ?? '';
    const box = await line.boundingBox();
    expect(words).toMatch(/^“.{20,}”$/);
    expect(await unspoken(page)).toBe(words);
    await page.clock.runFor(500);
    const left = await unspoken(page);
    expect(words.endsWith(left)).toBe(true);
    expect(words.length - left.length).toBeGreaterThanOrEqual(12);
    expect(words.length - left.length).toBeLessThanOrEqual(15);
    // A control keeps its keys: the line goes on coming behind the panel.
    await page.locator('[data-action="panel:history"]').focus();
    await page.keyboard.press('Space');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    expect(await unspoken(page)).toBe(left);
    await page.clock.runFor(3000);
    expect(await unspoken(page)).toBe('');
    expect(await line.boundingBox()).toEqual(box);

    await press(page, 'tone:measured');
    await page.locator('#turn:focus').waitFor();
    expect(await unspoken(page)).not.toBe('');
    await page.keyboard.press('Space');
    expect(await unspoken(page)).toBe('');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await toReveal(page);

    // The reveal asks for nothing but going on.
    await page.locator('.onward', { hasText: 'Any key stops it.' }).waitFor();
    expect(await unspoken(page)).not.toBe('');
    await page.locator('[data-spoken]').click();
    expect(await unspoken(page)).toBe('');
    await page.clock.runFor(3000);
    expect(await told()).toContain('Goes on in');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.resume();
    expect(await screenFaults(page, 'reveal')).toEqual([]);
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.keyboard.press('ArrowDown');
    await page.locator('.onward').waitFor({ state: 'hidden' });
    await page.clock.fastForward(120_000);
    expect(await page.locator('[data-action="revealed"]').count()).toBe(1);
    await put(page, 'auto', 'fast');
    await page.clock.runFor(10);
    await page.locator('.onward').waitFor();
    await page.clock.fastForward(120_000);
    // The cable opens once the table is painted.
    await page.clock.runFor(100);
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
    await page.emulateMedia({ reducedMotion: 'no-preference' });

    // Nor does what was seen before, where that is wished; what is new comes as ever.
    await put(page, 'skipSeen', 'on');
    await page.clock.runFor(10);
    await page.locator('.top__home').click();
    await press(page, 'start:china');
    await page.locator('#turn:focus').waitFor();
    expect(await unspoken(page)).toBe('');
    await press(page, 'tone:firm');
    await page.locator('[data-ladder="N5"]').waitFor();
    expect(await unspoken(page)).not.toBe('');
    expect(await page.locator('html[data-seen-before]').count()).toBe(0);
    await toReveal(page);
    await page.locator('html[data-seen-before] [data-action="revealed"]').waitFor();
  });
});

describe('keys', () => {
  it('stand in one list, take another key, change places, and can be reset and turned off', async () => {
    const page = await openWith('?seed=7&pace=0', { textSpeed: 'slow' });
    // At this pace nothing comes sign by sign either.
    expect(await linesThatCome(page)).toBe(false);
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
    await page.keyboard.press('Escape');

    await page.reload();
    await press(page, 'start:us');
    await page.locator('#turn:focus').waitFor();
    await page.keyboard.press('m');
    await page.getByRole('dialog', { name: 'History' }).waitFor();
    await page.keyboard.press('Escape');
    await press(page, 'tone:measured');
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
    await page.getByRole('main').waitFor();
    await page.locator('#turn:focus').waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);

    for (const wayOn of ['Escape', 'Enter'] as const) {
      await page.locator('.top [data-action="pause"]').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Paused' }).waitFor();
      if (wayOn === 'Enter') await page.keyboard.press('Tab');
      await page.keyboard.press(wayOn);
      await page.locator('.top [data-action="pause"]:focus').waitFor();
      expect(await page.locator('dialog[open]').count()).toBe(0);
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
      await press(page, 'tone:measured');
      await toReveal(page);
      return page.locator('.onward').isVisible();
    },
  },
  picture: {
    to: 'canvas',
    effect: (page) => page.evaluate(() => document.documentElement.dataset.scenery),
  },
  wholeRoom: {
    to: 'on',
    async effect(page) {
      await startAnew(page);
      return styleOf(page, '#turn', 'fontSize');
    },
  },
  sound: { to: 'off', effect: captionOfRoom },
  captions: { to: 'off', effect: captionOfRoom },
  room: { to: '0', effect: captionOfRoom },
  music: {
    to: '0',
    async effect(page) {
      await startAnew(page);
      return captionAfter(page, '.top__home');
    },
  },
  effects: { to: '0', effect: loudnessOfCue },
  letters: {
    to: 'off',
    async effect(page) {
      await startAnew(page);
      return page.evaluate(() => {
        const press = new KeyboardEvent('keydown', { key: 'u', bubbles: true, cancelable: true });
        return document.body.dispatchEvent(press);
      });
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

async function toTitle(page: Page): Promise<void> {
  if ((await page.locator('.top__home').count()) > 0) await page.locator('.top__home').click();
  await page.locator('[data-action="start:us"]').waitFor();
}

async function startAnew(page: Page): Promise<void> {
  await toTitle(page);
  await press(page, 'start:us');
  await page.locator('[data-action="tone:measured"]').waitFor();
}

/** Whether the first line of a game comes sign by sign, read before it can have come. */
async function linesThatCome(page: Page): Promise<boolean> {
  await toTitle(page);
  return page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-action="start:us"]')?.click();
    return CSS.highlights.has('unspoken');
  });
}

/** What a press lets be read of what is heard. */
function captionAfter(page: Page, button: string): Promise<string> {
  return page.evaluate((selector) => {
    const captions = document.querySelector('#captions');
    captions?.replaceChildren();
    document.querySelector<HTMLElement>(selector)?.click();
    return captions?.textContent ?? '';
  }, button);
}

async function captionOfRoom(page: Page): Promise<string> {
  await toTitle(page);
  return captionAfter(page, '[data-action="start:us"]');
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
  const heard = page.waitForFunction(() => document.body.dataset.heard === '', null, {
    timeout: 600,
  });
  return heard.then(
    () => true,
    () => false,
  );
}

describe('the settings', () => {
  it('each have an effect on the page', async () => {
    const page = await openWith('?seed=7&view=settings', tried);
    await page.waitForFunction(() => document.querySelector('#captions')?.textContent !== '');
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
