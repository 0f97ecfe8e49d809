import { wireIsOn } from '../src/view/wireView.ts';
import { BoardScene } from './BoardScene.ts';
import { BracketScene } from './BracketScene.ts';
import { type ClosingMoment, closingMoment } from './closingMoments.ts';
import { EndingScene } from './EndingScene.ts';
import { GalleryScene } from './GalleryScene.ts';
import type { Ground } from './Ground.ts';
import { HallScene } from './HallScene.ts';
import { PressScene } from './PressScene.ts';
import type { Sight } from './Sight.ts';
import { SigningScene } from './SigningScene.ts';
import type { StageHand, StageScene } from './StageScene.ts';
import { StripScene } from './StripScene.ts';
import { TableScene } from './TableScene.ts';
import { TelephonesScene } from './TelephonesScene.ts';
import { TitleScene } from './TitleScene.ts';
import { WallScene } from './WallScene.ts';
import { WireScene } from './WireScene.ts';

export type SceneName =
  | ClosingMoment
  | 'board'
  | 'title'
  | 'hall'
  | 'strip'
  | 'table'
  | 'telephones'
  | 'wire';

type MakeScene = (hand: StageHand) => StageScene;

/** Every scene of the stage, by name. */
export const stageScenes: Readonly<Record<SceneName, MakeScene>> = {
  board: (hand) => new BoardScene('board', hand),
  bracket: (hand) => new BracketScene('bracket', hand),
  ending: (hand) => new EndingScene('ending', hand),
  gallery: (hand) => new GalleryScene('gallery', hand),
  hall: (hand) => new HallScene('hall', hand),
  press: (hand) => new PressScene('press', hand),
  signing: (hand) => new SigningScene('signing', hand),
  strip: (hand) => new StripScene('strip', hand),
  table: (hand) => new TableScene('table', hand),
  title: (hand) => new TitleScene('title', hand),
  telephones: (hand) => new TelephonesScene('telephones', hand),
  wall: (hand) => new WallScene('wall', hand),
  wire: (hand) => new WireScene('wire', hand),
};

/** Which scene a sight is played in on a ground. */
export function sceneFor(sight: Sight, ground: Ground): SceneName {
  if (ground.kind === 'strip') return 'strip';
  return closingMoment(sight) ?? sceneOfScreen(sight);
}

function sceneOfScreen({ screen, frame, desk }: Sight): Exclude<SceneName, ClosingMoment> {
  switch (screen) {
    case 'title':
      return 'title';
    case 'beliefs':
      return wireIsOn(frame, desk) ? 'wire' : 'board';
    case 'reactions':
      return 'board';
    case 'night':
    case 'capitals':
      return 'telephones';
    case 'positions':
    case 'reveal':
    case 'exchange':
      return 'table';
    default:
      return 'hall';
  }
}
