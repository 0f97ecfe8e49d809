import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { hashOf, replay, viewFor } from '../../src/engine/index.ts';
import { parseLog } from '../../src/protocol/index.ts';
import { checkCode } from '../../src/session/completionCode.ts';
import { aServer, type TestServer } from '../support/aServer.ts';
import { useBrowser } from '../support/browser.ts';
import { washington } from '../support/fixtures.ts';
import { HostPage } from '../support/HostPage.ts';
import { exportedCommands, loggedCommands, pressedCommands } from '../support/pressedCommands.ts';
import { type Manner, StudentPage } from '../support/StudentPage.ts';
import { type SheetRow, sheetRows } from '../support/sheetRows.ts';

let running: TestServer;

// Before the browser is used, so that its pages are gone when the server goes.
afterEach(() => running.close());
const open = useBrowser();
const { scenario } = washington();
const WIDE = { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } as const;
const STEPS = ['plane', 'gains', 'words', 'readouts', 'pairs', 'june', 'injects', 'path', 'sure'];

// Its time passes slowly, so that students decide and no clock does, however slow the machine.
beforeEach(async () => {
  running = await aServer({ page: inject('folder'), speed: 0.1 });
});

const soft = { rung: 'C', reactions: ['joint-look', 'experts', 'clean'] } as const;
const hard = { rung: 'A', reactions: ['demarche', 'denial', 'formal', 'silence'] } as const;

/** At one table they come to a clause and sign it; at the other nobody ever offers anything. */
const MANNERS: readonly Manner[] = [
  { ...soft, tone: 'measured', offers: ['offer:N5:B'], hand: 'keyboard' },
  { ...soft, tone: 'firm', offers: [], hand: 'pointer' },
  { ...hard, tone: 'conciliatory', offers: [], hand: 'pointer' },
  { ...hard, tone: 'measured', offers: [], hand: 'keyboard' },
];

describe('a whole class of one host and four students', () => {
  it('plays a 20-minute cut from the code to the class debrief and its files', async () => {
    const at = (path: string) => new URL(path, running.server.address).href;
    const host = new HostPage(await open(at('host'), WIDE));
    expect(await host.page.locator('input[name=cut]:checked').getAttribute('value')).toBe('20');
    await host.click('input[name=chairs][value="1"]');
    await host.act('open');
    const code = await host.code();
    const wall = await open(await host.wallAddress(), WIDE);
    const students = await Promise.all(
      MANNERS.map(async () => new StudentPage(await open(at('join'), WIDE))),
    );
    await Promise.all(students.map((student) => student.join(code)));
    await host.hasHeading('4 of 4 are here');
    await host.act('start');
    expect(host.clicks).toBeLessThanOrEqual(3);

    await Promise.all(students.map((student) => student.readBrief('text')));
    students.sort((one, other) => one.table - other.table);
    expect(students.map(({ table }) => table)).toEqual([1, 1, 2, 2]);
    await wall.locator('h1', { hasText: 'Round 1 of 3' }).waitFor();
    await Promise.all(
      students.map((student, place) => student.playToVerdict(MANNERS[place] as Manner)),
    );
    const seen = await Promise.all(students.map(({ page }) => clausesOn(page)));
    expect(seen, students[0]?.done.join(' ')).toEqual([['N5'], ['N5'], [], []]);

    await host.hasHeading('Game 1 is over');
    await host.act('debrief');
    await host.hasHeading('Class debrief');
    await walkSteps(host, wall);
    const codes = await Promise.all(students.map(({ page }) => codeOf(page)));

    const gradebook = sheetRows(await host.save('gradebook'));
    const decisions = sheetRows(await host.save('decisions'));
    const codebook = sheetRows(await host.save('codebook'));
    expect(gradebook.map(({ label }) => label).sort()).toEqual(
      students.map(({ name }) => name).sort(),
    );
    for (const [place, student] of students.entries()) {
      const grade = gradebook.find(({ label }) => label === student.name);
      expect(grade).toMatchObject({
        table: String(student.table),
        agreement: seen[place]?.length === 0 ? 'N' : 'Y',
        completed: 'Y',
      });
      const own = decisions.filter(({ name }) => name === student.name);
      expect(exportedCommands(own)).toEqual(pressedCommands(student.done));
      expect(new Set(own.map(({ by_agent }) => by_agent))).toEqual(new Set(['N']));
    }
    expect(unexplained(codebook, { gradebook, decisions })).toEqual([]);

    await host.page.locator('.classexport details summary').click();
    for (const [place, { name, table, done }] of students.entries()) {
      const parsed = parseLog(await host.save(`log-1-${table}`));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
      const replayed = replay(scenario, parsed.log);
      const shown = await checkCode(scenario, codes[place] ?? '');
      if (!replayed.ok || !shown.ok) throw new Error('a log does not lead to its end');
      expect(hashOf(replayed.state)).toBe(parsed.log.end?.hash);
      expect(hashOf(shown.state)).toBe(parsed.log.end?.hash);
      const { verdict } = viewFor(replayed.state, 'public');
      expect(Object.keys(verdict?.clauses ?? {})).toEqual(seen[place]);
      const { seat } = decisions.find(({ name: by }) => by === name) ?? {};
      expect(loggedCommands(parsed.log, seat)).toEqual(pressedCommands(done));
    }
  }, 240_000);
});

/** The norms that have a clause, as a student reads of them at the verdict. */
function clausesOn(page: Page): Promise<readonly string[]> {
  return page.locator('.ending__text li:not(.quiet) b').allTextContents();
}

/** The host shows one step after the other, and the wall follows. */
async function walkSteps(host: HostPage, wall: Page): Promise<void> {
  await wall.locator('h1', { hasText: 'Class debrief' }).waitFor();
  await host.page.locator('[data-reveal="1"]').click();
  for (const [before, step] of STEPS.entries()) {
    if (before > 0) await host.page.locator('[data-reveal=next]').click();
    for (const page of [host.page, wall])
      await page.locator(`.classdebrief[data-step=${step}]`).waitFor();
  }
  expect(await host.page.locator('[data-reveal=next]').count()).toBe(0);
}

/** The code of the game in a student's own debrief, which holds its whole log. */
async function codeOf(page: Page): Promise<string> {
  await page.locator('.top [data-action="debrief"]').click();
  await page.locator('[data-action="debrief:keep"]').click();
  await page.locator('[data-code=make]').click();
  const place = page.locator('.keep textarea[readonly]');
  await expect.poll(() => place.inputValue()).not.toBe('');
  return place.inputValue();
}

/** Columns of the files that the codebook says nothing about. */
function unexplained(
  codebook: readonly SheetRow[],
  files: Readonly<Record<string, readonly SheetRow[]>>,
): readonly string[] {
  const known = new Set(codebook.map(({ file, column }) => `${file}.${column}`));
  return Object.entries(files)
    .flatMap(([file, [row = {}]]) => Object.keys(row).map((column) => `${file}.${column}`))
    .filter((column) => !known.has(column));
}
