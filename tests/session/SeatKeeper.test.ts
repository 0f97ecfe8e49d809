import { describe, expect, it } from 'vitest';
import { seatKeeper } from '../../src/session/SeatKeeper.ts';

const seat = { code: 'K7Q4MR', seatCode: 'ABCD2345', key: 'k1', previous: null };

function storage(text: string | null) {
  let held = text;
  return {
    getItem: () => held,
    setItem: (_: string, value: string) => {
      held = value;
    },
    removeItem: () => {
      held = null;
    },
  };
}

describe('the seat that a browser keeps', () => {
  it('is there after a reload, and gone when it is forgotten', () => {
    const kept = storage(null);
    seatKeeper(() => kept).write(seat);
    const reloaded = seatKeeper(() => kept);
    expect(reloaded.read()).toEqual(seat);
    expect(reloaded.lasts).toBe(true);
    reloaded.write(null);
    expect(reloaded.read()).toBe(null);
    expect(seatKeeper(() => kept).read()).toBe(null);
  });

  it('is remembered by the page where the browser keeps nothing', () => {
    const keeper = seatKeeper(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    keeper.write(seat);
    expect(keeper.read()).toEqual(seat);
    expect(keeper.lasts).toBe(false);
  });

  it.each(['', '{', 'null', '[]', '{"key":1}', '{"key":"k"}'])('is none in `%s`', (text) => {
    expect(seatKeeper(() => storage(text)).read()).toBe(null);
  });
});
