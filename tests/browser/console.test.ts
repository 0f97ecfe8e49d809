import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { allMinds } from '../../src/session/allMinds.ts';
import { aServer, type TestServer } from '../support/aServer.ts';
import { useBrowser } from '../support/browser.ts';
import { ClassBot } from '../support/ClassBot.ts';
import { ClassProbe } from '../support/ClassProbe.ts';
import { joinClass } from '../support/classDoor.ts';
import { washington } from '../support/fixtures.ts';
import { screenFaults } from '../support/screenFaults.ts';
import { wallFaults } from '../support/wallFaults.ts';

const open = useBrowser();
const { scenario } = washington();
const mind = allMinds().reciprocal;
if (mind === undefined) throw new Error('no such agent');

let running: TestServer;
let probes: ClassProbe[];
let bots: ClassBot[];

beforeEach(async () => {
  running = await aServer({ page: inject('folder') });
  probes = [];
  bots = [];
});

afterEach(async () => {
  for (const bot of bots) bot.stop();
  for (const probe of probes) probe.close();
  await running.close();
});

// Colours that change slowly are measured half-way.
const still = { reducedMotion: 'reduce' } as const;
const WIDE = { viewport: { width: 1366, height: 768 }, ...still };
const NARROW = { viewport: { width: 360, height: 640 }, ...still };

function at(path: string): string {
  return new URL(path, running.server.address).href;
}

const act = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);

async function codeOn(page: Page): Promise<string> {
  const shown = (await page.locator('.code').textContent()) ?? '';
  return shown.replaceAll(/\s/g, '');
}

/** So many students come in; they act as agents would, or do nothing. */
async function come(code: string, count: number, how: 'play' | 'sit' = 'play'): Promise<void> {
  for (let seed = 0; seed < count; seed += 1) {
    const { key } = await joinClass(running.server.address, code);
    const probe = new ClassProbe({ address: running.server.address, key });
    probes.push(probe);
    if (how === 'play' && mind !== undefined)
      bots.push(new ClassBot({ probe, scenario, mind, seed, paceMs: 250 }));
  }
}

/** A class that was opened and started with three presses at most. */
async function aClassOn(page: Page, students: number, how: 'play' | 'sit' = 'play') {
  await act(page, 'open').click();
  await page.locator('.code').waitFor();
  await come(await codeOn(page), students, how);
  await page.locator('h1', { hasText: `${students} of ${students} are here` }).waitFor();
  await act(page, 'start').click();
  await page.locator('.tile').first().waitFor();
}

