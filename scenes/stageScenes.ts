import { HallScene } from './HallScene.ts';
import type { Sight } from './Sight.ts';
import type { StageHand, StageScene } from './StageScene.ts';

export type SceneName = 'hall';

type MakeScene = (hand: StageHand) => StageScene;

/** Every scene of the stage, by name. */
export const stageScenes: Readonly<Record<SceneName, MakeScene>> = {
  hall: (hand) => new HallScene('hall', hand),
};

/** Which scene a sight is played in. */
export function sceneFor(_sight: Sight): SceneName {
  return 'hall';
}
