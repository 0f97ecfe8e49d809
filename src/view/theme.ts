/** The parts that a theme gives a colour to. `side0` is the first delegation, `side1` the second. */
export type Token =
  | 'bg'
  | 'sheet'
  | 'well'
  | 'ink'
  | 'ink-2'
  | 'rule'
  | 'edge'
  | 'side0'
  | 'side0-ink'
  | 'side0-wash'
  | 'side1'
  | 'side1-ink'
  | 'side1-wash'
  | 'gold'
  | 'gold-ink'
  | 'gold-wash'
  | 'solid'
  | 'on-solid'
  | 'red'
  | 'red-ink'
  | 'focus'
  | 'focus-gap';

export type ThemeName = 'paper' | 'night' | 'contrast';

export type Theme = Readonly<Record<Token, string>>;

/** The colours of each theme; `theme.css` has the same, and a test holds the two together. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  paper: {
    bg: '#f4ecdd',
    sheet: '#fbf6ec',
    well: '#ece2cf',
    ink: '#1b1e27',
    'ink-2': '#3b404e',
    rule: '#cdbf9f',
    edge: '#7f7359',
    side0: '#1f6f78',
    'side0-ink': '#124b53',
    'side0-wash': '#dfe7df',
    side1: '#a8452f',
    'side1-ink': '#792a18',
    'side1-wash': '#f3ddcf',
    gold: '#93691f',
    'gold-ink': '#5f430c',
    'gold-wash': '#f3e3bd',
    solid: '#14213a',
    'on-solid': '#fbf6ec',
    red: '#8c1628',
    'red-ink': '#7c1022',
    focus: '#0b1424',
    'focus-gap': '#fbf6ec',
  },
  night: {
    bg: '#0b1424',
    sheet: '#14213a',
    well: '#1d2b47',
    ink: '#f4ecdd',
    'ink-2': '#c6cbd6',
    rule: '#33435f',
    edge: '#7d8aa5',
    side0: '#7fb8bd',
    'side0-ink': '#98cacf',
    'side0-wash': '#173440',
    side1: '#dd9a85',
    'side1-ink': '#ecb4a2',
    'side1-wash': '#3a2730',
    gold: '#b78a3c',
    'gold-ink': '#e3c27e',
    'gold-wash': '#2f2f33',
    solid: '#f4ecdd',
    'on-solid': '#0b1424',
    red: '#f07a88',
    'red-ink': '#ffb3bb',
    focus: '#e3c27e',
    'focus-gap': '#0b1424',
  },
  contrast: {
    bg: '#000000',
    sheet: '#000000',
    well: '#161616',
    ink: '#ffffff',
    'ink-2': '#ffffff',
    rule: '#9a9a9a',
    edge: '#ffffff',
    side0: '#7fe3ec',
    'side0-ink': '#8fe9f1',
    'side0-wash': '#000000',
    side1: '#ffb199',
    'side1-ink': '#ffbda8',
    'side1-wash': '#000000',
    gold: '#ffd561',
    'gold-ink': '#ffd561',
    'gold-wash': '#000000',
    solid: '#ffffff',
    'on-solid': '#000000',
    red: '#ff8a96',
    'red-ink': '#ffb3bb',
    focus: '#ffff4d',
    'focus-gap': '#000000',
  },
};
