import { GameObjects, type Scene } from 'phaser';
import type { Action } from '../../src/view/Action.ts';
import { stageColours } from '../../src/view/stageColours.ts';
import { DRAFT_SHEET } from '../drawings/wall/draftSheet.ts';
import type { Ground } from '../Ground.ts';
import { label } from './label.ts';
import { picture } from './picture.ts';
import { Target } from './Target.ts';

const HOVER_SCALE = 1.08;

/**
 * A small sheet that leads to the draft on the wall, with its name beside it or alone; its place is
 * the sheet's upper left corner.
 * Paint `draftSheet` first, and give it `draftSheetAction`.
 */
export class DraftSheet extends GameObjects.Container {
  constructor(
    scene: Scene,
    ground: Ground,
    at: { readonly x: number; readonly y: number },
    action: Action,
    report: (actionId: string) => void,
  ) {
    super(scene, at.x, at.y);
    const { key, width, height } = DRAFT_SHEET;
    const sheet = picture(scene, ground, key, { x: width / 2, y: height / 2 }).setOrigin(0.5, 0.5);
    const resting = sheet.scale;
    const words = label(scene, ground, { x: width + 6, y: 0 }, action.label, {
      size: 14,
      family: 'sans',
      weight: 600,
      colour: stageColours.paper,
    });
    words.setY(Math.round((height - words.height) / 2));
    const target = new Target(
      scene,
      { x: 0, y: 0, width: width + 6 + words.width, height },
      {
        report,
        over: (over) => {
          sheet.setScale(resting * (over ? HOVER_SCALE : 1));
          words.setColor(over ? stageColours.brassLight : stageColours.paper);
        },
      },
    );
    this.add([sheet, words, target.offer(action.id)]);
    scene.add.existing(this);
  }
}
