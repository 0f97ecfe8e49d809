import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { screenFaults } from '../support/screenFaults.ts';

const open = useBrowser();

async function openGames(page: Page): Promise<void> {
  await page.locator('[data-action="panel:games"]').click();
  await page.locator('dialog[open] .slots').waitFor({ state: 'attached' });
}

async function firstPosition(page: Page): Promise<void> {
  await page.locator('[data-action="start:us"]').click();
  await page.locator('[data-action="tone:measured"]').click();
  await page.locator('[data-ladder="N5"]').waitFor();
}

/** Opens the form of a place by its button, and answers it as somebody at a keyboard would. */
async function typeName(page: Page, button: string, name: string): Promise<void> {
  await page.locator(`dialog [data-action="${button}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator('.slot__form input:focus').waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

const slot = (page: Page, place: number) => page.locator(`dialog [data-slot="${place}"]`);
const position = { level: 1, name: 'Where do you stand in public?' } as const;

describe('save slots', () => {
  it('keep, name, open, replace and remove a copy of the game, by keyboard', async () => {
    const page = await open('?pace=0');
    await firstPosition(page);
    await openGames(page);
    expect(await page.locator('dialog .slots > li').count()).toBe(10);
    await typeName(page, 'slots:keep:3', `  Warm\u202e words <b>${'x'.repeat(80)}`);
    await slot(page, 3).getByText('Warm words <b>').waitFor();
    await page.locator('#polite', { hasText: 'saved in slot 3' }).waitFor({ state: 'attached' });
    const row = await slot(page, 3).textContent();
    expect(row).toMatch(/United States, round 1, positions/);
    expect(row).toMatch(/Twenty minutes. Day of the talks: 22 June 2015/);
    expect(row).toContain(`Saved on ${today()}`);
    expect((await slot(page, 3).locator('b').textContent())?.length).toBe(57);
    expect(await slot(page, 3).locator('button:focus').count()).toBe(1);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await screenFaults(page, 'slots')).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });

    await typeName(page, 'slots:name:3', 'Before the first paper');
    await slot(page, 3).getByText('Before the first paper').waitFor();

    await page.keyboard.press('Escape');
    await page.locator('[data-action="position:N5:B"]').click();
    await page.locator('[data-action="position:N1:B"]').click();
    await page.locator('[data-action="positions:seal"]').click();
    await page.locator('[data-action="revealed"]').click();
    await page.locator('dialog[open] .brief').waitFor();
    await page.keyboard.press('Escape');
    await openGames(page);
    await typeName(page, 'slots:keep:1', 'At the table');
    await slot(page, 1).getByText('round 1, at the table').waitFor();
    await page.locator('dialog [data-action="slots:keep:1"]').click();
    await slot(page, 1).getByText('This replaces “At the table” for good.').waitFor();
    await page.locator('dialog [data-action="slots:close:1"]').click();
    await page.locator('dialog [data-action="slot:open:3"]').click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.getByRole('heading', position).waitFor();
    await page.locator('[data-action="position:N5:C"]').click();
    await page.locator('[data-action="position:N1:C"]').click();
    await page.locator('[data-action="positions:seal"]').click();
    await page.locator('[data-action="revealed"]').waitFor();

    await page.reload();
    await page.locator('[data-action="continue"]').waitFor();
    await openGames(page);
    expect(await page.locator('dialog .slots > li').count()).toBe(2);
    expect(await page.locator('dialog .games > li').count()).toBe(2);
    // Both lines are kept; the one from the slot went back, since the first had gone further.
    expect(await page.locator('dialog .games', { hasText: 'something taken back' }).count()).toBe(
      1,
    );
    await page.locator('dialog [data-action="slots:clear:3"]').click();
    await page.locator('dialog [data-action="slots:close:3"]:focus').waitFor();
    await page.locator('dialog [data-action="slot:clear:3"]').click();
    await slot(page, 3).waitFor({ state: 'detached' });

    await damage(page);
    await page.keyboard.press('Escape');
    await openGames(page);
    await slot(page, 7).getByText('Slot 7: damaged').waitFor();
    expect(await slot(page, 7).locator('[data-action="slot:open:7"]').count()).toBe(0);
    await page.locator('dialog [data-action="slots:clear:7"]').click();
    await page.locator('dialog [data-action="slot:clear:7"]').click();
    await slot(page, 7).waitFor({ state: 'detached' });
    expect(await slot(page, 1).textContent()).toContain('At the table');
  }, 60_000);

  it('say what is missing where nothing can be kept, and offer the record as a file', async () => {
    const page = await open('?pace=0');
    await firstPosition(page);
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
        if (this.name === 'slots') throw new DOMException('no room', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    await openGames(page);
    await typeName(page, 'slots:keep:2', 'Too much');
    await page.locator('dialog .fault', { hasText: 'Storage is full' }).waitFor();
    await page.locator('#assertive', { hasText: 'Storage is full' }).waitFor({ state: 'attached' });
    await slot(page, 2).getByText('Slot 2: empty').waitFor();
    const file = page.waitForEvent('download');
    await page.locator('dialog [data-action="export"]').click();
    expect((await file).suggestedFilename()).toBe('communique-game.json');

    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await page.reload();
    await firstPosition(page);
    await openGames(page);
    await page.locator('dialog .fault', { hasText: 'there are no slots' }).waitFor();
    expect(await page.locator('dialog .slots > li').count()).toBe(0);
    expect(await page.locator('dialog [data-action="export"]').count()).toBe(1);
  }, 60_000);
});

function today(): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format();
}

/** Lays a record that is not whole into slot 7. */
async function damage(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('communique');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('slots', 'readwrite');
          writing.objectStore('slots').put({ name: 'half', when: 1, ending: null }, 7);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}
