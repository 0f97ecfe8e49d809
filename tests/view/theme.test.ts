import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ThemeName, type Token, themes } from '../../src/view/theme.ts';
import { contrast } from '../support/contrast.ts';

const names = Object.keys(themes) as ThemeName[];
const grounds: readonly Token[] = ['bg', 'sheet', 'well'];
const words: readonly Token[] = ['ink', 'ink-2', 'side0-ink', 'side1-ink', 'gold-ink', 'red-ink'];
const parts: readonly Token[] = ['edge', 'side0', 'side1', 'gold', 'red', 'focus'];

describe.each(names)('the theme %s', (name) => {
  const theme = themes[name];

  it('sets every word at 7:1 or more on every ground', () => {
    const faint = pairsOf(grounds, words).filter(
      ([ground, word]) => contrast(theme[ground], theme[word]) < 7,
    );
    expect(faint).toEqual([]);
    const washed = (
      [
        ['side0-wash', 'side0-ink'],
        ['side1-wash', 'side1-ink'],
        ['gold-wash', 'ink'],
        ['gold-wash', 'gold-ink'],
        ['gold-wash', 'side0-ink'],
        ['gold-wash', 'side1-ink'],
        ['solid', 'on-solid'],
      ] as const
    ).filter(([ground, word]) => contrast(theme[ground], theme[word]) < 7);
    expect(washed).toEqual([]);
  });

  it('draws every part at 3:1 or more on every ground', () => {
    const faint = pairsOf(grounds, parts).filter(
      ([ground, part]) => contrast(theme[ground], theme[part]) < 3,
    );
    expect(faint).toEqual([]);
  });

  it('is the theme that the style sheet has', () => {
    expect(fromStyleSheet(name)).toEqual(theme);
  });
});

function pairsOf(first: readonly Token[], second: readonly Token[]): (readonly [Token, Token])[] {
  return first.flatMap((one) => second.map((other) => [one, other] as const));
}

function fromStyleSheet(name: ThemeName): Record<string, string> {
  const css = readFileSync('src/ui/theme.css', 'utf8');
  const block = css.match(new RegExp(`\\[data-theme=["']${name}["']\\] \\{([^}]*)\\}`))?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, token = '', value = '']) => [
      token,
      value.length === 4 ? `#${[...value.slice(1)].map((digit) => digit + digit).join('')}` : value,
    ]),
  );
}
