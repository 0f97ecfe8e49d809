import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { ChairRole } from '../../src/classroom/index.ts';
import type { LocalTable } from '../../src/session/LocalTable.ts';
import { aTable } from '../session/aTable.ts';
import { aClassView } from '../support/aClassView.ts';
import { useBrowser } from '../support/browser.ts';
import { washington } from '../support/fixtures.ts';
import { playedGame } from '../support/playedGame.ts';
import { SEAT_CODE, StandInServer } from '../support/StandInServer.ts';
import { screenFaults } from '../support/screenFaults.ts';
import { servePage } from '../support/servePage.ts';

let server: StandInServer;

// Before the browser is used, so that its pages are gone when the server goes.
afterEach(() => server.stop());
const open = useBrowser();
const { scenario } = washington();
const SEED = 3;
const lobby = { stage: 'lobby', seat: null } as const;

beforeEach(async () => {
  server = new StandInServer({
    table: aWashingtonTable(),
    view: aClassView(lobby),
    serve: servePage(inject('folder')),
  });
  await server.start();
});

function aWashingtonTable(): LocalTable {
  return aTable({ scenario, persons: ['us', 'china'], seed: SEED });
}

function seat(...roles: readonly ChairRole[]): void {
  server.seat('Amber Heron', 'us', roles);
}

/** Opens the door of the class in a browser of its own. */
function toDoor(path = '/join', options: BrowserContextOptions = {}): Promise<Page> {
  // Colours that are still changing are nobody's fault.
  return open(new URL(path, server.address).href, { reducedMotion: 'reduce', ...options });
}

/** Comes in by the code in the address, with a press of a key. */
async function comeIn(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await toDoor('/join?code=k7q4mr', options);
  await page.locator('#join-code').press('Enter');
  await page.locator('h1', { hasText: 'You are Amber Heron' }).waitFor();
  return page;
}

/** The instructor starts the talks. */
async function begin(page: Page): Promise<void> {
  server.view = aClassView();
  server.tellClass();
  server.tellTable();
  await page.locator('#panel[open] .brief').waitFor();
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}

describe('the door of a class', () => {
  it('takes no seat before a press, and then shows the name, the slip and what is to come', async () => {
    seat('head');
    const page = await toDoor('/join?code=k7q4mr');
    await page.locator('#join-code').waitFor();
    expect(await page.inputValue('#join-code')).toBe('K7Q 4MR');
    expect(server.hellos).toEqual([]);
    expect(await screenFaults(page, 'door')).toEqual([]);
    await page.locator('#join-code').press('Enter');
    await page.getByText('SEAT 2345').waitFor();
    await page.getByText('4 of 4 are here').waitFor();
    expect(await focused(page)).toBe('class-turn');
    expect(new URL(page.url()).searchParams.has('code')).toBe(false);
    expect(await screenFaults(page, 'lobby')).toEqual([]);
  });

  it('says in a sentence why it stays shut', async () => {
    seat('head');
    const page = await toDoor('/join', { viewport: { width: 360, height: 640 } });
    const told = page.locator('.fault');
    await page.fill('#join-code', 'k7');
    await page.locator('#join-code').press('Enter');
    expect(await told.textContent()).toBe('A code has six letters and digits.');
    await page.route('**/api/join', (route) =>
      route.fulfill({ json: { code: 'too-many-tries', waitMs: 9_400 } }),
    );
    await page.fill('#join-code', 'k7q 4mr');
    await page.locator('#join-code').press('Enter');
    await page.getByText('Too many tries from here. Try again in 10 seconds.').waitFor();
    await page.unroute('**/api/join');
    await page.route('**/api/join', (route) => route.fulfill({ body: '<html>blocked</html>' }));
    await page.locator('#join-code').press('Enter');
    await page.getByText('The server does not answer.').waitFor();
    expect(await screenFaults(page, 'door with a fault')).toEqual([]);
  });

  it('leads back to a seat by the seat code, from another device', async () => {
    seat('head');
    const page = await toDoor();
    await page.getByText('Come back to your seat').click();
    await page.fill('#return-code', 'K7Q4MR');
    await page.fill('#return-seat', SEAT_CODE.toLowerCase());
    await page.locator('#return-seat').press('Enter');
    await page.locator('h1', { hasText: 'You are Amber Heron' }).waitFor();
  });
});

