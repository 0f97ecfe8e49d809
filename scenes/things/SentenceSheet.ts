import { GameObjects, type Scene } from 'phaser';
import type { GlowSegment } from '../../src/view/openingView.ts';
import { stageColours } from '../../src/view/stageColours.ts';
import { glowDrawing, sentenceMargin, sentenceSheetKey } from '../drawings/sentenceSheet.ts';
import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';
import { balancedLines } from '../plans/balancedLines.ts';
import { fitting } from '../typesetting.ts';
import { Bracket } from './Bracket.ts';
import { fitted } from './fitted.ts';
import { label } from './label.ts';
import { picture } from './picture.ts';
import { setDown } from './setDown.ts';
import { wordWidth } from './wordWidth.ts';

const SLIDE = { from: 24, ms: 400 };
const GLOW = { ms: 1800, times: 3, least: 0.55 };
/** Where open words stand, and how they are set, the handsomest first. */
const OPEN = { top: 36, height: 74 };
const settings: readonly [OpenSetting, ...OpenSetting[]] = [
  { size: 28, lines: 1, height: 48 },
  { size: 20, lines: 2, height: 60 },
  { size: 20, lines: 3, height: 76 },
];
const BRACKET = { stem: 5, reach: 12 };
const BESIDE = 18;
const INSET = 40;

interface OpenSetting {
  readonly size: 20 | 28;
  readonly lines: number;
  /** Of the brackets around them. */
  readonly height: number;
}

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
    const room = box.width - 2 * INSET - 2 * BESIDE;
    const { words, height } = openWords(scene, ground, open, room);
    const centre = OPEN.top + OPEN.height / 2;
    setDown(words, ground, { x: middle, y: centre - 1 }, { across: 0.5, down: 0.5 });
    const half = words.width / 2 + BESIDE;
    this.#glow = picture(scene, ground, glowDrawing.key, { x: middle, y: centre });
    this.#glow.setOrigin(0.5, 0.5).setDisplaySize(2 * half + 24, height + 22);
    const bracket = (side: 'left' | 'right', x: number) =>
      new Bracket(scene, ground.sharpness, { side, ...BRACKET })
        .span(centre - height / 2, centre + height / 2)
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

/** The open words whole, in the largest size that has room; cut at their end where none has. */
function openWords(
  scene: Scene,
  ground: Ground,
  open: string,
  room: number,
): { readonly words: GameObjects.Text; readonly height: number } {
  const words = label(scene, ground, { x: 0, y: 0 }, '', {
    size: 20,
    colour: stageColours.brassText,
    family: 'serif',
    weight: 600,
    italic: true,
    lineSpacing: -3,
  });
  words.setAlign('center');
  const linesIn = ({ size }: OpenSetting) => {
    words.setFontSize(size);
    return balancedLines(open, room, wordWidth(words));
  };
  const setting = fitting(settings, (each) => linesIn(each).length <= each.lines);
  const lines = linesIn(setting);
  const whole = lines.length <= setting.lines;
  words.setText(whole ? lines.join('\n') : fitted(words, open, room, 'end'));
  return { words, height: setting.height };
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
