import type { GameObjects, Scene } from 'phaser';
import type { EventView } from '../../../src/view/eventView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { waxSeal } from '../../drawings/board/waxSeal.ts';
import type { Ground } from '../../Ground.ts';
import type { Box } from '../../paint.ts';
import type { BoardPlan } from '../../plans/boardPlan.ts';
import { label } from '../label.ts';
import { picture } from '../picture.ts';
import { SealPlate } from '../SealPlate.ts';

const HEIGHT = 60;
const WAX_MS = 140;

/** The plate of a seal: it lies where the hand was, once the hand is empty. */
export function sealSlotBox({ hand }: Pick<BoardPlan, 'hand'>): Box {
  const y = Math.round(hand.y + (hand.height - HEIGHT) / 2);
  return { x: hand.x, y, width: hand.width, height: HEIGHT };
}

/** The one seal that is due: one's belief, then one's reaction; wax while others are awaited. */
export class SealSlot {
  readonly #scene: Scene;
  readonly #plate: SealPlate;
  readonly #wax: GameObjects.Image;
  readonly #words: GameObjects.Text;
  #waits: boolean | null = null;

  constructor(scene: Scene, ground: Ground, plan: BoardPlan, report: (actionId: string) => void) {
    this.#scene = scene;
    const box = sealSlotBox(plan);
    this.#plate = new SealPlate(scene, ground, { box, report });
    scene.add.existing(this.#plate);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    this.#wax = picture(scene, ground, waxSeal.key, at).setOrigin(0.5, 0.5);
    this.#words = label(scene, ground, { x: box.x, y: plan.hand.y + plan.trayName }, '', {
      size: 14,
      colour: stageColours.paper,
      family: 'sans',
      width: box.width,
      align: 'center',
      lineSpacing: 2,
    });
  }

  show({ belief, reactions, awaited }: EventView, moves: boolean): void {
    const waits = belief.sealed && (awaited !== null || reactions.sealed);
    const due = belief.sealed ? reactions.seal : belief.seal;
    this.#plate.setVisible(!waits && (belief.sealed || belief.hand.count === 0));
    this.#plate.show(this.#plate.visible ? due : { ...due, whyNot: '' });
    this.#wax.setVisible(waits);
    const told = reactions.sealed ? reactions.hint : belief.hint;
    this.#words.setText(belief.sealed ? (awaited ?? told) : '');
    if (waits && this.#waits === false && moves) this.#press();
    this.#waits = waits;
  }

  /** Seals what was due, with nobody left to wait for. */
  close(): void {
    if (this.#waits === true) return;
    this.#plate.setVisible(false);
    this.#wax.setVisible(true);
    this.#waits = true;
    this.#press();
  }

  #press(): void {
    const { scale } = this.#wax;
    this.#wax.setScale(scale * 1.4).setAlpha(0);
    const timing = { duration: WAX_MS, ease: 'Cubic.easeIn' };
    this.#scene.tweens.add({ targets: this.#wax, scale, alpha: 1, ...timing });
  }
}
