import { describe, expect, it } from 'vitest';
import { matchLanguage } from '../../src/text/matchLanguage.ts';

const known = ['en', 'de', 'zh-CN'];

describe('a wished language', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr', 'en-US'], 'en'],
    [['zh-SG'], 'zh-CN'],
    [['zh-Hans'], 'zh-CN'],
    [['zh-TW', 'en'], 'en'],
    [['', 'no tag', 'de'], 'de'],
    [['fr'], null],
    [[], null],
  ])('%j is %s', (wished, found) => {
    expect(matchLanguage(wished, known)).toBe(found);
  });
});
