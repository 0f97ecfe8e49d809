import type { Drawing } from './paint.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';

/** Behind the title. */
export class TitleScene extends StageScene {
  protected drawings(): readonly Drawing[] {
    return [];
  }
  protected build(_sight: Sight): void {}
  protected change(_sight: Sight): void {}
}
