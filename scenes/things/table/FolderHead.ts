import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import { balancedLines } from '../../plans/balancedLines.ts';
import type { LadderPlan, LadderSize } from '../../plans/ladderPlan.ts';
import { label, type WordSize } from '../label.ts';
import { wordWidth } from '../wordWidth.ts';
import { colourNumber } from './rungColours.ts';

const MARGIN = { easy: 14, narrow: 10 };
/** Narrower folders lie side by side with others, and share the size of the longest name. */
const LARGE_FROM = 184;
const sizes: readonly WordSize[] = [20, 16, 14];

/** The head of a folder's sheet: the norm's number, its name, and the brass rule under both. */
export class FolderHead extends GameObjects.Container {
  readonly #number: GameObjects.Text;
  readonly #name: GameObjects.Text;
  readonly #rule: GameObjects.Rectangle;
  readonly #words: string;
  #set = '';

  constructor(scene: Scene, ground: Ground, norm: string, name: string) {
    super(scene, 0, 0);
    const words = (size: WordSize) =>
      label(scene, ground, { x: 0, y: 0 }, '', {
        size,
        colour: stageColours.ink,
        family: 'serif',
        weight: 600,
        lineSpacing: -3,
      });
    this.#words = name;
    this.#number = words(28).setText(norm);
    this.#name = words(20);
    this.#rule = new GameObjects.Rectangle(scene, 0, 0, 8, 1.5, colourNumber(stageColours.brass));
    this.#rule.setOrigin(0, 0);
    this.add([this.#number, this.#name, this.#rule]);
  }

  /** Fits a folder of a size, and leaves something free on the right. */
  layOut({ width, breadth, open }: LadderSize, plan: LadderPlan, free: number): void {
    const margin = open ? marginOf(breadth) : 4;
    this.#rule.setPosition(margin, plan.rule).setSize(Math.max(1, width - 2 * margin), 1.5);
    this.#name.setVisible(open);
    this.#setWords(breadth - free, plan, open);
    if (!open) {
      this.#number.setPosition((width - this.#number.width) / 2, plan.rule / 2 - 9);
      return;
    }
    if (plan.head === 'two-lines') {
      const tall = this.#name.height;
      this.#number.setPosition(margin, tall > 30 ? 2 : 6);
      this.#name.setPosition(margin, plan.rule - 6 - tall + (tall > 30 ? 3 : 0));
      return;
    }
    const middle = plan.rule / 2 + 1;
    this.#number.setPosition(margin, middle - this.#number.height / 2);
    this.#name.setPosition(margin + this.#number.width + 8, middle - this.#name.height / 2);
  }

  #setWords(breadth: number, { head }: LadderPlan, open: boolean): void {
    const key = `${breadth} ${head} ${open}`;
    if (key === this.#set) return;
    this.#set = key;
    this.#number.setFontSize(open && head === 'two-lines' ? 28 : 20);
    if (!open) return;
    const beside = head === 'one-line' ? this.#number.width + 8 : 0;
    const room = breadth - 2 * marginOf(breadth) - beside;
    const largest = head === 'one-line' || breadth < LARGE_FROM ? 16 : 20;
    for (const size of sizes.filter((each) => each <= largest)) {
      this.#name.setFontSize(size);
      const lines = balancedLines(this.#words, room, wordWidth(this.#name));
      this.#name.setText(lines.join('\n'));
      const most = size === 14 || (size === 16 && head === 'two-lines') ? 2 : 1;
      if (lines.length <= most && this.#name.width <= room) return;
    }
  }
}

function marginOf(breadth: number): number {
  return breadth < LARGE_FROM ? MARGIN.narrow : MARGIN.easy;
}
