import type { Drawing } from './paint.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';

/** A phone's strip. */
export class StripScene extends StageScene {
  protected drawings(): readonly Drawing[] {
    return [];
  }
  protected build(_sight: Sight): void {}
  protected change(_sight: Sight): void {}
}
