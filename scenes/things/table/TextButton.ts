import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import type { Ground } from '../../Ground.ts';
import { label } from '../label.ts';
import { setDown } from '../setDown.ts';
import { Press } from './Press.ts';

/** An act or a choice as a button on paper shows it. */
export interface ButtonAct {
  readonly id: string;
  readonly label: string;
  readonly whyNot?: string | null;
  readonly chosen?: boolean;
}

const PAD = 12;
/** How a button is lettered. */
export const buttonFace = { size: 14, family: 'sans', weight: 600 } as const;

/** How broad a button is around words of a width. */
export function buttonBreadth(words: number): number {
  return Math.ceil(words) + 2 * PAD;
}

/** Words on paper in a thin frame, to be pressed; its place is its top left corner. */
export class TextButton extends GameObjects.Container {
  readonly #frame: GameObjects.Rectangle;
  readonly breadth: number;

  constructor(
    scene: Scene,
    ground: Ground,
    act: ButtonAct,
    use: { readonly height: number; readonly report: (actionId: string) => void },
  ) {
    super(scene, 0, 0);
    const chosen = act.chosen === true;
    const free = act.whyNot === null || act.whyNot === undefined;
    const words = label(scene, ground, { x: 0, y: 0 }, act.label, {
      ...buttonFace,
      colour: chosen ? stageColours.paper : free ? stageColours.ink : stageColours.muted,
    });
    setDown(words, ground, { x: PAD, y: use.height / 2 }, { down: 0.5 });
    this.breadth = buttonBreadth(words.width);
    this.#frame = new GameObjects.Rectangle(scene, 0, 0, this.breadth, use.height)
      .setOrigin(0, 0)
      .setFillStyle(colourNumber(chosen ? stageColours.ink : stageColours.paperLight));
    const press = new Press(scene, use.report, (over) => this.#edge(over));
    press.cover({ x: 0, y: 0, width: this.breadth, height: use.height });
    press.offer(free ? act.id : null);
    this.add([this.#frame, words, press]);
    this.#edge(false);
    if (!free) this.#frame.setStrokeStyle(1, colourNumber(stageColours.ink), 0.25);
  }

  #edge(over: boolean): void {
    const { brassDeep, ink } = stageColours;
    this.#frame.setStrokeStyle(
      over ? 2.5 : 1.5,
      colourNumber(over ? brassDeep : ink),
      over ? 1 : 0.7,
    );
  }
}
