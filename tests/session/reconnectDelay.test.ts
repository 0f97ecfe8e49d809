import { describe, expect, it } from 'vitest';
import { reconnectDelayMs } from '../../src/session/reconnectDelay.ts';

describe('the wait before the next try to reach a server', () => {
  it('is from half a second to two, longer after each failure, and drawn', () => {
    const longest = [0, 1, 2, 3, 9].map((failed) => reconnectDelayMs(failed, 1));
    expect(longest).toEqual([1000, 2000, 2000, 2000, 2000]);
    for (const failed of [0, 5]) expect(reconnectDelayMs(failed, 0)).toBe(500);
    expect(reconnectDelayMs(2, 0.5)).toBe(1250);
  });
});
