import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import { label } from '../label.ts';
import { SlipBoard } from './SlipBoard.ts';
import { type ButtonAct, TextButton } from './TextButton.ts';

/** What a card asks: choices in rows, the chosen ones in ink, and acts under them. */
export interface ChoiceCardView {
  readonly heading: string;
  readonly groups: readonly (readonly ButtonAct[])[];
  readonly acts: readonly ButtonAct[];
}

const PAD = 16;
const CHOICE_HEIGHT = 32;
const ACT_HEIGHT = 44;
const GAP = 8;
const HEADING_HEIGHT = 34;

/** A card of paper with choices, laid over the table until one has been made. */
export class ChoiceCard extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #report: (actionId: string) => void;
  #drawn = '';
  #height = 0;

  constructor(scene: Scene, ground: Ground, report: (actionId: string) => void) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#report = report;
    this.setVisible(false);
  }

  /** Lies with its lower or upper edge at a height, as wide as told; null takes it away. */
  show(
    view: ChoiceCardView | null,
    at: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly edge: 'lower' | 'upper';
    },
  ): void {
    this.setVisible(view !== null);
    const drawn = JSON.stringify([view, at.width]);
    if (view !== null && drawn !== this.#drawn) this.#draw(view, at.width);
    this.#drawn = drawn;
    this.setPosition(at.x, at.edge === 'lower' ? at.y - this.#height : at.y);
  }

  #draw(view: ChoiceCardView, width: number): void {
    this.removeAll(true);
    const board = new SlipBoard(this.scene, this.#ground, 'plain');
    // Takes the pointer, so that nothing under the card is pressed through it.
    const cover = new GameObjects.Zone(this.scene, 0, 0, width, 8).setOrigin(0, 0);
    const heading = label(this.scene, this.#ground, { x: PAD, y: 12 }, view.heading, {
      size: 16,
      colour: stageColours.ink,
      family: 'serif',
      weight: 600,
    });
    this.add([board, cover, heading]);
    let y = HEADING_HEIGHT + 6;
    for (const group of view.groups) y = this.#row(group, { y, width, height: CHOICE_HEIGHT }) + 4;
    y = this.#row(view.acts, { y: y + 4, width, height: ACT_HEIGHT });
    this.#height = y + PAD - GAP;
    board.stretch(width, this.#height);
    cover.setSize(width, this.#height).setInteractive();
  }

  /** Sets buttons side by side, in as many rows as they need; returns the height under them. */
  #row(
    acts: readonly ButtonAct[],
    { y, width, height }: { readonly y: number; readonly width: number; readonly height: number },
  ): number {
    let [left, top] = [PAD, y];
    for (const act of acts) {
      const button = new TextButton(this.scene, this.#ground, act, {
        height,
        report: this.#report,
      });
      if (left > PAD && left + button.breadth > width - PAD) {
        left = PAD;
        top += height + GAP;
      }
      this.add(button.setPosition(left, top));
      left += button.breadth + GAP;
    }
    return acts.length === 0 ? y : top + height + GAP;
  }
}
