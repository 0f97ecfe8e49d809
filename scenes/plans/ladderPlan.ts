/** Where the parts of a folder stand, in units from its sheet's top left corner. */
export interface LadderPlan {
  readonly head: 'two-lines' | 'one-line';
  /** The line under the norm's name. */
  readonly rule: number;
  readonly rungs: readonly { readonly y: number; readonly height: number }[];
  /** A rung's left and right edge. */
  readonly left: number;
  readonly right: number;
  /** Words stand under a rung's letter and note, or between them. */
  readonly words: 'under' | 'between';
  /** Middle of the tokens of either side. */
  readonly lanes: readonly [number, number];
  readonly tokenWidth: number;
  /** Whether rungs leave room for the words on a red line. */
  readonly lineWords: boolean;
  /** From a rung's top to the middle of a token on it. */
  readonly tokenDrop: number;
  /** Outer edges of the brackets. */
  readonly brackets: readonly [number, number];
  /** The middle of the foot's line. */
  readonly foot: number;
  /** The left end and the middle of the plate that draws a red line: at the foot, on a low sheet in the head. */
  readonly plate: { readonly x: number; readonly y: number };
}

/** How wide the plate is that draws a red line. */
export const RED_LINE_PLATE = 92;

/** How much of a ladder is seen: a folder's width, and whether it is more than a spine. */
export interface LadderSize {
  readonly width: number;
  readonly open: boolean;
}

/** A folder that is open, one that is a spine, or one on its way between. */
export interface FolderSize {
  readonly width: number;
  readonly height: number;
  readonly rungs: number;
  /** What the foot must hold. */
  readonly foot: 'words' | 'button';
  /** Before which rungs red lines are drawn; one after the last rung counts as before the next. */
  readonly lines: readonly number[];
}

/** The width of a folder that is not open. */
export const SPINE = 48;
/** Folders whose tokens lie on the rungs' corners, and the width from which they have lanes of their own. */
const NARROW = { least: 132, most: 172 };
const EASY = 200;
const RUNG_GAP = 5;
/** A red line with the words on it keeps the rungs over and under it apart. */
const LINE_GAP = 14;
/** How far under its line the plate with the words hangs, away from the words of the rung over it. */
const PLATE_DROP = 2.5;
/** From the last rung to a red line under it, over the foot's words, and how far those give way to its teeth. */
const LAST_LINE = 5.5;
const GIVES_WAY = 4;
const TALL_HEAD_FROM = 404;
const HEADS = { 'two-lines': 88, 'one-line': 50 };
const FEET = { words: 31, button: 52 };
/** Where words may stand between letter and note, rungs are wide enough for both. */
const BETWEEN_FROM = 200;
const WORDS_UNDER_FROM = { wide: 52, narrow: 46 };
/** Lower sheets have no foot. */
export const LOW_SHEET = 300;
const LINE_WORDS_FROM = 110;
const MARGIN = 14;

/** Lays out a ladder on a sheet; a spine's ladder is the same, drawn together. */
export function ladderPlan({ width, height, rungs, foot, lines }: FolderSize): LadderPlan {
  const head = height >= TALL_HEAD_FROM ? 'two-lines' : 'one-line';
  const low = height < LOW_SHEET;
  const footHeight = low ? 14 : FEET[foot];
  const top = HEADS[head];
  const each = (height - top - footHeight) / Math.max(1, rungs);
  const unlined = Math.min(74, each - RUNG_GAP);
  const within = new Set(lines.filter((at) => at > 0 && at < rungs));
  const parting = low ? 0 : LINE_GAP - RUNG_GAP;
  const spare = (each - RUNG_GAP - unlined) * rungs;
  const rungHeight = unlined - Math.max(0, within.size * parting - spare) / Math.max(1, rungs);
  const lane = between(width, { spine: 6, narrow: 12, easy: 26 });
  const least = width < BETWEEN_FROM ? WORDS_UNDER_FROM.narrow : WORDS_UNDER_FROM.wide;
  const words = unlined >= least ? 'under' : 'between';
  const token = between(width, { spine: 10.5, narrow: 7, easy: 14 });
  const high = words === 'between' ? rungHeight / 2 : 13;
  return {
    head,
    rule: top - 18,
    rungs: Array.from({ length: rungs }, (_, index) => {
      const parted = [...within].filter((at) => at <= index).length * parting;
      return { y: top + index * (rungHeight + RUNG_GAP) + parted, height: rungHeight };
    }),
    left: lane,
    right: width - lane,
    words,
    lanes: [token, width - token],
    lineWords: !low && width >= LINE_WORDS_FROM,
    tokenWidth: between(width, { spine: 24, narrow: 24, easy: 30 }),
    tokenDrop: between(width, {
      spine: spineToken(rungHeight),
      narrow: high,
      easy: rungHeight / 2,
    }),
    brackets: [lane - 11, width - lane + 11].map((x) => clamp(x, 1, width - 1)) as [number, number],
    foot: height - footHeight / 2 - 2 + (foot === 'words' && lines.includes(rungs) ? GIVES_WAY : 0),
    plate: low
      ? { x: width - MARGIN - RED_LINE_PLATE, y: top / 2 - 8 }
      : { x: MARGIN, y: height - footHeight / 2 - 2 },
  };
}

