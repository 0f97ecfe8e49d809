import { GameObjects, type Scene } from 'phaser';
import type { LastBracketView } from '../../../src/view/lastBracketView.ts';
import { Dial, type Pace } from '../../Dial.ts';
import { tokenKey, tokenScale } from '../../drawings/token.ts';
import type { Ground } from '../../Ground.ts';
import { BRACKET_REACH, BRACKET_STEM, type BracketPlan } from '../../plans/bracketPlan.ts';
import { fitting } from '../../typesetting.ts';
import { Bracket } from '../Bracket.ts';
import type { WordSize } from '../label.ts';
import { Paragraph, type ParagraphSetting, paragraphHeight } from '../Paragraph.ts';
import { picture } from '../picture.ts';
import { OpenWords, openWordsHeight } from './OpenWords.ts';

const CLOSER = { ms: 350, ease: 'Cubic.easeOut' };
const CLICK_AT_MS = CLOSER.ms + 40;
const BRASS_GOES_MS = 160;
const BRASS_TO_INK_MS = 500;
const RESET_MS = 300;
const WORDS_FADE_MS = 900;
const LINES_CLOSE_MS = 700;
/** How much of the brass stays where there is no sentence around it. */
const BRASS_LEFT = 0.5;
/** How long the end of it stands before anything follows. */
const STANDS_MS = 1100;

const TOKEN_WIDTH = 52;
const TOKEN_OUTSIDE = 34;
const sizes: readonly [WordSize, ...WordSize[]] = [60, 40, 28, 20, 16];
/** From agreed words to the brackets. */
const GAP = 22;
/** How much of the wall's free height stands above the sentence. */
const ABOVE = 0.38;

