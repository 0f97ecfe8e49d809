/** Numbers as the interface writes them: a true minus, and no more decimals than there are. */
export interface NumberFormats {
  /** A number with at most one decimal: `54.5`, `−3`. */
  number(value: number): string;
  /** A change, with its sign unless it is nothing: `+4`, `−1.5`, `0`. */
  signed(value: number): string;
}

/** Formats in the language that `locale` tells at the moment of the call. */
export function formatNumbers(locale: () => string): NumberFormats {
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (signDisplay: 'negative' | 'exceptZero', value: number): string => {
    const key = `${locale()} ${signDisplay}`;
    const known = formats.get(key);
    const made =
      known ?? new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, signDisplay });
    if (known === undefined) formats.set(key, made);
    return made.format(value).replace('-', '\u2212');
  };
  return {
    number: (value) => format('negative', value),
    signed: (value) => format('exceptZero', value),
  };
}
