import type { Frame } from './Frame.ts';

type Words = Pick<Frame, 't'>;

/** Things of one kind side by side, as the language lists them: `N5, N1, N4`. */
export function listed({ t }: Words, items: readonly string[]): string {
  return joined(items, (first, next) => t('join.list', { first, next }));
}

/** Things that hold commas themselves: `United States: firm; China: measured`. */
export function listedApart({ t }: Words, items: readonly string[]): string {
  return joined(items, (first, next) => t('join.apart', { first, next }));
}

/** Sentences one after the other. */
export function sentences({ t }: Words, items: readonly string[]): string {
  return joined(items, (first, next) => t('join.sentences', { first, next }));
}

function joined(items: readonly string[], join: (first: string, next: string) => string): string {
  const [first = '', ...rest] = items.filter((item) => item !== '');
  return rest.reduce(join, first);
}
