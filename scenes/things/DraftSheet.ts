import { GameObjects, type Scene } from 'phaser';
import type { Action } from '../../src/view/Action.ts';
import { stageColours } from '../../src/view/stageColours.ts';
import { colourNumber } from '../colourNumber.ts';
import { DRAFT_SHEET } from '../drawings/wall/draftSheet.ts';
import type { Ground } from '../Ground.ts';
import { label } from './label.ts';
import { picture } from './picture.ts';
import { Target } from './Target.ts';

/** Room for the sheet and its name. */
export const DRAFT_SHEET_WIDTH = 128;
const HOVER_SCALE = 1.08;

/**
 * A small sheet that leads to the draft on the wall, with its name beside it or alone; its place is
 * the sheet's upper left corner. Paint `draftSheet` first, and show it `draftSheetAction`.
 */
export class DraftSheet extends GameObjects.Container {
  readonly #named: boolean;
  readonly #words: GameObjects.Text;
  readonly #target: Target;

  constructor(
    scene: Scene,
    ground: Ground,
    name: 'named' | 'alone',
    report: (actionId: string) => void,
  ) {
    super(scene);
    this.#named = name === 'named';
    const { key, width, height } = DRAFT_SHEET;
    const sheet = picture(scene, ground, key, { x: width / 2, y: height / 2 }).setOrigin(0.5, 0.5);
    const resting = sheet.scale;
    this.#words = label(scene, ground, { x: width + 4, y: 18 }, '', {
      size: 14,
      family: 'sans',
      weight: 600,
      colour: stageColours.paper,
    });
    this.#target = new Target(
      scene,
      { x: 0, y: 0, width: this.#named ? DRAFT_SHEET_WIDTH : width, height },
      {
        report,
        over: (over) => {
          sheet.setScale(resting * (over ? HOVER_SCALE : 1));
          this.#words.setColor(over ? stageColours.brassLight : stageColours.paper);
        },
      },
    );
    // The lamps shine on the wood where the name stands.
    const shade = scene.add
      .rectangle(
        width,
        8,
        DRAFT_SHEET_WIDTH - width - 8,
        36,
        colourNumber(stageColours.night),
        0.35,
      )
      .setOrigin(0, 0)
      .setVisible(this.#named);
    this.add([shade, sheet, this.#words, this.#target]);
    scene.add.existing(this);
  }

  /** Leads where the action says; null takes the sheet away. */
  show(action: Action | null): void {
    this.setVisible(action !== null);
    this.#target.offer(action?.whyNot === null ? action.id : null);
    if (this.#named) this.#words.setText(action?.label ?? '');
  }
}
