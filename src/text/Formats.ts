/** Numbers and days as the interface writes them: a true minus, and no more decimals than there are. */
export interface Formats {
  /** A number with at most one decimal: `54.5`, `−3`. */
  number(value: number): string;
  /** A number with two decimals, however round: `0.60`. */
  exact(value: number): string;
  /** A change, with its sign unless it is nothing: `+4`, `−1.5`, `0`. */
  signed(value: number): string;
  /** A day of the calendar, given as `2015-06-23`: `23 June 2015`. */
  day(iso: string): string;
}

/** Formats in the language that `locale` tells at the moment of the call. */
export function formatsIn(locale: () => string): Formats {
  const numbers = new Map<string, Intl.NumberFormat>();
  const exacts = new Map<string, Intl.NumberFormat>();
  const days = new Map<string, Intl.DateTimeFormat>();
  const number = (signDisplay: 'negative' | 'exceptZero', value: number): string => {
    const made = remembered(numbers, `${locale()} ${signDisplay}`, () => {
      return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, signDisplay });
    });
    return made.format(value).replace('-', '\u2212');
  };
  return {
    number: (value) => number('negative', value),
    exact: (value) => {
      const format = remembered(exacts, locale(), () => {
        return new Intl.NumberFormat(locale(), {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        });
      });
      return format.format(value).replace('-', '\u2212');
    },
    signed: (value) => number('exceptZero', value),
    day: (iso) => {
      const format = remembered(days, locale(), () => dayFormat(locale()));
      return format.format(new Date(`${iso}T12:00:00Z`));
    },
  };
}

// The day before the month, as both governments' English papers of these talks have it.
function dayFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
