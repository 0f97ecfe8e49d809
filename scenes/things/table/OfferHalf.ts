import { GameObjects, type Scene } from 'phaser';
import type { PackageHalf } from '../../../src/view/packageView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import { TOKEN_BOX, tokenKey, tokenScale } from '../../drawings/token.ts';
import type { Ground } from '../../Ground.ts';
import { onPixels } from '../../onPixels.ts';
import type { Box } from '../../paint.ts';
import { type HalfPlan, halfPlan, moreWords, TITLE_PITCH } from '../../plans/halfPlan.ts';
import { Composed } from '../Composed.ts';
import { layLayers } from '../layers.ts';
import { letter, measuring } from '../lettering.ts';
import { Press } from './Press.ts';

const label = { size: 14, family: 'sans', colour: stageColours.ink } as const;
const chipWords = { ...label, weight: 600 } as const;
const title = { family: 'serif', weight: 600, colour: stageColours.ink } as const;
const CHIP_PLATE = '#fffaf0';
const CROSS = 3.5;

/** One half of a package: what is asked or given, by its clauses; without one, an empty line. */
export class OfferHalf extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #report: (actionId: string) => void;
  readonly #picture: Composed;
  readonly #removers: GameObjects.Container;
  readonly #widthOf = measuring(this.scene);
  #shown = '';
  #box: Box = { x: 0, y: 0, width: 0, height: 0 };
  #norms: readonly string[] = [];

  constructor(scene: Scene, ground: Ground, report: (actionId: string) => void) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#report = report;
    this.#picture = new Composed(scene, ground.sharpness, 'half');
    this.#removers = new GameObjects.Container(scene, 0, 0);
    this.add([this.#picture, this.#removers]);
  }

  show(half: PackageHalf, box: Box): void {
    const shown = JSON.stringify([half, box]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#box = box;
    this.#norms = half.clauses.map(({ norm }) => norm);
    const { sharpness } = this.#ground;
    this.setPosition(onPixels(box.x, sharpness), onPixels(box.y, sharpness));
    const plan = halfPlan(half, box, {
      label: this.#widthOf(label),
      chip: this.#widthOf(chipWords),
      title: (words, size) => this.#widthOf({ ...title, size })(words),
    });
    this.#picture.compose(shown, box, (context) => this.#draw(context, half, plan));
    this.#setRemovers(half, plan);
  }

  /** Above which point of the paper the thread of a norm ends; null where the norm is not in this half. */
  threadEnd(norm: string): number | null {
    const index = this.#norms.indexOf(norm);
    if (index < 0) return null;
    return this.#box.x + (this.#box.width * (index + 1)) / (this.#norms.length + 1);
  }

  #draw(context: CanvasRenderingContext2D, half: PackageHalf, plan: HalfPlan): void {
    this.#drawPanel(context, half.clauses.length > 0);
    this.#drawToken(context, half, plan);
    letter(context, half.label, plan.label, label);
    const { line } = plan;
    if (line !== null) {
      context.fillStyle = 'rgb(27 30 39 / .3)';
      context.fillRect(line.x, line.y, this.#box.width - 12 - line.x, 1);
    }
    for (const [index, words] of (plan.title?.lines ?? []).entries()) {
      const { x, y } = plan.title?.at ?? plan.label;
      const size = plan.title?.size ?? 16;
      letter(context, words, { x, y: y + index * TITLE_PITCH }, { ...title, size });
    }
    for (const chip of plan.chips) drawChip(context, chip, half.clauses[chip.clause]?.rung ?? '');
    if (plan.more !== null) drawChip(context, plan.more, moreWords(plan.more.count));
  }

  #drawPanel(context: CanvasRenderingContext2D, filled: boolean): void {
    const { width, height } = this.#box;
    if (filled) {
      context.fillStyle = stageColours.lamp;
      context.fillRect(0, 0, width, height);
    }
    context.globalAlpha = filled ? 1 : 0.35;
    context.lineWidth = 1.5;
    context.strokeStyle = stageColours.brassDeep;
    context.strokeRect(0.75, 0.75, width - 1.5, height - 1.5);
    context.globalAlpha = 1;
  }

  #drawToken(
    context: CanvasRenderingContext2D,
    { suits, clauses }: PackageHalf,
    { token }: HalfPlan,
  ): void {
    if (token === null) return;
    const side = TOKEN_BOX * tokenScale(token.width);
    layLayers(this.scene, this.#ground, context, [
      {
        key: tokenKey(suits.place, clauses.length > 0 ? 'placed' : 'proposed'),
        box: { x: token.x - side / 2, y: token.y - side / 2, width: side, height: side },
      },
    ]);
  }

  #setRemovers({ clauses }: PackageHalf, plan: HalfPlan): void {
    this.#removers.removeAll(true);
    const { width, height } = this.#box;
    const whole = { x: 0, y: 0, width, height, clause: 0 };
    for (const box of plan.title === null ? plan.chips : [whole]) {
      const remove = clauses[box.clause]?.remove ?? null;
      if (remove !== null) this.#removers.add(this.#remover(box, remove, plan.title !== null));
    }
  }

  /** A press that takes a clause back, and the small cross in its corner. */
  #remover(box: Box, remove: string, always: boolean): GameObjects.GameObject[] {
    const cross = new GameObjects.Graphics(this.scene);
    const [x, y] = [box.x + box.width - 8, box.y + 8];
    const draw = (over: boolean) => {
      cross.clear();
      if (!over && !always) return;
      cross
        .lineStyle(over ? 2.5 : 1.5, colourNumber(stageColours.brassDeep), over ? 1 : 0.6)
        .lineBetween(x - CROSS, y - CROSS, x + CROSS, y + CROSS)
        .lineBetween(x - CROSS, y + CROSS, x + CROSS, y - CROSS);
    };
    draw(false);
    return [cross, new Press(this.scene, this.#report, draw).cover(box).offer(remove)];
  }
}

function drawChip(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  words: string,
): void {
  context.fillStyle = CHIP_PLATE;
  context.fillRect(x, y, width, height);
  context.lineWidth = 1;
  context.strokeStyle = stageColours.brassDeep;
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  letter(context, words, { x: x + width / 2, y: y + height / 2 + 5, align: 'center' }, chipWords);
}
