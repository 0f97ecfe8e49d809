import type { Frame } from './Frame.ts';

/** Words as speech, in the language's marks; double marks inside them turn single. */
export function quoted({ t }: Pick<Frame, 't'>, words: string): string {
  return t('join.quote', { words: words.replaceAll('“', '‘').replaceAll('”', '’') });
}
