import type { Page } from 'playwright-core';
import { screenFaults } from './screenFaults.ts';

const LEAST_PX = 28;

/** What is wrong with a wall as it stands: what axe finds, and what cannot be read from the back. */
export async function wallFaults(wall: Page, screen: string): Promise<readonly string[]> {
  return [...(await sightFaults(wall, screen)), ...(await screenFaults(wall, screen))];
}

/** Text too small for a room, and whatever does not fit. */
export async function sightFaults(wall: Page, screen: string): Promise<readonly string[]> {
  const faults = await wall.evaluate((leastPx) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (parentElement?.checkVisibility() !== true || textContent?.trim() === '') continue;
      const drawn =
        parentElement instanceof SVGGraphicsElement ? parentElement.getScreenCTM() : null;
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize) * (drawn?.a ?? 1);
      // What has no size at all is for those who hear the page.
      if (size > 0 && size < leastPx) faults.push(`${textContent}: ${size} px`);
    }
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight > clientHeight) faults.push(`${scrollHeight - clientHeight} px too high`);
    return faults;
  }, LEAST_PX);
  return faults.map((fault) => `${screen}: ${fault}`);
}
