import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { allMinds } from '../../src/session/allMinds.ts';
import { aServer } from '../support/aServer.ts';
import { ClassBot } from '../support/ClassBot.ts';
import { ClassProbe } from '../support/ClassProbe.ts';
import { chromiumArgs, chromiumPath } from '../support/chromium.ts';
import { joinClass } from '../support/classDoor.ts';
import { washington } from '../support/fixtures.ts';

const folder = 'shots/console';
const STUDENTS = 27;
const FIFTY = 100;
const { scenario } = washington();
const minds = Object.values(allMinds());

interface Students {
  readonly probes: readonly ClassProbe[];
  readonly bots: readonly ClassBot[];
  close(): void;
}

/**
 * Pictures of every screen of the console and of the wall, from a class that is really played, for eyes:
 * `npm run shots:console [-- WIDTH [light|dark [one|fifty]]]`: of one class, of fifty tables, or of both.
 */
async function shoot(): Promise<void> {
  const [width = '1366', theme = 'light', part = 'both'] = process.argv.slice(2);
  const viewport = { width: Number(width), height: Number(width) < 600 ? 640 : 768 };
  await mkdir(folder, { recursive: true });
  const page = join(folder, 'dist');
  if (process.env['BUILT'] === undefined)
    await build({ logLevel: 'error', build: { outDir: page, emptyOutDir: true } });
  const { server, close } = await aServer({ page });
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumArgs.page,
  });
  const context = await browser.newContext({
    viewport,
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const host = await context.newPage();
  host.on('pageerror', (error) => console.error(error.stack));
  const end = `${width}${theme === 'dark' ? '-night' : ''}`;
  const take = async (name: string, at: Page = host) => {
    await at.waitForTimeout(300);
    await at.screenshot({ path: join(folder, `${name}-${end}.png`) });
  };
  if (part !== 'fifty') await oneClass(browser, host, server.address, take);
  if (part !== 'one') await fiftyTables(host, server.address, take);
  await browser.close();
  await close();
}

type Take = (name: string, at?: Page) => Promise<void>;

async function oneClass(browser: Browser, host: Page, address: string, take: Take): Promise<void> {
  await host.goto(new URL('host', address).href);
  await host.locator('[data-action=open]').waitFor();
  await take('form');
  await host.locator('.found__pace summary').click();
  await take('form-pace');
  await host.locator('[data-action=open]').click();
  await host.locator('.code').waitFor();
  await take('lobby-empty');
  await host.locator('[data-action="drawer:inject"]').click();
  await host.selectOption('#inject-event', { index: 3 });
  await take('lobby-inject');
  await host.locator('[data-action="inject:send"]').click();
  await host.locator('[data-action="inject:change:0"]').click();
  await take('lobby-inject-change');
  await host.locator('[data-action="inject:leave"]').click();
  await host.locator('[data-action="inject:back:0"]').click();
  await host.locator('.injects', { hasText: 'taken out' }).waitFor();
  await take('lobby-inject-out');
  await host.locator('[data-action="drawer:close"]').click();
  const code = ((await host.locator('.code').textContent()) ?? '').replaceAll(/\s/g, '');
  const wall = await host.locator('[data-action=wall]').getAttribute('href');
  const students = await come(address, code, STUDENTS);
  await host.locator('h1', { hasText: `${STUDENTS} of ${STUDENTS}` }).waitFor();
  await take('lobby');
  await host.locator('[data-action="pair:by-lot"]').click();
  await host.locator('.pairs tbody tr').first().waitFor();
  await take('lobby-paired');
  await host.locator('.name').first().click();
  await take('lobby-picked');
  await host.keyboard.press('Escape');
  await host.locator('[data-action=screens]').click();
  await take('lobby-screens');
  await host.keyboard.press('Escape');
  const projector = await openWall(browser, wall ?? '');
  for (const each of projector) await take(`wall-lobby-${each.viewportSize()?.width}`, each);
  await host.locator('[data-action=start]').click();
  await host.locator('.tile').first().waitFor();
  await host.waitForTimeout(4000);
  await take('tables-early');
  await host.waitForTimeout(12_000);
  await take('tables');
  for (const bot of students.bots.slice(0, 5)) bot.stop();
  for (const each of projector) await take(`wall-talks-${each.viewportSize()?.width}`, each);
  await host.locator('[data-action="drawer:inject"]').click();
  await take('inject-empty');
  await host.selectOption('#inject-event', { index: 3 });
  await take('inject');
  await host.locator('input[value=split]').check();
  await take('inject-split');
  await host.locator('[data-action="inject:send"]').click();
  await host.locator('.going').waitFor();
  await take('inject-going');
  await host.locator('[data-action^="call-back"]').click();
  await host.locator('.going').waitFor({ state: 'detached' });
  await take('inject-list');
  await host.locator('input[name=inject-source][value=own]').check();
  await host.fill('#inject-text', 'A rumour: the ministers meet at noon.');
  await host.locator('input[value=delegation]').check();
  await host.locator('input[value=clean]').check();
  await take('inject-own');
  await students.probes[4]?.inClass({ kind: 'raiseHand' });
  await host.locator('[data-action="drawer:people"]').click();
  await host.locator('.call--hand').waitFor();
  await take('people');
  await host.locator('[data-action="drawer:speak"]').click();
  await take('speak');
  await host.locator('[data-action="drawer:class"]').click();
  await host.locator('[data-action=end]').click();
  await take('class');
  await host.keyboard.press('Escape');
  await host.keyboard.press('Escape');
  await host.locator('.tile__open').nth(2).click();
  await host.locator('.drawer .draft-rows').waitFor();
  await take('table');
  await host.locator('input[name=look-as]').nth(1).check();
  await host.locator('#table-brief').waitFor();
  await take('table-as');
  await host.locator('[data-action=corridor]').click();
  await host.locator('h1', { hasText: 'Corridor' }).waitFor();
  await take('corridor');
  for (const each of projector) await take(`wall-corridor-${each.viewportSize()?.width}`, each);
  await host.locator('[data-action=corridor]').click();
  await host.locator('[data-action="drawer:close"]').click();
  // Nobody at a stopped bot's table moves: it gets stuck.
  await host.locator('.tile--needs-you').first().waitFor({ timeout: 150_000 });
  await take('tables-stuck');
  await host.locator('[data-action="drawer:class"]').click();
  await host.locator('[data-action=end]').click();
  await host.locator('[data-action=end]').click();
  await host.locator('.gather').waitFor();
  await take('interval');
  for (const each of projector) await take(`wall-between-${each.viewportSize()?.width}`, each);
  await host.locator('[data-action=debrief]').click();
  await host.locator('.talk').waitFor();
  await take('debrief');
  for (const each of projector) await take(`wall-debrief-${each.viewportSize()?.width}`, each);
  await host.locator('[data-action=close]').click();
  await host.locator('[data-action=close]').click();
  await host.locator('h1', { hasText: 'closed' }).waitFor();
  await take('closed');
  students.close();
}

async function fiftyTables(host: Page, address: string, take: Take): Promise<void> {
  await host.goto(new URL('host', address).href);
  await host.locator('input[name=chairs][value="1"]').check();
  await take('form-kept');
  await host.locator('[data-action=open]').click();
  await host.locator('.code').waitFor();
  const code = ((await host.locator('.code').textContent()) ?? '').replaceAll(/\s/g, '');
  const students = await come(address, code, FIFTY);
  await host.locator('h1', { hasText: `${FIFTY} of ${FIFTY}` }).waitFor();
  await host.locator('[data-action="pair:by-lot"]').click();
  await host.locator('.pairs tbody tr').first().waitFor();
  await take('lobby-100');
  await host.locator('[data-action=start]').click();
  // A hundred students on the same machine take their time.
  await host.locator('.tile').nth(49).waitFor({ timeout: 120_000 });
  await host.waitForTimeout(20_000);
  await take('fifty');
  await host.locator('.tile__open').nth(2).click();
  await host.locator('.drawer .draft-rows').waitFor();
  await take('fifty-table');
  students.close();
}

async function come(address: string, code: string, count: number): Promise<Students> {
  const probes: ClassProbe[] = [];
  const bots: ClassBot[] = [];
  for (let seed = 0; seed < count; seed += 1) {
    const { key } = await joinClass(address, code);
    const probe = new ClassProbe({ address, key });
    const mind = minds[seed % minds.length];
    if (mind === undefined) throw new Error('there are no agents');
    probes.push(probe);
    bots.push(new ClassBot({ probe, scenario, mind, seed, paceMs: 1500 + 200 * (seed % 9) }));
  }
  return {
    probes,
    bots,
    close() {
      for (const bot of bots) bot.stop();
      for (const probe of probes) probe.close();
    },
  };
}

/** The wall on a wide and on a square projector. */
async function openWall(browser: Browser, address: string): Promise<readonly Page[]> {
  return Promise.all(
    [
      { width: 1366, height: 768 },
      { width: 1024, height: 768 },
    ].map(async (viewport) => {
      const page = await browser.newPage({ viewport });
      await page.goto(address);
      await page.locator('.wallpage h1').waitFor();
      return page;
    }),
  );
}

await shoot();
