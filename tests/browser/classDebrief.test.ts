import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { debriefFileOf } from '../../src/classroom/index.ts';
import { aClassRecord } from '../support/aClassRecord.ts';
import { aServer, type TestServer } from '../support/aServer.ts';
import { useBrowser } from '../support/browser.ts';
import { ClassProbe } from '../support/ClassProbe.ts';
import { joinClass } from '../support/classDoor.ts';
import { HostPage } from '../support/HostPage.ts';
import { screenFaults } from '../support/screenFaults.ts';
import { sightFaults, wallFaults } from '../support/wallFaults.ts';

let running: TestServer;
let probes: readonly ClassProbe[] = [];

// Before the browser is used, so that its pages are gone when the server goes.
afterEach(() => {
  for (const probe of probes) probe.close();
  return running.close();
});
const open = useBrowser();
const STILL = { reducedMotion: 'reduce' } as const;
const WIDE = 1366;
const SQUARE = 1024;
const STEPS = ['plane', 'gains', 'words', 'readouts', 'pairs', 'june', 'injects', 'path', 'sure'];

beforeEach(async () => {
  running = await aServer({ page: inject('folder') });
});

describe('the class debrief', () => {
  it('has no fault at any step on the host’s page, and fits the wall with many texts to show', async () => {
    const games = debriefFileOf(aClassRecord(16));
    const at = (path: string) => new URL(path, running.server.address).href;
    const host = new HostPage(await open(at('host'), STILL));
    await host.act('open');
    const wallAddress = await host.wallAddress();
    const walls = await Promise.all(
      [WIDE, SQUARE].map((width) =>
        open(at('join'), { ...STILL, viewport: { width, height: 768 } }),
      ),
    );
    for (const page of [host.page, ...walls])
      await page.route('**/api/debrief', (route) => route.fulfill({ json: games }));
    for (const wall of walls) await wall.goto(wallAddress);
    await sitDown(await host.code());
    await host.hasHeading('2 of 2 are here');
    await host.act('start');
    await host.act('drawer:class');
    await host.act('debrief');
    await host.act('debrief');
    await host.hasHeading('Class debrief');
    await host.click('[data-reveal="1"]');
    const faults: string[] = [];
    for (const [before, step] of STEPS.entries()) {
      if (before > 0) await host.click('[data-reveal=next]');
      await host.page.locator(`.classdebrief[data-step=${step}] .classdebrief__ask`).waitFor();
      faults.push(...(await screenFaults(host.page, `${step} of the host`)));
      for (const wall of walls) faults.push(...(await faultsOnWall(wall, step)));
    }
    expect(faults).toEqual([]);
  }, 240_000);
});

async function sitDown(code: string): Promise<void> {
  const { address } = running.server;
  const keys = await Promise.all([1, 2].map(() => joinClass(address, code)));
  probes = keys.map(({ key }) => new ClassProbe({ address, key }));
}

async function faultsOnWall(wall: Page, step: string): Promise<readonly string[]> {
  const { width } = wall.viewportSize() ?? { width: 0 };
  await wall.locator(`.classdebrief--wall[data-step=${step}]`).waitFor();
  // The same page at both widths: axe is asked once.
  const find = width === SQUARE ? sightFaults : wallFaults;
  return find(wall, `${step} at ${width}`);
}
