import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../src/engine/index.ts';
import { parseLog } from '../../src/protocol/index.ts';
import { textOfGameLink } from '../../src/session/gameLink.ts';
import { useBrowser } from '../support/browser.ts';
import { KeyboardPlayer, type Sight } from '../support/KeyboardPlayer.ts';
import { PointerPlayer } from '../support/PointerPlayer.ts';

const open = useBrowser();
const LOOKS_MOST = 400;
const viewport = { width: 1366, height: 768 };

/** What is pressed on the document, most urgent first; positions, beliefs and reactions are the canvas's. */
const PRESSED = [
  'revealed',
  'tone:measured',
  'accept:',
  'answer:',
  'positions:seal',
  'adjourn',
  'drawer:adjourn',
  'night:end',
  'sign:seal',
  'sign:',
  'confirm:seal',
  'confirm:confirm',
  'press:seal',
  'press:',
];

describe('a whole dialogue by pointer alone', () => {
  it('takes its positions and reactions on the canvas, and is the same game by keyboard', async () => {
    const drawn = await open('?pace=0&seed=7&view=canvas', { viewport, reducedMotion: 'reduce' });
    const pointer = new PointerPlayer(drawn);
    await drawn.locator('#scenery canvas[data-painted]').waitFor();
    await pointer.press('start:us');
    await playOn(drawn, pointer);
    expect(done(pointer, 'position:').map((action) => action.split(':')[1])).toEqual(
      expect.arrayContaining(['N1', 'N3', 'N4', 'N5', 'N12']),
    );
    expect(done(pointer, 'reaction:')).toHaveLength(4);

    const text = await open('?pace=0&seed=7', { viewport });
    await text.locator('#turn').waitFor();
    await playAgain(text, pointer.done);
    const [again, first] = [await logOf(text), await logOf(drawn)];
    expect(commandsOf(again)).toEqual(commandsOf(first));
    expect(again.end?.hash).toBe(first.end?.hash);
  }, 240_000);
});

function done(pointer: PointerPlayer, start: string): readonly string[] {
  return pointer.done.filter((action) => action.startsWith(start));
}

/** Plays by pointer until the verdict. */
async function playOn(page: Page, pointer: PointerPlayer): Promise<void> {
  const looker = new KeyboardPlayer(page);
  const placed = new Set<string>();
  for (let looks = 0; looks < LOOKS_MOST; looks += 1) {
    const sight = await looker.look();
    if (sight.stage === 'verdict') return;
    await act(page, pointer, sight, placed);
  }
  throw new Error('the pointer has not come to a verdict');
}

async function act(
  page: Page,
  pointer: PointerPlayer,
  { covered, offered, stage }: Sight,
  placed: Set<string>,
): Promise<void> {
  if (covered) return page.locator('dialog [data-action="close"]').click();
  if (offered.includes('revealed')) return pointer.press('revealed');
  if (stage === 'beliefs' && offered.length > 0) return pointer.believe();
  if (stage === 'reactions' && offered.some((id) => id.startsWith('reaction:')))
    return pointer.react();
  const ladder = stage === 'positions' ? nextLadder(offered, placed) : null;
  if (ladder !== null) {
    placed.add(ladder);
    return pointer.place(ladder);
  }
  const [action] = PRESSED.flatMap((start) => offered.find((id) => id.startsWith(start)) ?? []);
  return action === undefined ? pointer.settle() : pointer.press(action);
}

function nextLadder(offered: readonly string[], placed: ReadonlySet<string>): string | null {
  const norms = offered.flatMap((id) =>
    id.startsWith('position:') ? (id.split(':')[1] ?? '') : [],
  );
  return norms.find((norm) => !placed.has(norm)) ?? null;
}

/** Does the same again by keyboard, each as soon as the page offers it. */
async function playAgain(page: Page, actions: readonly string[]): Promise<void> {
  const keyboard = new KeyboardPlayer(page);
  for (const action of actions) {
    let performed = false;
    for (let looks = 0; looks < LOOKS_MOST && !performed; looks += 1) {
      const { covered, offered } = await keyboard.look();
      if (covered) await keyboard.closePanel();
      else if (offered.includes(action)) performed = await keyboard.perform(action);
      else await keyboard.waitForNews();
    }
    expect(performed, action).toBe(true);
  }
}

function commandsOf({ entries }: Log) {
  return entries.map(({ seat, command }) => ({ seat, command }));
}

/** The log of the ended game on the page, by the link that hands it on. */
async function logOf(page: Page): Promise<Log> {
  await page.locator('[data-action="panel:history"]:visible').first().click();
  await page.locator('dialog [data-action="panel:games"]').click();
  await page.locator('[data-action="share"]').click();
  const href = await page.locator('.share__link').inputValue();
  const read = await textOfGameLink(href.slice(href.indexOf('#')));
  const parsed = parseLog(read.ok ? read.text : '');
  if (!parsed.ok || parsed.log.end === undefined) throw new Error(`the link has no end: ${href}`);
  return parsed.log;
}
