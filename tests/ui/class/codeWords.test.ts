import { describe, expect, it } from 'vitest';
import { shownCode, typedCode } from '../../../src/ui/class/codeWords.ts';

describe('a code', () => {
  it('is the same however it was typed', () => {
    for (const typed of ['K7Q4MR', 'k7q 4mr', ' K7Q-4MR ', 'Ｋ７Ｑ４ＭＲ', 'k704mr', 'K7O4MR'])
      expect(typedCode(typed)).toBe('K7Q4MR');
    expect(typedCode('1lIj22')).toBe('JJJJ22');
  });

  it('is read in two halves', () => {
    expect(shownCode('K7Q4MR')).toBe('K7Q 4MR');
    expect(shownCode('ABCD2345')).toBe('ABCD 2345');
    expect(shownCode('')).toBe('');
  });
});
