import { HallScene } from './HallScene.ts';
import type { Sight } from './Sight.ts';
import type { StageHand, StageScene } from './StageScene.ts';
import { TelephonesScene } from './TelephonesScene.ts';

export type SceneName = 'hall' | 'telephones';

type MakeScene = (hand: StageHand) => StageScene;

/** Every scene of the stage, by name. */
export const stageScenes: Readonly<Record<SceneName, MakeScene>> = {
  hall: (hand) => new HallScene('hall', hand),
  telephones: (hand) => new TelephonesScene('telephones', hand),
};

/** Which scene a sight is played in. */
export function sceneFor({ screen }: Sight): SceneName {
  switch (screen) {
    case 'night':
    case 'capitals':
      return 'telephones';
    default:
      return 'hall';
  }
}
