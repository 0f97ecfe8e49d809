import { GameObjects, type Scene } from 'phaser';
import type { LastBracketView } from '../../../src/view/lastBracketView.ts';
import { BRACKET_GLOW } from '../../drawings/wall/bracketGlow.ts';
import type { Ground } from '../../Ground.ts';
import type { Run } from '../../typesetting.ts';
import type { WordSize } from '../label.ts';
import { Paragraph, type ParagraphSetting, paragraphHeight } from '../Paragraph.ts';
import { picture } from '../picture.ts';

type Open = LastBracketView['open'];

/** Above and below the words, and between the two sides'. */
const PADDING = 24;
const BETWEEN = 26;
/** How far the light reaches past the words. */
const GLOW_REACH = 40;

/** What stands between the last two brackets: each side's own words, in the light. */
export class OpenWords extends GameObjects.Container {
  constructor(scene: Scene, ground: Ground, open: Open, size: WordSize, width: number) {
    super(scene);
    const height = openWordsHeight(scene, open, size, width);
    const glow = picture(scene, ground, BRACKET_GLOW.key, { x: -GLOW_REACH, y: -12 });
    this.add(glow.setDisplaySize(width + 2 * GLOW_REACH, height + 24));
    let y = PADDING;
    for (const [index, setting] of settings(open, size, width).entries()) {
      if (index > 0) {
        const rule = scene.add.rectangle(0, y - BETWEEN / 2, width, 1.5, 0xa67a2d, 0.7);
        this.add(rule.setOrigin(0, 0.5));
      }
      const paragraph = new Paragraph(scene, ground, runsOf(open[index]?.words ?? ''), setting);
      this.add(paragraph.setPosition(0, y));
      y += paragraph.setHeight + BETWEEN;
    }
  }
}

/** How high the words between the brackets are set. */
export function openWordsHeight(scene: Scene, open: Open, size: WordSize, width: number): number {
  const heights = settings(open, size, width).map((setting, index) =>
    paragraphHeight(scene, runsOf(open[index]?.words ?? ''), setting),
  );
  const words = heights.reduce((sum, height) => sum + height, 0);
  return words + 2 * PADDING + BETWEEN * Math.max(0, open.length - 1);
}

/** The left side's words begin at its bracket, the right side's end at its own. */
function settings(open: Open, size: WordSize, width: number): readonly ParagraphSetting[] {
  return open.map(({ side }) => ({
    size,
    width,
    lines: 'even',
    align: side.place % 2 === 0 ? 'left' : 'right',
  }));
}

function runsOf(words: string): readonly Run[] {
  return [{ kind: 'words', words, face: 'open' }];
}
