import { stageColours } from '../src/view/stageColours.ts';
import { tokenDrawing, tokenKey } from './drawings/token.ts';
import type { Drawing } from './paint.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { label } from './things/label.ts';

/** The room that the delegations sit in. */
export class HallScene extends StageScene {
  protected drawings(): readonly Drawing[] {
    return [tokenDrawing(0, 'placed'), tokenDrawing(1, 'placed')];
  }

  protected build(sight: Sight): void {
    label(this, this.ground, { x: 40, y: 34 }, sight.screen, {
      size: 40,
      colour: stageColours.paper,
      family: 'serif',
      weight: 600,
    });
    this.picture(tokenKey(0, 'placed'), 40, 140);
    this.picture(tokenKey(1, 'placed'), 140, 140);
  }

  protected change(sight: Sight): void {
    this.children.removeAll(true);
    this.build(sight);
  }
}