describe('a game in a class', () => {
  it('is played from the brief to one’s own debrief, and a reload comes back to it', async () => {
    seat('head', 'intelligence', 'legal', 'economic');
    const page = await comeIn();
    await begin(page);
    await page.keyboard.press('Escape');
    await page.locator('[data-action="tone:measured"]').click();
    await expect.poll(() => server.table.log.entries.length).toBe(1);
    expect(await screenFaults(page, 'statement')).toEqual([]);
    for (const gone of ['pause', 'take-back', 'panel:games', 'title'])
      expect(await page.locator(`[data-action="${gone}"]`).count()).toBe(0);
    await page.keyboard.press('?');
    await page.locator('dialog [data-key=history]').waitFor();
    expect(await page.locator('dialog :is([data-key=pause], [data-key=games])').count()).toBe(0);
    await page.keyboard.press('Escape');

    await page.reload();
    await page.locator('main[data-stage=statement]').waitFor();
    expect(await page.locator('#panel[open]').count()).toBe(0);

    const over = aWashingtonTable();
    for (const { seat: by, command } of playedGame('novice', SEED).log.entries)
      over.submit(by, command);
    server.use(over);
    server.tellTable();
    await page.locator('main[data-stage=verdict] .ending').waitFor();
    await page.getByText('The next one, in the other chair').waitFor();
    expect(await page.locator('[data-action="debrief"]').count()).toBe(0);
    expect(await page.locator('[data-action^="start:"], [data-action="export"]').count()).toBe(0);

    server.view = aClassView({ stage: 'debrief', sitting: 1 });
    server.logOpen = true;
    server.tellClass();
    server.tellTable();
    await page.locator('.top [data-action="debrief"]').click();
    await page.locator('.debrief').waitFor();
    expect(await page.locator('[data-action^="game:"]').count()).toBe(0);
  });

  it('opens every game that one has played there, and stays with the one that is read', async () => {
    seat('head');
    const page = await comeIn();
    await begin(page);
    await page.keyboard.press('Escape');
    const played = (level: 'novice' | 'logroller') => {
      const table = aWashingtonTable();
      for (const { seat: by, command } of playedGame(level, SEED).log.entries)
        table.submit(by, command);
      return table;
    };
    server.view = aClassView({ stage: 'debrief', sitting: 1 });
    server.earlier = played('logroller');
    server.use(played('novice'));
    server.logOpen = true;
    server.tellClass();
    server.tellTable();
    const games = page.locator('[data-action^="game:"]');
    await games.nth(1).waitFor();
    expect(await games.allInnerTexts()).toEqual(['Game 1', 'Game 2']);
    const shown = () =>
      page.locator('[data-action^="game:"][aria-pressed=true]').getAttribute('data-action');
    expect(await shown()).toBe('game:table-1');
    const last = await page.locator('.ending h1').textContent();
    expect(await page.locator('.top__where b').textContent()).toBe('Table 1');

    await page.locator('[data-action="game:table-0"]').click();
    await page.locator('[data-action="game:table-0"][aria-pressed=true]').waitFor();
    expect(await page.locator('.top__where b').textContent()).toBe('Table 4');
    // What the server still tells of the last game calls nobody away.
    server.tellTable();
    await page.locator('.top [data-action="debrief"]').click();
    await page.locator('.debrief').waitFor();
    expect(await shown()).toBe('game:table-0');
    expect(await screenFaults(page, 'debrief of an earlier game')).toEqual([]);

    await page.locator('[data-action="game:table-1"]').click();
    await page.locator('.ending h1', { hasText: last ?? '' }).waitFor();
    expect(await shown()).toBe('game:table-1');
  });

  it('shows another chair’s acts with the reason why they are not one’s own', async () => {
    server.seat('Slate Lynx', 'us', ['intelligence']);
    const page = await toDoor('/join?code=k7q4mr');
    await page.locator('#join-code').press('Enter');
    await page.locator('h1', { hasText: 'You are Slate Lynx' }).waitFor();
    await begin(page);
    await page.keyboard.press('Escape');
    const tone = page.locator('[data-action="tone:measured"]');
    expect(await tone.getAttribute('aria-disabled')).toBe('true');
    expect(await tone.getAttribute('title')).toBe('The head of your delegation speaks.');
    server.table.submit('us', { kind: 'chooseTone', tone: 'measured' });
    server.table.submit('china', { kind: 'chooseTone', tone: 'measured' });
    await page.locator('main[data-stage=positions]').waitFor();
    await page.getByText('Head: to act').waitFor();
    const agenda = server.table.view('us').agenda;
    const positions = Object.fromEntries(agenda.map((norm) => [norm, 'B']));
    for (const by of ['us', 'china'])
      server.table.submit(by, { kind: 'takePositions', positions, redLine: null });
    // Both sides' tokens are turned over first.
    await page.locator('main[data-stage=exchange] h1').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#panel[open] .brief').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#moves').waitFor();
    const reason = page.getByText('The head of your delegation speaks.');
    await expect.poll(() => reason.filter({ visible: true }).count()).toBeGreaterThan(0);
    await page.locator('[data-action="panel:chairs"]').click();
    await page.getByText('Slate Lynx (you)').waitFor();
    expect(await screenFaults(page, 'delegation')).toEqual([]);
    expect(server.heard).toEqual([]);
  });

  it('is covered in the corridor minutes and while it is held, and no key reaches it', async () => {
    seat('head', 'intelligence', 'legal', 'economic');
    const page = await comeIn({ viewport: { width: 360, height: 640 } });
    await begin(page);
    server.view = aClassView({ corridorLeftMs: 80_000 });
    server.tellClass();
    await page.getByText('Close the lid. Stand up. 90 seconds. Nothing said binds.').waitFor();
    expect(await focused(page)).toBe('cover-heading');
    await page.keyboard.press('h');
    await page.keyboard.press('Escape');
    expect(await page.locator('#panel .filters').count()).toBe(0);
    expect(await page.locator('#cover[open]').count()).toBe(1);
    expect(await screenFaults(page, 'corridor')).toEqual([]);
    await page.fill('#note-china', 'B on the hotline?');
    await page.locator('[data-action="note:china"]').press('Enter');
    await page.getByText('The note is on its way.').waitFor();
    expect(server.classActs).toEqual([
      { kind: 'passNote', to: 'china', text: 'B on the hotline?' },
    ]);
    server.view = aClassView();
    server.tellClass();
    server.pause(true);
    await page.getByText('Your instructor has stopped your table.').waitFor();
    expect(await screenFaults(page, 'held')).toEqual([]);
    server.pause(false);
    await page.locator('#cover:not([open])').waitFor({ state: 'attached' });
  });

  it('goes on after the line was down, with what was done meanwhile', async () => {
    seat('head', 'intelligence', 'legal', 'economic');
    const page = await comeIn();
    await begin(page);
    await page.keyboard.press('Escape');
    // The browser itself complains of every try.
    page.removeAllListeners('console');
    await page.context().setOffline(true);
    await page.getByText('The line is down.').first().waitFor();
    await page.locator('[data-action="tone:firm"]').click();
    await page.context().setOffline(false);
    await expect.poll(() => server.table.log.entries.length, { timeout: 5000 }).toBe(1);
    await page.locator('.top__note--lost').waitFor({ state: 'detached' });
  });

  it('tells what an agent did from one’s chair before one goes on', async () => {
    seat('head', 'intelligence', 'legal', 'economic');
    for (const by of ['us', 'china'])
      server.table.submit(by, { kind: 'chooseTone', tone: 'measured' });
    server.playedFor = { fromStep: 0, toStep: 2 };
    server.view = aClassView();
    const page = await toDoor('/join?code=k7q4mr');
    await page.locator('#join-code').press('Enter');
    await page.getByText('An agent sat in your chair').waitFor();
    expect(await screenFaults(page, 'digest')).toEqual([]);
    await page.locator('[data-action="digest:go"]').press('Enter');
    await page.locator('main[data-stage=positions]').waitFor();
    expect(await focused(page)).toBe('turn');
  });

  it('reads the instructor’s messages aloud, keeps them, and shows one’s hand', async () => {
    seat('head');
    const page = await comeIn();
    await begin(page);
    await page.keyboard.press('Escape');
    const text = 'Two minutes more for everybody.';
    const message = { id: 0, atMs: 0, from: 'host', to: { kind: 'class' }, text } as const;
    server.view = aClassView({ messages: [message], hand: 'up' });
    server.tellClass();
    await page.locator('#polite', { hasText: text }).waitFor({ state: 'attached' });
    expect(await page.locator('[data-action="hand"]').first().getAttribute('aria-pressed')).toBe(
      'true',
    );
    await page.locator('[data-action="panel:messages"]').click();
    await page.locator('#panel', { hasText: text }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.top [data-action="hand"]').click();
    await expect.poll(() => server.classActs).toEqual([{ kind: 'lowerHand' }]);
  });

  it('is looked on at by who has no chair', async () => {
    server.seat('Amber Heron', null, []);
    const page = await comeIn();
    const observer = { table: 'table-1', number: 1, delegation: null, roles: [], colleagues: [] };
    server.view = aClassView({ seat: observer });
    server.tellClass();
    server.tellTable();
    await page.getByText('You look on at table 1').waitFor();
    server.table.submit('us', { kind: 'chooseTone', tone: 'firm' });
    server.table.submit('china', { kind: 'chooseTone', tone: 'measured' });
    await page.getByText('Round 1 of 3, positions').waitFor();
    expect(await screenFaults(page, 'observer')).toEqual([]);
  });

  it('begins once its files can be fetched, and offers a way on where they cannot', async () => {
    seat('head');
    let blocked = 1;
    const page = await toDoor('/join?code=k7q4mr');
    page.removeAllListeners('console');
    await page.route('**/class/washington-2015-*.js', (route) => {
      blocked -= 1;
      return blocked >= 0 ? route.abort() : route.continue();
    });
    server.view = aClassView();
    await page.locator('#join-code').press('Enter');
    await page.locator('main[data-stage=statement]').waitFor();
    expect(blocked).toBeLessThan(0);

    blocked = Number.POSITIVE_INFINITY;
    await page.reload();
    await page.getByText('A part of this page did not come').waitFor();
    blocked = 0;
    await page.locator('[data-action="gone:reload"]').click();
    await page.locator('main[data-stage=statement]').waitFor();
  });

  it('tells why it was sent away, and the way on', async () => {
    seat('head');
    const page = await comeIn();
    server.dismiss('taken-over');
    await page.getByText('Your seat is open in another place').waitFor();
    expect(await screenFaults(page, 'gone')).toEqual([]);
    await page.locator('[data-action="gone:back"]').click();
    await page.locator('h1', { hasText: 'You are Amber Heron' }).waitFor();
  });
});