/** Goes on by Tab alone until an action has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const action = await page.evaluate(
      () => (document.activeElement as HTMLElement | null)?.dataset.action ?? '',
    );
    if (action === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${name}`);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

describe('the console of an instructor', () => {
  it('plans an inject in the lobby, which a reload keeps, gives it another plan and takes it out', async () => {
    const page = await open(at('host'), WIDE);
    await act(page, 'open').click();
    await act(page, 'drawer:inject').click();
    await page.selectOption('#inject-event', 'leaked-draft');
    await page.locator('.prev').nth(1).waitFor();
    expect(await screenFaults(page, 'lobby inject')).toEqual([]);
    await act(page, 'inject:send').click();
    await page.locator('.injects', { hasText: 'at round 2, to all tables' }).waitFor();
    await act(page, 'inject:change:0').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('drawer-h');
    await page.selectOption('#inject-round', '2');
    await page.locator('input[name=inject-target][value=split]').check();
    expect(await screenFaults(page, 'lobby inject change')).toEqual([]);
    await act(page, 'inject:send').click();
    await page.locator('.injects', { hasText: 'at round 3, half in public' }).waitFor();
    await page.reload();
    await act(page, 'drawer:inject').click();
    await act(page, 'inject:back:0').click();
    await page.locator('.injects', { hasText: 'taken out' }).waitFor();
    await act(page, 'drawer:close').click();
    await page
      .locator('[data-action="drawer:inject"]:focus', { hasText: 'Plan an inject' })
      .waitFor();
  });

  it('leads a class from the form to its record: pace, inject, next game, debrief', async () => {
    const page = await open(at('host'), WIDE);
    await act(page, 'open').waitFor();
    expect(await screenFaults(page, 'form')).toEqual([]);
    await aClassOn(page, 8);
    expect(await page.locator('.tile').count()).toBe(2);
    await page.locator('.strip [data-status="silent"]').first().waitFor();
    await page.locator('.strip [data-status="bracketed"]').first().waitFor();
    // From here on the class stands where it is, however slow the machine.
    for (const bot of bots) bot.stop();
    expect(await screenFaults(page, 'tables')).toEqual([]);

    await act(page, 'pause').click();
    await act(page, 'resume').waitFor();
    await expect.poll(() => probes.every(({ classView }) => classView?.paused)).toBe(true);
    await page.locator('.tile--paused').first().waitFor();
    await act(page, 'resume').click();
    await act(page, 'pause').waitFor();

    await act(page, 'drawer:inject').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('drawer-h');
    await page.selectOption('#inject-event', 'leaked-draft');
    await page.locator('.prev').nth(1).waitFor();
    expect(await screenFaults(page, 'inject')).toEqual([]);
    await act(page, 'inject:send').click();
    await act(page, 'call-back:0').click();
    await page.locator('.injects', { hasText: 'called back' }).waitFor();
    await page.locator('.going').waitFor({ state: 'detached' });

    await act(page, 'drawer:class').click();
    await act(page, 'end').click();
    expect(await page.locator('.tile').count()).toBe(2);
    await act(page, 'end').click();
    await page.locator('h1', { hasText: 'Game 1 is over' }).waitFor();
    expect(await screenFaults(page, 'interval')).toEqual([]);
    await act(page, 'start').click();
    await page.locator('.head', { hasText: 'game 2 of 2' }).waitFor();
    await act(page, 'drawer:class').click();
    await act(page, 'debrief').click();
    await act(page, 'debrief').click();
    await page.locator('h1', { hasText: 'Class debrief' }).waitFor();
    expect(await screenFaults(page, 'debrief')).toEqual([]);
    const record = page.locator('[data-file=record]');
    const [file] = await Promise.all([page.waitForEvent('download'), record.click()]);
    expect(file.suggestedFilename()).toMatch(/^communique-\w{6}-record\.json$/);
    await act(page, 'close').click();
    await act(page, 'close').click();
    await page.locator('h1', { hasText: 'The class is closed' }).waitFor();
    expect(await screenFaults(page, 'closed')).toEqual([]);
  });

  it('goes by keyboard alone, on a narrow screen, with nothing for axe to find', async () => {
    const page = await open(at('host'), NARROW);
    await act(page, 'open').waitFor();
    expect(await screenFaults(page, 'narrow form')).toEqual([]);
    await press(page, 'open');
    await page.locator('.code').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('console-turn');
    await come(await codeOn(page), 5, 'sit');
    await page.locator('h1', { hasText: '5 of 5 are here' }).waitFor();
    await press(page, 'pair:by-lot');
    await page.locator('.pairs tbody tr').waitFor();
    const picked = page.locator('.name').first();
    await picked.focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'picked:seat');
    expect(await screenFaults(page, 'narrow lobby')).toEqual([]);
    await page.locator('#picked-place').focus();
    await page.keyboard.press('End');
    await press(page, 'picked:seat');
    await page.locator('.gather__odd', { hasText: 'looks on' }).waitFor();
    await page.keyboard.press('Escape');
    await press(page, 'start');
    await page.locator('.tile').waitFor();
    await press(page, 'corridor');
    await page.locator('h1', { hasText: 'Corridor minutes' }).waitFor();
    await press(page, 'corridor');
    await press(page, 'table:1');
    await page.locator('.drawer .draft-rows').waitFor();
    await page.locator('input[name=look-as]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('#table-brief').waitFor();
    expect(await screenFaults(page, 'narrow table')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.action)).toBe(
      'table:1',
    );
    await probes[0]?.inClass({ kind: 'raiseHand' });
    await page.locator('.tile--hand').waitFor();
    await press(page, 'drawer:people');
    await page.locator('.call--hand input').focus();
    await page.keyboard.press('Enter');
    await page.locator('.call--hand').waitFor({ state: 'detached' });
    expect(await screenFaults(page, 'narrow people')).toEqual([]);
  });

  it('is taken over by a reload, by a second device and by a helper, who sees no dead button', async () => {
    const page = await open(at('host'), WIDE);
    await aClassOn(page, 4, 'sit');
    await page.reload();
    await page.locator('.tile').waitFor();
    await act(page, 'drawer:class').click();
    await act(page, 'screens').click();
    const addressOf = async (to: string) => {
      await page.locator(`[aria-labelledby="screen-${to}"] summary`).click();
      return page.inputValue(`#address-${to}`);
    };
    expect(await screenFaults(page, 'screens')).toEqual([]);
    const [self, helper] = [await addressOf('self'), await addressOf('coHost')];
    const second = await open(self, WIDE);
    await second.locator('.tile').waitFor();
    expect(second.url()).not.toContain('host=');
    await act(second, 'pause').click();
    await act(page, 'resume').waitFor();

    const third = await open(helper, WIDE);
    await third.locator('.tile').waitFor();
    await act(third, 'resume').click();
    await act(page, 'pause').waitFor();
    expect(await act(third, 'drawer:inject').count()).toBe(0);
    await act(third, 'drawer:class').click();
    for (const hosts of ['end', 'debrief', 'close', 'record'])
      expect(await act(third, hosts).count()).toBe(0);
  });

  it('gives the seats of those who went to a computer at once, and back to whoever returns', async () => {
    const page = await open(at('host'), WIDE);
    await aClassOn(page, 4, 'sit');
    const seatOf = (probe: ClassProbe) =>
      probe.classView?.audience === 'member' ? probe.classView.seat?.delegation : undefined;
    const [one, other] = probes.filter((probe) => seatOf(probe) === 'us') as [
      ClassProbe,
      ClassProbe,
    ];
    await act(page, 'table:1').click();
    const side = page.locator('.seats div', { hasText: 'United States' });
    await side.waitFor();
    const key = one.nextKey;
    one.close();
    await side.locator('dd', { hasText: 'not here' }).waitFor();
    expect(await act(page, 'table:agent:us').count()).toBe(0);
    other.close();
    await act(page, 'table:agent:us').waitFor();
    expect(await screenFaults(page, 'table of those who went')).toEqual([]);
    await press(page, 'table:agent:us');
    await side.locator('dd', { hasText: 'a computer plays' }).waitFor();
    expect(await act(page, 'table:agent:us').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('drawer-h');

    const back = new ClassProbe({ address: running.server.address, key: key ?? '' });
    probes.push(back);
    await back.until('the seat and its digest', () => back.table?.playedFor?.toStep != null);
    await side.locator('dd:not(:has-text("a computer plays"))').waitFor();
    const played = { from: back.table?.playedFor?.fromStep, to: back.table?.playedFor?.toStep };
    expect(played.to).toBeGreaterThanOrEqual(played.from ?? Number.POSITIVE_INFINITY);
  });

  it('asks for the secret where the server has one', async () => {
    await running.close();
    running = await aServer({ page: inject('folder'), secret: 'a long enough secret' });
    const page = await open(at('host'), WIDE);
    page.removeAllListeners('console');
    await act(page, 'open').click();
    await page.locator('.fault', { hasText: 'wants the instructors’ secret' }).waitFor();
    await page.fill('#plan-secret', 'a long enough secret');
    await act(page, 'open').click();
    await page.locator('.code').waitFor();
  });

  it('shows fifty tables on one screen', async () => {
    const page = await open(at('host'), WIDE);
    await page.locator('input[name=chairs][value="1"]').check();
    await aClassOn(page, 100, 'sit');
    await page.locator('.tile').nth(49).waitFor();
    const { wide, hidden, cut } = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const tiles = [...document.querySelectorAll('.tile')];
      return {
        wide: scrollWidth - clientWidth,
        hidden: tiles.filter((tile) => {
          const { right, bottom } = tile.getBoundingClientRect();
          return right > innerWidth || bottom > innerHeight;
        }).length,
        cut: tiles.filter((tile) => tile.scrollHeight > tile.clientHeight + 1).length,
      };
    });
    expect({ wide, hidden, cut }).toEqual({ wide: 0, hidden: 0, cut: 0 });
  });
});

describe('the projector', () => {
  it('shows code, round and clock large enough, and no name', async () => {
    const page = await open(at('host'), WIDE);
    await act(page, 'open').click();
    const address = (await act(page, 'wall').getAttribute('href')) ?? '';
    const wall = await open(address, { viewport: { width: 1024, height: 768 }, ...still });
    await wall.locator('.wallpage__code').waitFor();
    expect(await wallFaults(wall, 'wall')).toEqual([]);
    await come(await codeOn(page), 4, 'sit');
    await page.locator('h1', { hasText: '4 of 4 are here' }).waitFor();
    const names = await page.locator('.name__word').allTextContents();
    await act(page, 'start').click();
    await wall.locator('.wallpage__clock').waitFor();
    expect(await wall.locator('h1').textContent()).toContain('Round 1 of 3');
    expect(await wallFaults(wall, 'wall')).toEqual([]);
    const shown = await wall.content();
    expect(names.filter((name) => shown.includes(name))).toEqual([]);
    await act(page, 'corridor').click();
    await wall.getByText('Nothing said binds').waitFor();
    expect(await wallFaults(wall, 'wall')).toEqual([]);
  });

  it.each(['projector', 'projector#cut'])(
    'says at %s that this address opens no class',
    async (address) => {
      const wall = await open(at('join'), WIDE);
      // The browser itself notes that the server has shut the line.
      wall.removeAllListeners('console');
      await wall.goto(at(address));
      await wall.locator('h1', { hasText: 'This address opens no class' }).waitFor();
      expect(await wallFaults(wall, address)).toEqual([]);
    },
  );
});
