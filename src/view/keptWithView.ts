import type { View } from '../engine/index.ts';

/**
 * The same function, which remembers its last result for each view as long as the view lives; asked
 * again with the same words, it does nothing. For what follows from a view and words alone.
 */
export function keptWithView<Words extends readonly object[], Result>(
  make: (view: View, ...words: Words) => Result,
): (view: View, ...words: Words) => Result {
  const kept = new WeakMap<View, { readonly words: Words; readonly result: Result }>();
  return (view, ...words) => {
    const known = kept.get(view);
    if (known?.words.every((word, at) => word === words[at])) return known.result;
    const result = make(view, ...words);
    kept.set(view, { words, result });
    return result;
  };
}
