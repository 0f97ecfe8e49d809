import type { Scene } from 'phaser';
import type { ReactionsView } from '../../../src/view/reactionsView.ts';
import type { Ground } from '../../Ground.ts';
import type { BoardPlan } from '../../plans/boardPlan.ts';
import { ReactionCard } from './ReactionCard.ts';

/** The answers that one may give to an event, side by side. */
export class ReactionCards {
  readonly #cards: readonly ReactionCard[];

  constructor(
    scene: Scene,
    ground: Ground,
    { reactions, lift }: BoardPlan,
    report: (id: string) => void,
  ) {
    this.#cards = reactions.map((box) =>
      scene.add.existing(new ReactionCard(scene, ground, { box, lift, report })),
    );
  }

  show({ cards, sealed }: ReactionsView, moves: boolean): void {
    cards.forEach((card, index) => {
      this.#cards[index]?.show(card, sealed, moves);
    });
  }
}
