import { GameObjects, type Scene } from 'phaser';
import type { DelegationView } from '../../src/view/delegationsView.ts';
import { stageColours } from '../../src/view/stageColours.ts';
import type { Ground } from '../Ground.ts';
import type { StripPlan } from '../plans/stripPlan.ts';
import { label } from './label.ts';

const GAP = 6;
const TOP = 4;

/** A side's short name on the strip's band, its mood, and a mark where it has just spoken. */
export class StripLabel extends GameObjects.Container {
  readonly #right: boolean;
  readonly #edge: number;
  readonly #name: GameObjects.Text;
  readonly #mood: GameObjects.Text;
  readonly #mark: GameObjects.Text;

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
    this.#mark = words(stageColours.brassLight, true).setText('“');
    this.add([this.#name, this.#mood, this.#mark]);
    this.show(delegation);
  }

  show({ mood, speaks }: DelegationView): void {
    this.#mood.setText(mood);
    this.#mark.setVisible(speaks);
    let x = this.#edge;
    for (const text of [this.#name, this.#mood, this.#mark]) {
      text.setX(this.#right ? x - text.width : x);
      x += (this.#right ? -1 : 1) * (text.width + GAP);
    }
  }
}
