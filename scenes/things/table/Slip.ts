import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { TablePaper } from '../../../src/view/tablePapers.ts';
import { Dial, type Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import { onPixels } from '../../onPixels.ts';
import type { Box } from '../../paint.ts';
import { balancedLines } from '../../plans/balancedLines.ts';
import { type ListWords, shortenedRows } from '../../plans/shortenedRows.ts';
import { type SlipPlan, slipPlan } from '../../plans/slipPlan.ts';
import { label, type Setting } from '../label.ts';
import { measuring } from '../lettering.ts';
import { setDown } from '../setDown.ts';
import { wordWidth } from '../wordWidth.ts';
import { OfferHalf } from './OfferHalf.ts';
import { Seal } from './Seal.ts';
import { RAIL, SlipBoard } from './SlipBoard.ts';
import { SlipLines } from './SlipLines.ts';
import { buttonBreadth, buttonFace, TextButton } from './TextButton.ts';

/** What a slip is handed besides its paper. */
export interface SlipUse {
  readonly report: (actionId: string) => void;
  /** The place of one's own side, whose seal is pressed. */
  readonly seal: number;
  readonly forYou: string;
  /** A change of points, as it is written. */
  readonly signed: (points: number) => string;
  readonly list: ListWords;
  /** The slip has moved: what hangs on it must follow. */
  readonly moved: () => void;
}

const COUNTS = { ms: 250, ease: 'Cubic.easeOut' };
const ARRIVES = { ms: 350, ease: 'Cubic.easeOut' };
const SHIFTS = { ms: 280, ease: 'Cubic.easeInOut' };
const ARRIVES_FROM = 36;
const ONE_ROW_HEADING = { x: 18, y: 16, size: 20, width: 260 } as const;
const ACT_HEIGHT = 36;

/** A slip of paper on the table: what is asked and given, its worth and cost, one seal and other acts. */
export class Slip extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #use: SlipUse;
  readonly #board: SlipBoard;
  readonly #rule: GameObjects.Rectangle;
  readonly #heading: GameObjects.Text;
  readonly #under: GameObjects.Text;
  readonly #forYou: GameObjects.Text;
  readonly #worth: GameObjects.Text;
  readonly #cost: GameObjects.Text;
  readonly #halves: readonly [OfferHalf, OfferHalf];
  readonly #lines: SlipLines;
  readonly #seal: Seal;
  readonly #acts: GameObjects.Container;
  readonly #gain: Dial;
  readonly #arrival: Dial;
  #key: string | null = null;
  readonly #widthOf = measuring(this.scene)(buttonFace);
  #drawnActs = '';
  readonly #shift: Dial;
  #from = { x: 0, y: 0 };
  #to = { x: 0, y: 0 };

  constructor(scene: Scene, ground: Ground, use: SlipUse) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#use = use;
    const words = (setting: Setting) => label(scene, ground, { x: 0, y: 0 }, '', setting);
    const { ink, muted } = stageColours;
    this.#board = new SlipBoard(scene, ground, 'railed');
    this.#rule = new GameObjects.Rectangle(scene, 0, 0, 8, 1, 0x1b1e27, 0.2).setOrigin(0, 0);
    this.#heading = words({ size: 28, colour: ink, family: 'serif', weight: 600, lineSpacing: -4 });
    this.#under = words({ size: 14, colour: muted, family: 'sans' });
    this.#forYou = words({ size: 14, colour: muted, family: 'sans' });
    this.#worth = words({ size: 28, colour: ink, family: 'serif', weight: 600 });
    this.#cost = words({ size: 14, colour: ink, family: 'sans' });
    this.#halves = [
      new OfferHalf(scene, ground, use.report),
      new OfferHalf(scene, ground, use.report),
    ];
    this.#lines = new SlipLines(scene, ground);
    this.#seal = new Seal(scene, ground, use.seal, use.report);
    this.#acts = new GameObjects.Container(scene, 0, 0);
    this.add([
      this.#board,
      this.#rule,
      this.#heading,
      this.#under,
      this.#forYou,
      this.#worth,
      this.#cost,
      ...this.#halves,
      this.#lines,
      this.#seal,
      this.#acts,
    ]);
    this.#gain = new Dial(scene, 0, (points) => this.#count(points));
    this.#arrival = new Dial(scene, 0, () => this.#place());
    this.#shift = new Dial(scene, 1, () => this.#place());
    this.#place();
  }

  show(paper: TablePaper, box: Box, pace: Pace): void {
    const plan = this.#planFor(paper, box);
    if (paper.key !== this.#key) this.#gain.set(0);
    this.#key = paper.key;
    this.#goTo(box, pace);
    this.#spread(box, plan);
    this.#showHead(paper, plan);
    this.#showPack(paper, plan);
    this.#showLines(paper, plan);
    this.#showWorth(paper, plan, pace);
    this.#seal.setPosition(this.#sharp(plan.seal.x), this.#sharp(plan.seal.y));
    this.#seal.show(paper.seal, plan.rule === null ? 'none' : 'beside');
    this.#showActs(paper, plan);
    this.#showCost(paper, plan);
  }

  /** Costs that find no room in one row get a second, where the paper is high enough. */
  #planFor(paper: TablePaper, box: Box): SlipPlan {
    const { pack } = paper;
    const needs = {
      acts: paper.acts.length,
      clauses: [pack?.asks.clauses.length ?? 0, pack?.gives.clauses.length ?? 0],
    } as const;
    const one = slipPlan(box, { ...needs, costs: 'one' });
    const left = this.#costRows(paper, one).left;
    if (left === 0) return one;
    const two = slipPlan(box, { ...needs, costs: 'two' });
    return this.#costRows(paper, two).left < left ? two : one;
  }

  /** Where the thread of a norm ends, on the table; null where the paper does not name it. */
  threadEnd(norm: string): { readonly x: number; readonly y: number } | null {
    const end = this.#halves[0].threadEnd(norm) ?? this.#halves[1].threadEnd(norm);
    return end === null ? null : { x: this.x + end, y: this.#at().y + RAIL / 2 };
  }

  #spread({ width, height }: Box, { rule }: SlipPlan): void {
    this.#board.stretch(width, height);
    this.#rule.setVisible(rule !== null).setPosition(18, rule ?? 0);
    this.#rule.setSize(width - 36, 1);
  }

  #showHead({ heading, under, pack }: TablePaper, plan: SlipPlan): void {
    const bare = pack === null;
    const at = plan.heading ?? (bare ? ONE_ROW_HEADING : null);
    this.#heading.setVisible(at !== null);
    this.#under.setVisible(plan.under !== null || (bare && at !== null));
    if (at === null) return;
    this.#heading.setFontSize(bare ? 20 : at.size);
    this.#heading.setText(balancedLines(heading, at.width, wordWidth(this.#heading)).join('\n'));
    const room = plan.under?.width ?? at.width;
    this.#under.setText(balancedLines(under, room, wordWidth(this.#under)).join('\n'));
    setDown(this.#heading, this.#ground, at);
    setDown(this.#under, this.#ground, { x: at.x, y: at.y + this.#heading.height + 3 });
  }

  #showLines({ lines, pack }: TablePaper, { halves: [first, second], rule }: SlipPlan): void {
    this.#lines.setVisible(pack === null && rule !== null);
    const width = second.x + second.width - first.x;
    this.#lines.show(lines, { ...first, y: first.y + 2, width }, this.#use.list.more);
  }

  #showPack({ pack }: TablePaper, plan: SlipPlan): void {
    for (const half of this.#halves) half.setVisible(pack !== null);
    if (pack === null) return;
    this.#halves[0].show(pack.asks, plan.halves[0]);
    this.#halves[1].show(pack.gives, plan.halves[1]);
  }

  #showWorth({ pack }: TablePaper, plan: SlipPlan, pace: Pace): void {
    const filled = pack !== null && pack.asks.clauses.length + pack.gives.clauses.length > 0;
    this.#forYou.setVisible(filled).setText(this.#use.forYou);
    setDown(this.#forYou, this.#ground, plan.worth, { down: 0.5 });
    const worthX = plan.worth.x + this.#forYou.width + 10;
    setDown(
      this.#worth.setVisible(filled),
      this.#ground,
      { x: worthX, y: plan.worth.y },
      { down: 0.5 },
    );
    this.#gain.aim(pack?.gain ?? 0, filled ? pace : 'at-once', COUNTS);
    this.#count(this.#gain.value);
  }

  #showCost(paper: TablePaper, plan: SlipPlan): void {
    const at = costPlace(paper, plan);
    this.#cost.setVisible(paper.cost.length > 0 && at !== null);
    if (at === null) return;
    this.#cost.setText(this.#costRows(paper, plan).rows.join('\n'));
    setDown(this.#cost, this.#ground, at, { down: 0.5 });
  }

  /** The cost in a row or two, up to the acts. */
  #costRows(paper: TablePaper, plan: SlipPlan): ReturnType<typeof shortenedRows> {
    const at = costPlace(paper, plan);
    if (at === null) return { rows: [], left: paper.cost.length };
    const width = this.#actsFrom(paper, plan) - at.x - 12;
    const most = paper.pack === null ? 2 : plan.costRows;
    const room = { width, most, widthOf: wordWidth(this.#cost) };
    return shortenedRows(paper.cost, room, this.#use.list);
  }

  /** Where the seal with its words begins, and where the acts beside it do. */
  #sealFrom({ seal }: TablePaper, plan: SlipPlan): number {
    if (seal === null) return plan.seal.x + 20;
    const words = plan.rule === null ? '' : seal.label;
    return plan.seal.x - this.#seal.reachWith(words) - 14;
  }

  #actsFrom(paper: TablePaper, plan: SlipPlan): number {
    const from = this.#sealFrom(paper, plan);
    if (plan.acts !== 'beside-seal') return from;
    return paper.acts.reduce((x, { label }) => x - buttonBreadth(this.#widthOf(label)) - 8, from);
  }

  #showActs(paper: TablePaper, plan: SlipPlan): void {
    const { acts, seal } = paper;
    const drawn = JSON.stringify([acts, plan, seal?.label]);
    if (drawn === this.#drawnActs) return;
    this.#drawnActs = drawn;
    this.#acts.removeAll(true);
    const beside = this.#sealFrom(paper, plan);
    const at =
      plan.acts === 'beside-seal' ? { x: beside, y: plan.seal.y, height: ACT_HEIGHT } : plan.acts;
    let right = at.x;
    for (const act of acts) {
      const button = new TextButton(this.scene, this.#ground, act, {
        height: at.height,
        report: this.#use.report,
      });
      right -= button.breadth;
      this.#acts.add(button.setPosition(this.#sharp(right), this.#sharp(at.y - at.height / 2)));
      right -= 8;
    }
  }

  #count(points: number): void {
    const written = this.#use.signed(Math.round(points * 10) / 10);
    this.#worth.setText(written);
    const colour = points < 0 ? stageColours.red : stageColours.ink;
    if (this.#worth.style.color !== colour) this.#worth.setColor(colour);
  }

  /** Where it comes to lie. */
  get rest(): { readonly x: number; readonly y: number } {
    return this.#to;
  }

  #goTo({ x, y }: Box, pace: Pace): void {
    const first = this.#arrival.goal === 0;
    const same = x === this.#to.x && y === this.#to.y;
    if (!same) this.#from = first ? { x, y } : this.#at();
    this.#to = { x, y };
    if (!same) this.#shift.set(first ? 1 : 0);
    this.#shift.aim(1, pace, SHIFTS);
    this.#arrival.aim(1, pace, ARRIVES);
    this.#place();
  }

  /** Where it lies or is on its way to lie, its arrival left out. */
  #at(): { readonly x: number; readonly y: number } {
    const part = this.#shift.value;
    const mix = (side: 'x' | 'y') => this.#from[side] + (this.#to[side] - this.#from[side]) * part;
    return { x: mix('x'), y: mix('y') };
  }

  #sharp(length: number): number {
    return onPixels(length, this.#ground.sharpness);
  }

  #place(): void {
    const { x, y } = this.#at();
    const part = this.#arrival.value;
    this.setAlpha(part);
    this.setPosition(this.#sharp(x), this.#sharp(y + ARRIVES_FROM * (1 - part)));
    this.#use.moved();
  }
}

/** Where the middle of the cost's first row stands; null where there is no room for it. */
function costPlace({ pack }: TablePaper, plan: SlipPlan): SlipPlan['cost'] {
  return pack === null ? plan.worth : plan.cost;
}
