import { describe, expect, it } from 'vitest';
import { actSchema } from '../../src/protocol/index.ts';
import { mintMember } from '../../src/server/keys.ts';

describe('an id of a student', () => {
  it('can always be named by an instructor, whichever it is', () => {
    for (let n = 0; n < 1000; n += 1) {
      const command = { kind: 'seatLate', member: mintMember() };
      expect(actSchema.safeParse({ at: 'class', id: '1', command }).success).toBe(true);
    }
  });
});
