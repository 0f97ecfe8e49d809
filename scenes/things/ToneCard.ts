import { GameObjects, type Scene } from 'phaser';
import type { HallView } from '../../src/view/hallView.ts';
import { stageColours } from '../../src/view/stageColours.ts';
import { toneCardKey, toneCardMargin } from '../drawings/toneCard.ts';
import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';
import { label } from './label.ts';
import { picture } from './picture.ts';
import { Target } from './Target.ts';

type Tone = HallView['tones'][number];

const LIFT = 4;
const LIFT_MS = 120;
/** A tone that cannot be taken lies in the shade; its words do not. */
const SPENT = 0.8;
/** Above the brass line at the foot. */
const WORDS_UP = 3;

/** One tone to speak in, as a card that can be pressed; once one is sealed the others are pale. */
export class ToneCard extends GameObjects.Container {
  readonly #top: number;
  readonly #cards: Readonly<Record<'lying' | 'over' | 'chosen', GameObjects.Image>>;
  readonly #target: Target;
  readonly #still: () => boolean;
  #tone: Tone;
  #over = false;

  constructor(
    scene: Scene,
    ground: Ground,
    make: {
      readonly box: Box;
      readonly tone: Tone;
      readonly still: () => boolean;
      readonly report: (actionId: string) => void;
    },
  ) {
    const { box, tone, still, report } = make;
    super(scene, box.x, box.y);
    this.#top = box.y;
    this.#tone = tone;
    this.#still = still;
    const face = (frame: string) =>
      picture(scene, ground, toneCardKey(box), { x: -toneCardMargin, y: -toneCardMargin }, frame);
    this.#cards = { lying: face('lying'), over: face('over'), chosen: face('chosen') };
    const words = label(
      scene,
      ground,
      { x: box.width / 2, y: box.height / 2 - WORDS_UP },
      tone.label,
      {
        size: 16,
        colour: stageColours.ink,
        family: 'serif',
        weight: 600,
      },
    ).setOrigin(0.5, 0.5);
    this.#target = new Target(
      scene,
      { x: 0, y: 0, width: box.width, height: box.height },
      {
        report,
        over: (over) => {
          this.#over = over;
          this.#draw();
        },
      },
    );
    this.add([...Object.values(this.#cards), words, this.#target]);
    this.show(tone);
  }

  show(tone: Tone): void {
    this.#tone = tone;
    this.#target.offer(tone.whyNot === null ? tone.id : null);
    this.#draw();
  }

  #draw(): void {
    const { chosen, whyNot } = this.#tone;
    const free = whyNot === null;
    this.#cards.lying.setVisible(!chosen && !(free && this.#over));
    this.#cards.over.setVisible(!chosen && free && this.#over);
    this.#cards.chosen.setVisible(chosen);
    this.#cards.lying.setAlpha(free ? 1 : SPENT);
    const y = this.#top - (chosen || (free && this.#over) ? LIFT : 0);
    this.scene.tweens.killTweensOf(this);
    if (this.#still()) this.setY(y);
    else if (this.y !== y)
      this.scene.tweens.add({ targets: this, y, duration: LIFT_MS, ease: 'Quad.easeOut' });
  }
}
