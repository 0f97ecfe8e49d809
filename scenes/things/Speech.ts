import { GameObjects, type Scene } from 'phaser';
import type { DelegationView } from '../../src/view/delegationsView.ts';
import { stageColours } from '../../src/view/stageColours.ts';
import { colourNumber } from '../colourNumber.ts';
import type { Ground } from '../Ground.ts';
import { balancedLines } from '../plans/balancedLines.ts';
import { label } from './label.ts';
import { wordWidth } from './wordWidth.ts';

const MARGIN = 16;
const PADDING = 12;
const MARK_WIDTH = 26;
const TAIL_HALF = 9;
const COME = { from: 8, ms: 200 };
/** Above the words, and from them to the foot. */
const WORDS = { y: 26, foot: 8, width: 300 };

/** What a plate points to, and where its lower edge stands. */
interface SpeechPlace {
  readonly x: number;
  readonly y: number;
  readonly foot: number;
}

/** A plate above a speaker's head: who speaks, and a word or two of what; the page has the sentence. */
export class Speech extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #head: SpeechPlace;
  #said: string | null = null;

  constructor(scene: Scene, ground: Ground, head: SpeechPlace) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#head = head;
  }

  /** Says what this delegation said last; nothing if another spoke after it, or no plate could hold the words. */
  show(delegation: DelegationView | undefined, still: boolean): void {
    const caption = delegation?.speaks === true ? delegation.caption : null;
    const said = caption === null ? null : `${delegation?.office}|${caption}`;
    if (said === this.#said) return;
    this.#said = said;
    this.scene.tweens.killTweensOf(this);
    this.removeAll(true);
    this.setAlpha(1).setY(0);
    if (delegation === undefined || caption === null) return;
    this.#set(delegation.office, caption);
    if (still) return;
    this.scene.tweens.add({
      targets: this.setAlpha(0).setY(COME.from),
      alpha: 1,
      y: 0,
      duration: COME.ms,
      ease: 'Quad.easeOut',
    });
  }

  #set(office: string, caption: string): void {
    const { scene } = this;
    const by = label(scene, this.#ground, { x: 0, y: 0 }, office, {
      size: 14,
      colour: stageColours.muted,
      family: 'sans',
      weight: 600,
    });
    const words = this.#words(caption);
    const mark = label(scene, this.#ground, { x: 0, y: 0 }, '“', {
      size: 40,
      colour: stageColours.brassText,
      family: 'serif',
      weight: 600,
    });
    const width = 2 * PADDING + MARK_WIDTH + Math.ceil(Math.max(by.width, words.width));
    const height = WORDS.y + words.height + WORDS.foot;
    const left = this.#left(width);
    const top = Math.round(this.#head.foot - height);
    mark.setPosition(left + PADDING - 2, top + 6);
    by.setPosition(left + PADDING + MARK_WIDTH, top + 8);
    words.setPosition(left + PADDING + MARK_WIDTH, top + WORDS.y);
    this.add([this.#plate({ left, top, width, height }), mark, by, words]);
  }

  /** What is said, in as few lines as fit and no line nearly empty. */
  #words(caption: string): GameObjects.Text {
    const words = label(this.scene, this.#ground, { x: 0, y: 0 }, '', {
      size: 20,
      colour: stageColours.ink,
      family: 'serif',
      italic: true,
    });
    return words.setText(balancedLines(caption, WORDS.width, wordWidth(words)).join('\n'));
  }

  #plate(box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  }): GameObjects.Graphics {
    const { left, top, width, height } = box;
    const { x, y } = this.#head;
    const foot = top + height;
    return this.scene.add
      .graphics()
      .fillStyle(0x05080f, 0.35)
      .fillRect(left + 3, top + 4, width, height)
      .fillStyle(colourNumber(stageColours.paperLight), 1)
      .fillRect(left, top, width, height)
      .fillTriangle(x - TAIL_HALF, foot - 1, x + TAIL_HALF, foot - 1, x, y)
      .fillStyle(colourNumber(stageColours.brass), 1)
      .fillRect(left, top, width, 2.5);
  }

  /** Over the head, and never off the stage. */
  #left(width: number): number {
    const least = MARGIN;
    const most = this.#ground.width - MARGIN - width;
    return Math.round(Math.min(Math.max(this.#head.x - width / 2, least), most));
  }
}