/** A sentence as high as the wall, with its last open words between two brackets. */
export class LastBracket extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #plan: BracketPlan;
  readonly #before: Paragraph;
  readonly #after: Paragraph;
  readonly #clean: Paragraph | null;
  readonly #words: OpenWords;
  readonly #brass: GameObjects.Container;
  readonly #pairs: readonly [left: Pair, right: Pair];
  readonly #apart: Dial;

  constructor(scene: Scene, ground: Ground, plan: BracketPlan, view: LastBracketView) {
    super(scene);
    this.#ground = ground;
    this.#plan = plan;
    const size = fitting(sizes, (each) => this.#heightOf(view, each) <= plan.bottom - plan.top);
    const blockHeight = openWordsHeight(scene, view.open, size, plan.inside);
    this.#before = this.#inInk(view.before, size);
    this.#after = this.#inInk(view.after, size);
    this.#words = new OpenWords(scene, ground, view.open, size, plan.inside);
    this.#pairs = [this.#pair(view, 'left', blockHeight), this.#pair(view, 'right', blockHeight)];
    this.#brass = new GameObjects.Container(scene, 0, 0, this.#pairs.flat());
    this.#clean = view.clean === null ? null : this.#cleanSentence(view.clean);
    this.add([this.#before, this.#words, this.#brass, this.#after]);
    if (this.#clean !== null) this.add(this.#clean);
    this.#place(this.#heightOf(view, size), blockHeight);
    this.#apart = new Dial(scene, view.rungsApart, (rungs) => this.#pull(rungs));
    this.#pull(view.rungsApart);
    scene.add.existing(this);
  }

  /** Pulls the brackets to where the sides stand now. */
  stand(rungsApart: number, pace: Pace): void {
    this.#apart.aim(rungsApart, pace, CLOSER);
  }

  /** The brackets click, and the sentence is set clean; `done` when it has stood, if it moved. */
  agree(pace: Pace, done: () => void): void {
    this.stand(0, pace);
    const inkAt = CLICK_AT_MS + RESET_MS;
    this.#fade(this.#brass, 0, pace, { delay: CLICK_AT_MS, ms: BRASS_GOES_MS });
    this.#fade(this.#words, 0, pace, { delay: CLICK_AT_MS, ms: BRASS_TO_INK_MS });
    this.#fade(this.#before, 0, pace, { delay: inkAt, ms: RESET_MS });
    this.#fade(this.#after, 0, pace, { delay: inkAt, ms: RESET_MS });
    if (this.#clean !== null)
      this.#fade(this.#clean, 1, pace, { delay: inkAt, ms: BRASS_TO_INK_MS });
    if (pace === 'moving') this.#stood(inkAt + BRASS_TO_INK_MS, done);
  }

  /**
   * The open words fade, and the sentence closes over the hole; where all was open, the brackets are
   * left around nothing. `done` as for `agree`.
   */
  drop(pace: Pace, done: () => void): void {
    const bare = this.#before.length + this.#after.length === 0;
    this.#fade(this.#brass, bare ? BRASS_LEFT : 0, pace, { delay: 0, ms: WORDS_FADE_MS });
    this.#fade(this.#words, 0, pace, { delay: 0, ms: WORDS_FADE_MS });
    const closed = this.#before.y + this.#before.setHeight;
    if (pace === 'at-once') return void this.#after.setY(closed);
    this.scene.tweens.add({
      targets: this.#after,
      y: closed,
      delay: WORDS_FADE_MS,
      duration: LINES_CLOSE_MS,
      ease: 'Sine.easeInOut',
    });
    this.#stood(WORDS_FADE_MS + LINES_CLOSE_MS, done);
  }

  #fade(
    what: GameObjects.Container,
    alpha: number,
    pace: Pace,
    { delay, ms }: { readonly delay: number; readonly ms: number },
  ): void {
    if (pace === 'at-once') what.setAlpha(alpha);
    else this.scene.tweens.add({ targets: what, alpha, delay, duration: ms });
  }

  #stood(ms: number, done: () => void): void {
    this.scene.tweens.addCounter({ duration: ms + STANDS_MS, onComplete: done });
  }

  #heightOf(view: LastBracketView, size: WordSize): number {
    const { inside } = this.#plan;
    const block = openWordsHeight(this.scene, view.open, size, inside);
    const ink = [view.before, view.after].filter((words) => words !== '');
    return ink.reduce((sum, words) => sum + this.#inkHeight(words, size) + GAP, block);
  }

  #inkHeight(words: string, size: WordSize): number {
    return paragraphHeight(this.scene, inkRuns(words), this.#setting(size));
  }

  #setting(size: WordSize): ParagraphSetting {
    return { size, width: this.#plan.width, weight: 600, lines: 'even' };
  }

  #inInk(words: string, size: WordSize): Paragraph {
    return new Paragraph(this.scene, this.#ground, inkRuns(words), this.#setting(size));
  }

  #cleanSentence(words: string): Paragraph {
    const { top, bottom } = this.#plan;
    const size = fitting(sizes, (each) => this.#inkHeight(words, each) <= bottom - top);
    const clean = this.#inInk(words, size);
    const y = Math.round(top + (bottom - top - clean.setHeight) * ABOVE);
    clean.setPosition(this.#plan.margin, y).setAlpha(0);
    return clean;
  }

  #pair(view: LastBracketView, side: 'left' | 'right', height: number): Pair {
    const cut = { side, stem: BRACKET_STEM, reach: BRACKET_REACH };
    const bracket = new Bracket(this.scene, this.#ground.sharpness, cut).span(0, height);
    const wanted = side === 'left' ? 0 : 1;
    const place = view.open.find((each) => each.side.place % 2 === wanted)?.side.place ?? wanted;
    const token = picture(this.scene, this.#ground, tokenKey(place, 'placed'), {
      x: 0,
      y: height / 2,
    });
    token.setOrigin(0.5, 0.5).setScale(token.scale * tokenScale(TOKEN_WIDTH));
    return [bracket, token];
  }

  #place(height: number, blockHeight: number): void {
    const { margin, top, bottom, inside } = this.#plan;
    const start = Math.round(top + Math.max(0, bottom - top - height) * ABOVE);
    const gapAfter = (paragraph: Paragraph) => (paragraph.length === 0 ? 0 : GAP);
    const blockY = start + this.#before.setHeight + gapAfter(this.#before);
    this.#before.setPosition(margin, start);
    this.#words.setPosition(Math.round((this.#ground.width - inside) / 2), blockY);
    this.#brass.setPosition(0, blockY);
    this.#after.setPosition(margin, blockY + blockHeight + gapAfter(this.#after));
  }

  #pull(rungs: number): void {
    const left = this.#plan.bracketX(rungs);
    const right = this.#ground.width - left;
    const [[leftBracket, leftToken], [rightBracket, rightToken]] = this.#pairs;
    leftBracket.setX(left);
    leftToken.setX(left - TOKEN_OUTSIDE);
    rightBracket.setX(right);
    rightToken.setX(right + TOKEN_OUTSIDE);
  }
}

type Pair = readonly [Bracket, GameObjects.Image];

function inkRuns(words: string) {
  return words === '' ? [] : [{ kind: 'words', words, face: 'ink' } as const];
}
