import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../src/view/stageColours.ts';
import type { WireView } from '../../src/view/wireView.ts';
import { cellsAcross, reelSize } from '../drawings/wire/odometerCase.ts';
import { stripSize, wireStripKey } from '../drawings/wire/wireStrip.ts';
import { type FigureCells, figureCells, figureParts } from '../figureCells.ts';
import type { Ground } from '../Ground.ts';
import { balancedLines } from '../plans/balancedLines.ts';
import { label, type Setting } from './label.ts';
import { Odometer } from './Odometer.ts';
import { picture } from './picture.ts';
import { Stamp } from './Stamp.ts';
import { wordWidth } from './wordWidth.ts';

const COME_MS = 500;
const MARGIN = 44;
const HEAD = 30;
const FOOT = 203;
const ROW_MIDDLE = 114;
const GAP = 20;
const NEAR = 10;
const ARROW = 70;

const strong: Setting = { size: 16, colour: stageColours.ink, family: 'sans', weight: 600 };
const large: Setting = { size: 60, colour: stageColours.ink, family: 'serif', weight: 600 };
const unitWords: Setting = { size: 28, colour: stageColours.ink, family: 'serif' };
const headline: Setting = { ...unitWords, weight: 600, align: 'center', lineSpacing: 4 };

/** The strip of paper that an event crosses the room on; its place is the strip's upper left corner. */
export class WireStrip extends GameObjects.Container {
  readonly #ground: Ground;
  /** What rolls and what is stamped, where the event has a figure. */
  readonly figure: { readonly odometer: Odometer; readonly stamp: Stamp } | null;

  constructor(scene: Scene, ground: Ground, y: number, view: WireView) {
    super(scene, 0, y);
    this.#ground = ground;
    const { width } = ground;
    this.add(picture(scene, ground, wireStripKey(width), { x: 0, y: -stripSize.shadow }));
    this.#words(MARGIN, HEAD, view.dateline, strong);
    if (view.mark !== null) this.#words(width - MARGIN, HEAD, view.mark, strong).setOrigin(1, 0);
    const cells = view.figure === null ? null : figureCells(view.figure.from, view.figure.to);
    if (view.figure === null || cells === null) {
      this.figure = null;
      this.#headline(view.strip);
      return;
    }
    this.figure = this.#row(view.figure, cells);
    this.#words(MARGIN, FOOT, view.strip, {
      size: 16,
      colour: stageColours.ink,
      family: 'sans',
      width: width - 2 * MARGIN,
      align: 'center',
    });
  }

  /** Comes from the right after a while, by whole pixels: parts of them are dear to draw. */
  comeIn(delay: number): void {
    const { width, sharpness } = this.#ground;
    this.setX(width);
    this.scene.tweens.addCounter({
      from: width,
      to: 0,
      delay,
      duration: COME_MS,
      ease: 'Cubic.easeOut',
      onUpdate: (_tween, _target, _key, x) => this.setX(Math.round(x * sharpness) / sharpness),
    });
  }

  /** From the earlier figure to the reported one, in the middle of the strip. */
  #row(figure: NonNullable<WireView['figure']>, { cells, unit }: FigureCells) {
    const from = figureParts(figure.from);
    const number = this.#words(0, ROW_MIDDLE, from.number, large);
    const before = this.#words(0, ROW_MIDDLE + 10, from.unit, unitWords);
    const after = this.#words(0, ROW_MIDDLE - 14, unit, unitWords);
    for (const words of [number, before, after]) words.setY(Math.round(words.y - words.height / 2));
    const stamp = new Stamp(this.scene, this.#ground, figure.stamp);
    const reels = cellsAcross(cells).width + 2 * reelSize.rim;
    const beside = Math.max(after.width, stamp.width);
    const words = number.width + before.width + beside;
    const room = this.#ground.width - MARGIN - words - reels - NEAR;
    const arrow = Math.min(ARROW, room / 2);
    const gap = Math.min(GAP, (room - arrow) / 3);
    const whole = words + NEAR + reels + arrow + 3 * gap;
    const across = lefts((this.#ground.width - whole) / 2, [
      number.width + NEAR,
      before.width + gap,
      arrow + gap,
      reels + gap,
    ]);
    const [numberAt = 0, beforeAt = 0, arrowAt = 0, reelsAt = 0, afterAt = 0] = across;
    number.setX(numberAt);
    before.setX(beforeAt);
    after.setX(afterAt);
    this.#arrow(arrowAt, arrow);
    const top = ROW_MIDDLE - reelSize.height / 2 - reelSize.rim;
    const odometer = new Odometer(this.scene, this.#ground, { x: reelsAt, y: top }, cells);
    stamp.setPosition(afterAt + stamp.width / 2, ROW_MIDDLE + 34);
    this.add([odometer, stamp]);
    return { odometer, stamp };
  }

  #headline(words: string): void {
    const { width } = this.#ground;
    const at = { x: width / 2, y: stripSize.height / 2 + 14 };
    const text = this.#words(at.x, at.y, '', { ...headline, size: 40 }).setOrigin(0.5, 0.5);
    const inLines = () => balancedLines(words, width - 4 * MARGIN, wordWidth(text)).join('\n');
    if (text.setText(inLines()).height > stripSize.height - 100)
      text.setFontSize(28).setText(inLines());
  }

  #arrow(x: number, length: number): void {
    const arrow = new GameObjects.Graphics(this.scene, { x, y: ROW_MIDDLE });
    arrow.lineStyle(3, 0x1b1e27);
    arrow.lineBetween(0, 0, length - 2, 0);
    arrow.lineBetween(length - 13, -12, length - 1, 1);
    arrow.lineBetween(length - 13, 12, length - 1, -1);
    this.add(arrow);
  }

  #words(x: number, y: number, words: string, setting: Setting): GameObjects.Text {
    const text = label(this.scene, this.#ground, { x, y }, words, setting);
    this.add(text);
    return text;
  }
}

/** Left edges of things that stand in a row from a place on, each as wide as told. */
function lefts(from: number, widths: readonly number[]): readonly number[] {
  const row = [Math.round(from)];
  for (const width of widths) row.push(Math.round((row.at(-1) ?? from) + width));
  return row;
}
