import { GameObjects, type Scene } from 'phaser';
import type { DelegationView } from '../../src/view/delegationsView.ts';
import { stageColours } from '../../src/view/stageColours.ts';
import { colourNumber } from '../colourNumber.ts';
import type { Ground } from '../Ground.ts';
import type { StripPlan } from '../plans/stripPlan.ts';
import { label } from './label.ts';

const GAP = 6;
const TOP = 4;
const BUBBLE = { width: 15, height: 10, y: 4, round: 3 };

/** A side's short name on the strip's band, its mood, and a bubble where it has just spoken. */
export class StripLabel extends GameObjects.Container {
  readonly #right: boolean;
  readonly #edge: number;
  readonly #name: GameObjects.Text;
  readonly #mood: GameObjects.Text;
  readonly #bubble: GameObjects.Graphics;

  constructor(scene: Scene, ground: Ground, plan: StripPlan, delegation: DelegationView) {
    super(scene, 0, plan.band.y + TOP);
    this.#right = delegation.side.place % 2 === 1;
    this.#edge = this.#right ? ground.width - plan.margin : plan.margin;
    const words = (colour: string, italic: boolean) =>
      label(scene, ground, { x: 0, y: 0 }, '', {
        size: 14,
        colour,
        family: italic ? 'serif' : 'sans',
        weight: italic ? 400 : 600,
        italic,
      });
    const { side0Light, side1Light } = stageColours;
    this.#name = words(this.#right ? side1Light : side0Light, false).setText(delegation.side.short);
    this.#mood = words(stageColours.paper, true);
    this.#bubble = bubbleIn(scene);
    this.add([this.#name, this.#mood, this.#bubble]);
    this.show(delegation);
  }

  show({ mood, speaks }: DelegationView): void {
    this.#mood.setText(mood);
    this.#bubble.setVisible(speaks);
    let x = this.#edge;
    const place = (thing: GameObjects.Text | GameObjects.Graphics, width: number) => {
      thing.setX(this.#right ? x - width : x);
      x += (this.#right ? -1 : 1) * (width + GAP);
    };
    place(this.#name, this.#name.width);
    place(this.#mood, this.#mood.width);
    place(this.#bubble, BUBBLE.width);
  }
}

/** A small bubble of speech, from its left edge. */
function bubbleIn(scene: Scene): GameObjects.Graphics {
  const { width, height, y, round } = BUBBLE;
  const foot = y + height;
  return new GameObjects.Graphics(scene)
    .fillStyle(colourNumber(stageColours.brassLight), 1)
    .fillRoundedRect(0, y, width, height, round)
    .fillTriangle(3, foot - 1, 8, foot - 1, 3, foot + 4);
}
