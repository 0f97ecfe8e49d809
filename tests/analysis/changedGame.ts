import type { OutcomeSpaceInput } from '../../src/analysis/outcomeSpace.ts';

type Row = Readonly<Record<string, number>>;

/** The same list in another order, by a number. */
function shuffled<T>(list: readonly T[], order: number): readonly T[] {
  const key = (place: number) => Math.imul(place + 1, (order * 2 + 1) | 0) >>> 0;
  return [...list.entries()].sort(([a], [b]) => key(a) - key(b)).map(([, each]) => each);
}

/** The same game with delegations, norms, wordings and linkages in other orders. */
export function reordered(game: OutcomeSpaceInput, order: number): OutcomeSpaceInput {
  return {
    ...game,
    delegations: shuffled(game.delegations, order),
    norms: shuffled(game.norms, order).map((norm) => ({
      ...norm,
      wordings: shuffled(norm.wordings, order),
    })),
    linkages: shuffled(game.linkages, order),
  };
}

/** The same game with u of one delegation counted as times x u + plus; the first norm is never silent. */
export function inOtherUnits(
  game: OutcomeSpaceInput,
  delegation: string,
  times: number,
  plus: number,
): OutcomeSpaceInput {
  const [first] = game.norms;
  const rows = Object.entries(game.values[delegation] ?? {}).map(([norm, row]) => {
    const more = norm === first?.id ? plus : 0;
    return [norm, mapped(row, (value) => times * value + more)];
  });
  return {
    ...game,
    values: { ...game.values, [delegation]: Object.fromEntries(rows) },
    linkages: game.linkages.map((linkage) => ({
      ...linkage,
      values: { ...linkage.values, [delegation]: times * (linkage.values[delegation] ?? 0) },
    })),
    reservations: {
      ...game.reservations,
      [delegation]: times * (game.reservations[delegation] ?? 0) + plus,
    },
  };
}

/** The same game with one more wording of a norm, in no linkage. */
export function withWording(
  game: OutcomeSpaceInput,
  place: number,
  worth: readonly number[],
): OutcomeSpaceInput {
  const changed = game.norms[place % game.norms.length];
  const norms = game.norms.map((norm) =>
    norm === changed ? { ...norm, wordings: [...norm.wordings, 'more'] } : norm,
  );
  return {
    ...game,
    norms,
    values: withRow(game, changed?.id ?? '', (_, side) => worth[side] ?? 0),
  };
}

/** The same game with the first wording of a norm twice, linkages included. */
export function withTwin(game: OutcomeSpaceInput, place: number): OutcomeSpaceInput {
  const changed = game.norms[place % game.norms.length];
  const id = changed?.id ?? '';
  const [twin = ''] = changed?.wordings ?? [];
  const norms = game.norms.map((norm) =>
    norm === changed ? { ...norm, wordings: ['more', ...norm.wordings] } : norm,
  );
  const linkages = game.linkages.map((linkage) => {
    const [ones, others] = linkage.wordings;
    const more = (norm: string, wordings: readonly string[]) =>
      norm === id && wordings.includes(twin) ? [...wordings, 'more'] : wordings;
    const [first, second] = linkage.norms;
    return { ...linkage, wordings: [more(first, ones), more(second, others)] as const };
  });
  return { ...game, norms, linkages, values: withRow(game, id, (row) => row[twin] ?? 0) };
}

function withRow(
  game: OutcomeSpaceInput,
  norm: string,
  worth: (row: Row, side: number) => number,
): OutcomeSpaceInput['values'] {
  return Object.fromEntries(
    game.delegations.map((id, side) => {
      const table = game.values[id] ?? {};
      const row = table[norm] ?? {};
      return [id, { ...table, [norm]: { ...row, more: worth(row, side) } }];
    }),
  );
}

function mapped(row: Row, change: (value: number) => number): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, change(value)]));
}
