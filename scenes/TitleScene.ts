import type { GameObjects } from 'phaser';
import { titleLampBox, titleLampDrawing, titleLampKey } from './drawings/title/titleLamp.ts';
import { titleRoomDrawing, titleRoomKey } from './drawings/title/titleRoom.ts';
import type { Drawing } from './paint.ts';
import { type TitlePlan, titlePlan } from './plans/titlePlan.ts';
import { StageScene } from './StageScene.ts';
import { Bracket, bracketDrawings } from './things/Bracket.ts';

const LAMP_MS = 700;
const BRACKET = { half: 34, top: -158, foot: -54, stem: 9, reach: 24, ms: 500 };

/** Behind the title: two empty chairs, one lamp, and the sentence that is not written yet. */
export class TitleScene extends StageScene {
  protected drawings(): readonly Drawing[] {
    const plan = titlePlan(this.ground);
    return [titleRoomDrawing(this.ground, plan), titleLampDrawing(plan), ...bracketDrawings];
  }

  protected build(): void {
    const plan = titlePlan(this.ground);
    this.picture(titleRoomKey(this.ground), 0, 0);
    const light = this.#lamp(plan);
    const brackets = (['left', 'right'] as const).map((side) => this.#bracket(side, plan));
    if (this.hand.still()) return;
    this.tweens.add({
      targets: light.setAlpha(0),
      alpha: 1,
      duration: LAMP_MS,
      ease: 'Sine.easeOut',
    });
    this.tweens.add({
      targets: brackets.map((bracket) => bracket.setAlpha(0)),
      alpha: 1,
      delay: LAMP_MS,
      duration: BRACKET.ms,
      ease: 'Sine.easeInOut',
    });
  }

  /** Nothing in the room tells of what is chosen on the title. */
  protected change(): void {}

  #lamp(plan: TitlePlan): GameObjects.Image {
    const { x, y, scale } = plan;
    const part = (frame: string) =>
      this.picture(
        titleLampKey(plan),
        x + titleLampBox.x * scale,
        y + titleLampBox.y * scale,
      ).setFrame(frame);
    part('lamp');
    return part('lit');
  }

  #bracket(side: 'left' | 'right', { x, y, scale }: TitlePlan): Bracket {
    const { half, top, foot, stem, reach } = BRACKET;
    const bracket = new Bracket(this, this.ground.sharpness, {
      side,
      stem: stem * scale,
      reach: reach * scale,
    });
    bracket
      .span(top * scale, foot * scale)
      .setPosition(x + (side === 'left' ? -half : half) * scale, y);
    return this.add.existing(bracket);
  }
}
