import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from '../support/sourceFiles.ts';
import { testNames } from '../support/testNames.ts';

const named = /\[([A-Z]+\d+)\]/g;

describe('the rules', () => {
  const text = readFileSync('src/engine/RULES.md', 'utf8');
  const rules = [...text.matchAll(/^\s*- \*\*\[([A-Z]+\d+)\]\*\*/gm)].map(([, id]) => id);
  const names = [...readSources('tests')].flatMap(([file, code]) => testNames(file, code));
  const tested = names.flatMap((name) => [...name.matchAll(named)].map(([, id]) => id));

  it('are there, each with an id of its own', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((id, at) => rules.indexOf(id) !== at)).toEqual([]);
  });

  it('each have a test', () => {
    expect(rules.filter((id) => !tested.includes(id))).toEqual([]);
  });

  it('are behind every test that names one', () => {
    expect(tested.filter((id) => !rules.includes(id))).toEqual([]);
  });
});