/** Where a spine's rungs have their letter over their tokens, and where tokens rest on its foot. */
export const SPINE_LETTER_OVER_FROM = 44;
const SPINE_TOKEN_FOOT = 14;
/** So high that a token touches neither the letter over it nor a red line under it. */
const SPINE_TOKEN_DROP = 31;

function spineToken(rungHeight: number): number {
  if (rungHeight < SPINE_LETTER_OVER_FROM) return rungHeight / 2;
  return Math.min(rungHeight - SPINE_TOKEN_FOOT, SPINE_TOKEN_DROP);
}

/** The rung nearest to a height on the sheet. */
export function nearestRung({ rungs }: LadderPlan, y: number): number {
  const distance = (index: number) => {
    const rung = rungs[index];
    return rung === undefined ? Number.POSITIVE_INFINITY : Math.abs(rung.y + rung.height / 2 - y);
  };
  return rungs.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0);
}

/** The height at which a rung begins; a part of a rung is a place between two, and one past the last follows it. */
export function rungTop({ rungs }: LadderPlan, index: number): number {
  const last = rungs.length - 1;
  const from = Math.min(Math.max(Math.floor(index), 0), Math.max(0, last - 1));
  const [over, under] = [rungs[from], rungs[from + 1]];
  if (over === undefined) return 0;
  if (index > last) return (rungs[last]?.y ?? 0) + (index - last) * (over.height + RUNG_GAP);
  return over.y + (index - from) * (under === undefined ? 0 : under.y - over.y);
}

/** A bracket from one rung to another, both within it. */
export function bracketSpan(
  plan: LadderPlan,
  first: number,
  last: number,
): { readonly top: number; readonly bottom: number } {
  const height = plan.rungs[0]?.height ?? 0;
  return {
    top: rungTop(plan, first) - RUNG_GAP,
    bottom: rungTop(plan, last) + height + RUNG_GAP,
  };
}

/** Where a red line is drawn: between its rung and the first that is refused. */
export function redLineHeight(
  { rungs }: LadderPlan,
  at: number,
  refuses: 'before' | 'after',
): number {
  const over = rungs[refuses === 'after' ? at : at - 1];
  const under = rungs[refuses === 'after' ? at + 1 : at];
  if (over === undefined) return (under?.y ?? 0) - LINE_GAP / 2;
  const foot = over.y + over.height;
  return under === undefined ? foot + LAST_LINE : (foot + under.y) / 2;
}

/** How far under its line the middle of the plate with a red line's words stands: on it where only the foot follows. */
export function redLinePlateDrop(
  { rungs }: LadderPlan,
  at: number,
  refuses: 'before' | 'after',
): number {
  return (refuses === 'after' ? at + 1 : at) < rungs.length ? PLATE_DROP : 0;
}

function between(
  width: number,
  at: { readonly spine: number; readonly narrow: number; readonly easy: number },
): number {
  const { least, most } = NARROW;
  return width <= least
    ? mixed(at.spine, at.narrow, (width - SPINE) / (least - SPINE))
    : mixed(at.narrow, at.easy, (width - most) / (EASY - most));
}

function mixed(from: number, to: number, part: number): number {
  return from + (to - from) * clamp(part, 0, 1);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
