import { expect, it } from 'vitest';
import { roomKey } from '../../scenes/drawings/room/roomPicture.ts';

const plan = { scale: 1, seen: { x: 0, y: 0, width: 360, height: 102 }, x: 0, y: 0 };

it('keeps the room that is dark behind a title apart from the one without, however large both are', () => {
  const [title, none] = (['title', 'none'] as const).map((words) =>
    roomKey('plenary', 'sunny', { ...plan, words }),
  );
  expect(title).not.toBe(none);
});
