import { wireIsOn } from '../src/view/wireView.ts';
import { HallScene } from './HallScene.ts';
import type { Sight } from './Sight.ts';
import type { StageHand, StageScene } from './StageScene.ts';
import { TelephonesScene } from './TelephonesScene.ts';
import { WireScene } from './WireScene.ts';

export type SceneName = 'hall' | 'telephones' | 'wire';

type MakeScene = (hand: StageHand) => StageScene;

/** Every scene of the stage, by name. */
export const stageScenes: Readonly<Record<SceneName, MakeScene>> = {
  hall: (hand) => new HallScene('hall', hand),
  telephones: (hand) => new TelephonesScene('telephones', hand),
  wire: (hand) => new WireScene('wire', hand),
};

/** Which scene a sight is played in. */
export function sceneFor({ screen, frame, desk }: Sight): SceneName {
  switch (screen) {
    case 'beliefs':
      return wireIsOn(frame, desk) ? 'wire' : 'hall';
    case 'night':
    case 'capitals':
      return 'telephones';
    default:
      return 'hall';
  }
}
