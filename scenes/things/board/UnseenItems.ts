import type { GameObjects, Scene } from 'phaser';
import type { EvidenceView } from '../../../src/view/evidenceView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { unseenKey } from '../../drawings/board/unseenDrawing.ts';
import type { Ground } from '../../Ground.ts';
import type { Box } from '../../paint.ts';
import type { BoardPlan } from '../../plans/boardPlan.ts';
import { label } from '../label.ts';
import { picture } from '../picture.ts';
import { Target } from '../Target.ts';

type Unseen = EvidenceView['unseen'][number];

const GAP = 12;

/** The size of an unseen item's outline: two stand one above the other. */
export function unseenSize({ unseen }: BoardPlan): Pick<Box, 'width' | 'height'> {
  return { width: unseen.width, height: Math.min(96, Math.floor((unseen.height - GAP) / 2)) };
}

/** Outlines of the items that are not in the file yet; one may be had by pressing it. */
export class UnseenItems {
  readonly #scene: Scene;
  readonly #ground: Ground;
  readonly #plan: BoardPlan;
  readonly #report: (actionId: string) => void;
  #parts: readonly GameObjects.GameObject[] = [];

  constructor(scene: Scene, ground: Ground, plan: BoardPlan, report: (actionId: string) => void) {
    this.#scene = scene;
    this.#ground = ground;
    this.#plan = plan;
    this.#report = report;
  }

  show(unseen: EvidenceView['unseen']): void {
    for (const part of this.#parts) part.destroy();
    this.#parts = unseen.flatMap((item, index) => this.#outline(item, index));
  }

  #outline({ label: words, open }: Unseen, index: number): readonly GameObjects.GameObject[] {
    const size = unseenSize(this.#plan);
    const { x, y } = this.#plan.unseen;
    const box = { x, y: y + index * (size.height + GAP), ...size };
    const opens = open?.whyNot === null;
    const back = picture(this.#scene, this.#ground, unseenKey(size), box);
    const light = this.#scene.add.rectangle(box.x, box.y, box.width, box.height, 0xfff6df, 0.75);
    light.setOrigin(0, 0).setVisible(false);
    const text = label(
      this.#scene,
      this.#ground,
      { x: box.x + 10, y: box.y + box.height / 2 },
      words,
      {
        size: 16,
        colour: stageColours.ink,
        family: 'serif',
        italic: true,
        width: box.width - 20,
        align: 'center',
      },
    ).setOrigin(0, 0.5);
    const target = new Target(this.#scene, box, {
      report: this.#report,
      over: (over) => void light.setVisible(over),
    });
    target.offer(opens ? (open?.id ?? null) : null);
    return [back, light, text, target];
  }
}
