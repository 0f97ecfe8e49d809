import { describe, expect, it } from 'vitest';
import { readingMs, seenAfter } from '../../src/ui/readingTime.ts';

describe('the time that reading takes', () => {
  it('is 60 ms a character, two seconds at least, by half and by twice', () => {
    expect(readingMs('x'.repeat(100), 'usual')).toBe(6000);
    expect(readingMs('x', 'usual')).toBe(2000);
    expect(readingMs('x'.repeat(100), 'fast')).toBe(3000);
    expect(readingMs('x'.repeat(100), 'slow')).toBe(12_000);
  });

  it('is three times as much for a Han character', () => {
    expect(readingMs('行为准则'.repeat(10), 'usual')).toBe(7200);
  });

  it('never ends where nothing goes on by itself', () => {
    expect(readingMs('x', 'off')).toBeNull();
  });
});

describe('a spoken line', () => {
  it('comes sign by sign, and stands at once where that is wished', () => {
    expect(seenAfter('twelve signs', 100, 'usual')).toBe(6);
    expect(seenAfter('twelve signs', 100, 'slow')).toBe(3);
    expect(seenAfter('twelve signs', 100, 'fast')).toBe(12);
    expect(seenAfter('twelve signs', 0, 'usual')).toBe(0);
    expect(seenAfter('twelve signs', 0, 'instant')).toBe(12);
  });

  it('is never cut within a character', () => {
    expect(seenAfter('𝔸𝔹ℂ𝔻', 34, 'usual')).toBe(4);
  });
});
