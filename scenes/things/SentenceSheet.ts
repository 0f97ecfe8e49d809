import { GameObjects, type Scene } from 'phaser';
import type { GlowSegment } from '../../src/view/openingView.ts';
import { stageColours } from '../../src/view/stageColours.ts';
import { glowDrawing, sentenceMargin, sentenceSheetKey } from '../drawings/sentenceSheet.ts';
import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';
import { Bracket } from './Bracket.ts';
import { fitted } from './fitted.ts';
import { label } from './label.ts';
import { picture } from './picture.ts';

const SLIDE = { from: 24, ms: 400 };
const GLOW = { ms: 1800, times: 3, least: 0.55 };
const OPEN_TOP = 40;
const OPEN_HEIGHT = 48;
const BRACKET = { stem: 5, reach: 12 };
const BESIDE = 18;
const INSET = 40;

/** The sentence on the table: how it begins, and its open words in a glowing bracket. */
export class SentenceSheet extends GameObjects.Container {
  readonly #glow: GameObjects.Image;
  readonly #rest: number;

  constructor(scene: Scene, ground: Ground, box: Box, sentence: readonly GlowSegment[]) {
    super(scene, box.x, box.y);
    this.#rest = box.y;
    const back = picture(scene, ground, sentenceSheetKey(box), {
      x: -sentenceMargin,
      y: -sentenceMargin,
    });
    const { before, open } = partsOf(sentence);
    const middle = box.width / 2;
    const beginning = label(scene, ground, { x: middle, y: 12 }, '', {
      size: 16,
      colour: stageColours.ink,
      family: 'serif',
    }).setOrigin(0.5, 0);
    beginning.setText(fitted(beginning, before, box.width - 2 * INSET, 'start'));
    const words = label(scene, ground, { x: middle, y: OPEN_TOP + OPEN_HEIGHT / 2 }, '', {
      size: 28,
      colour: stageColours.brassText,
      family: 'serif',
      weight: 600,
      italic: true,
    }).setOrigin(0.5, 0.54);
    words.setText(fitted(words, open, box.width - 2 * INSET - 2 * BESIDE, 'end'));
    const half = words.width / 2 + BESIDE;
    this.#glow = picture(scene, ground, glowDrawing.key, {
      x: middle,
      y: OPEN_TOP + OPEN_HEIGHT / 2,
    }).setOrigin(0.5, 0.5);
    this.#glow.setDisplaySize(2 * half + 24, OPEN_HEIGHT + 22);
    const bracket = (side: 'left' | 'right', x: number) =>
      new Bracket(scene, ground.sharpness, { side, ...BRACKET })
        .span(OPEN_TOP, OPEN_TOP + OPEN_HEIGHT)
        .setX(x);
    this.add([
      back,
      beginning,
      this.#glow,
      bracket('left', middle - half),
      bracket('right', middle + half),
      words,
    ]);
  }

  /** The sheet is pushed across the table, and its open words glow three times before they rest. */
  come(): void {
    this.scene.tweens.add({
      targets: this.setY(this.#rest + SLIDE.from).setAlpha(0),
      y: this.#rest,
      alpha: 1,
      duration: SLIDE.ms,
      ease: 'Cubic.easeOut',
    });
    this.scene.tweens.add({
      targets: this.#glow.setAlpha(GLOW.least),
      alpha: 1,
      duration: GLOW.ms / 2,
      ease: 'Sine.easeInOut',
      yoyo: true,
      repeat: GLOW.times - 1,
      onComplete: () => this.#glow.setAlpha(1),
    });
  }
}

/** What stands before the open words, and the open words. */
function partsOf(sentence: readonly GlowSegment[]): {
  readonly before: string;
  readonly open: string;
} {
  const at = sentence.findIndex(({ glows }) => glows);
  const words = (segments: readonly GlowSegment[]) =>
    segments.map(({ text, close }, index) => (close || index === 0 ? text : ` ${text}`)).join('');
  return { before: words(sentence.slice(0, at)), open: sentence[at]?.text ?? '' };
}
