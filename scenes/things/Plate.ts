import type { GameObjects, Scene } from 'phaser';
import { stageColours } from '../../src/view/stageColours.ts';
import { colourNumber } from '../colourNumber.ts';
import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';
import { label } from './label.ts';
import { Target } from './Target.ts';

/** An action as a plate shows it. */
export interface PlateAction {
  readonly id: string;
  readonly label: string;
  readonly whyNot: string | null;
  readonly chosen?: boolean;
}

const LEAST_HEIGHT = 44;

/** Fill, edge and words of a plate as it stands. */
const faces = {
  plain: { fill: stageColours.navy, edge: stageColours.brass, words: stageColours.paper },
  over: { fill: stageColours.slate, edge: stageColours.brassLight, words: stageColours.paper },
  chosen: { fill: stageColours.paper, edge: stageColours.brassLight, words: stageColours.ink },
  closed: { fill: stageColours.night, edge: stageColours.slate, words: stageColours.shade },
} as const;

/** A brass-edged plate with the words of one action, to be pressed. */
export class Plate {
  readonly #edge: GameObjects.Graphics;
  readonly #words: GameObjects.Text;
  readonly #target: Target;
  readonly #box: Box;
  #over = false;
  #chosen = false;
  #closed = false;

  constructor(
    scene: Scene,
    ground: Ground,
    box: Omit<Box, 'height'>,
    report: (id: string) => void,
  ) {
    this.#box = { ...box, height: LEAST_HEIGHT };
    this.#edge = scene.add.graphics();
    this.#words = label(scene, ground, { x: box.x + 12, y: box.y }, '', {
      size: 16,
      colour: stageColours.paper,
      family: 'sans',
      weight: 600,
      width: box.width - 24,
      align: 'center',
    });
    this.#target = new Target(scene, this.#box, {
      report,
      over: (over) => {
        this.#over = over;
        this.#draw();
      },
    });
  }

  /** Stands for an action; null takes the plate away. */
  show(action: PlateAction | null): void {
    const seen = action !== null;
    this.#edge.setVisible(seen);
    this.#words.setVisible(seen);
    this.#target.offer(action?.whyNot === null ? action.id : null);
    if (action === null) return;
    this.#chosen = action.chosen === true;
    this.#words.setText(action.label);
    this.#words.setY(Math.round(this.#box.y + (LEAST_HEIGHT - this.#words.height) / 2));
    this.#closed = action.whyNot !== null && !this.#chosen;
    this.#draw();
  }

  #draw(): void {
    const { x, y, width, height } = this.#box;
    const open = this.#over ? 'over' : 'plain';
    const face = faces[this.#chosen ? 'chosen' : this.#closed ? 'closed' : open];
    const stroke = this.#over || this.#chosen ? 2.5 : 1.5;
    this.#words.setColor(face.words);
    this.#edge
      .clear()
      .fillStyle(colourNumber(face.fill), 1)
      .fillRect(x, y, width, height)
      .lineStyle(stroke, colourNumber(face.edge), 1)
      .strokeRect(x, y, width, height);
  }
}
