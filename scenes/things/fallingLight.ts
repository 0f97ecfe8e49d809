import type { Scene } from 'phaser';
import type { RoomView } from '../../src/view/roomView.ts';
import { wireRoomKey } from '../drawings/wire/wireRoom.ts';
import type { Ground } from '../Ground.ts';
import type { RoomPlan } from '../plans/roomPlan.ts';
import { picture } from './picture.ts';

const FALL_MS = 600;

/** The room in blue; where it `falls`, it is first seen in its own hour. */
export function fallingLight(
  scene: Scene,
  ground: Ground,
  plan: RoomPlan,
  { blue, falls }: { readonly blue: RoomView; readonly falls: RoomView | null },
): void {
  const at = { x: 0, y: 0 };
  picture(scene, ground, wireRoomKey(blue, plan), at);
  if (falls === null) return;
  const warm = picture(scene, ground, wireRoomKey(falls, plan), at);
  scene.tweens.add({
    targets: warm,
    alpha: 0,
    duration: FALL_MS,
    ease: 'Sine.easeInOut',
    onComplete: () => warm.destroy(),
  });
}
