import type { GameObjects, Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import { type TrayKind, trayKey } from '../../drawings/board/trayDrawing.ts';
import type { Ground } from '../../Ground.ts';
import type { Box } from '../../paint.ts';
import { balancedLines } from '../../plans/balancedLines.ts';
import type { BoardPlan } from '../../plans/boardPlan.ts';
import { label } from '../label.ts';
import { picture } from '../picture.ts';
import { Target } from '../Target.ts';
import { wordWidth } from '../wordWidth.ts';

/** Which place of tokens this is, and where. */
export interface TrayMake {
  readonly kind: TrayKind;
  readonly box: Box;
  readonly report: (actionId: string) => void;
}

/** A place that tokens of belief lie in, with its name and their number; pressed, it takes one. */
export class BeliefTray {
  readonly #parts: readonly (GameObjects.Image | GameObjects.Text)[];
  readonly #name: GameObjects.Text;
  readonly #nameWidth: number;
  readonly #count: GameObjects.Text;
  readonly #light: GameObjects.Rectangle;
  readonly #target: Target;

  constructor(scene: Scene, ground: Ground, plan: BoardPlan, { kind, box, report }: TrayMake) {
    const beside = plan.countIn === 'name';
    const back = picture(scene, ground, trayKey(kind, box), box);
    this.#light = scene.add.rectangle(
      box.x + 6,
      box.y + 6,
      box.width - 12,
      box.height - 12,
      0x9fc3e6,
      0.16,
    );
    this.#light.setOrigin(0, 0).setVisible(false);
    this.#nameWidth = box.width - (beside ? 28 : 4);
    this.#name = label(scene, ground, { x: box.x + 2, y: box.y + plan.trayName }, '', {
      size: beside ? 14 : 16,
      colour: stageColours.paper,
      family: 'sans',
      weight: 600,
      width: this.#nameWidth,
      lineSpacing: 1,
    });
    const at = beside
      ? { x: box.x + box.width - 2, y: box.y + plan.trayName - 3 }
      : { x: box.x + box.width - 14, y: box.y + box.height / 2 };
    this.#count = label(scene, ground, at, '', {
      size: beside ? 20 : 28,
      colour: stageColours.paper,
      family: 'serif',
      weight: 600,
    }).setOrigin(1, beside ? 0 : 0.5);
    this.#target = new Target(scene, box, {
      report,
      over: (over) => this.light(over),
    });
    this.#parts = [back, this.#name, this.#count];
  }

  /** Shows a name and a number; `takes` is the action that puts a token here. */
  show(name: string, count: number, takes: string | null): void {
    for (const part of this.#parts) part.setVisible(true);
    this.#name.setText(balancedLines(name, this.#nameWidth, wordWidth(this.#name)).join('\n'));
    this.#count.setText(String(count));
    this.#target.offer(takes);
  }

  hide(): void {
    for (const part of this.#parts) part.setVisible(false);
    this.#target.offer(null);
  }

  light(lit: boolean): void {
    this.#light.setVisible(lit);
  }
}
