import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/build/filesIn.ts';

/** What is read on the page: every text of the scenario and its sources. A catalogue's `'` escapes a brace. */
const texts = [...filesIn('assets/scenarios/washington-2015')].filter(
  ([file]) => file.startsWith('en/') || file === 'sources.yaml',
);

describe('the words of the scenario', () => {
  it('are set with typographic apostrophes and quotation marks', () => {
    const straight = texts.flatMap(([file, text]) =>
      text
        .split('\n')
        .filter((line) => !line.trimStart().startsWith('#') && /'|\\"/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(texts.length).toBeGreaterThan(10);
    expect(straight).toEqual([]);
  });
});
