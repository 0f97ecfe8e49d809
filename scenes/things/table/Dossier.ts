import { GameObjects, type Scene } from 'phaser';
import type { DossierView } from '../../../src/view/dossierView.ts';
import type { PositionRow } from '../../../src/view/positionsView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { Dial, type Pace } from '../../Dial.ts';
import { brassRivet } from '../../drawings/brass.ts';
import { waxLock } from '../../drawings/table/seals.ts';
import type { Ground } from '../../Ground.ts';
import { onPixels } from '../../onPixels.ts';
import { paintedKey } from '../../paint.ts';
import {
  type LadderPlan,
  LOW_SHEET,
  ladderPlan,
  RED_LINE_PLATE,
  SPINE,
} from '../../plans/ladderPlan.ts';
import type { FolderPlace } from '../../plans/tablePlan.ts';
import { Composed } from '../Composed.ts';
import { letter } from '../lettering.ts';
import { drawFolderHead } from './drawFolderHead.ts';
import { FolderBoard } from './FolderBoard.ts';
import { Ladder, type LadderUse } from './Ladder.ts';
import type { Entrance } from './LadderToken.ts';
import { Press } from './Press.ts';
import { RedLinePlate } from './RedLinePlate.ts';
import { drawRungFace } from './rungFace.ts';

/** What a folder shows, and how it comes to show it. */
export interface DossierShow {
  readonly view: DossierView;
  readonly place: FolderPlace;
  /** The plate of the red line; undefined where positions are not being taken. */
  readonly redLine: PositionRow['redLine'] | undefined;
  readonly pace: Pace;
  readonly entrance: Entrance;
}

export interface DossierUse extends Omit<LadderUse, 'settled'> {
  /** The folder has moved: what hangs on it must follow. */
  readonly moved: () => void;
}

const SLIDES = { ms: 280, ease: 'Cubic.easeInOut' };
const STAMPS = { ms: 140, ease: 'Cubic.easeIn', delayMs: 560 };
const MARGIN = 14;
/** Where threads are riveted to the lower right corner, from the edge. */
const RIVETS = [34, 13] as const;

/** A folder on the table: one norm, its ladder, and how it stands in the text. */
export class Dossier extends GameObjects.Container {
  readonly #board: FolderBoard;
  /** The head, the resting rungs and the foot in one picture. */
  readonly #page: Composed;
  readonly #ladder: Ladder;
  readonly #plate: RedLinePlate;
  readonly #lock: GameObjects.Image;
  readonly #rivets: readonly GameObjects.Image[];
  readonly #spine: Press;
  readonly #slide: Dial;
  readonly #stamp: Dial;
  readonly #moved: () => void;
  readonly #ground: Ground;
  #from: FolderPlace;
  #to: FolderPlace;
  #show: DossierShow;
  #filled: (Omit<FolderPlace, 'x' | 'y'> & { readonly plan: LadderPlan }) | null = null;

  constructor(scene: Scene, ground: Ground, show: DossierShow, use: DossierUse) {
    super(scene, show.place.x, show.place.y);
    const { view, place } = show;
    this.#ground = ground;
    this.#show = show;
    this.#from = place;
    this.#to = place;
    this.#moved = use.moved;
    this.#board = new FolderBoard(scene, ground);
    this.#page = new Composed(scene, ground.sharpness, 'page');
    this.#ladder = new Ladder(scene, ground, view, { ...use, settled: () => this.#drawPage() });
    this.#plate = new RedLinePlate(scene, ground, use.redLine, use.report);
    const mark = (key: string) =>
      new GameObjects.Image(scene, 0, 0, paintedKey(key, ground.sharpness));
    this.#lock = mark(waxLock.key);
    this.#rivets = RIVETS.map(() => mark(brassRivet.key).setScale(1 / ground.sharpness));
    this.#spine = new Press(scene, use.report, (over) => this.#board.lift(over));
    this.add([
      this.#board,
      this.#page,
      this.#ladder,
      this.#plate,
      this.#lock,
      ...this.#rivets,
      this.#spine,
    ]);
    this.#stamp = new Dial(scene, 0, () => this.#press());
    this.#slide = new Dial(scene, 1, () => this.#lay());
  }

  show(show: DossierShow): void {
    const { view, place, pace, entrance, redLine } = show;
    this.#show = show;
    this.#ladder.show(view, pace, entrance);
    this.#spine.offer(place.open ? null : view.focus);
    this.#plate.show(redLine ?? null);
    this.#stamp.aim(view.state === 'in-force' ? 1 : 0, pace, STAMPS);
    this.#goTo(place, pace);
  }

  /** Sets rivets for the threads of either paper. */
  rivet(set: readonly boolean[]): void {
    for (const [index, rivet] of this.#rivets.entries()) rivet.setVisible(set[index] === true);
  }

  /** Where a rivet sits on the table. */
  rivetPlace(index: number): { readonly x: number; readonly y: number } {
    const rivet = this.#rivets[index];
    return { x: this.x + (rivet?.x ?? 0), y: this.y + (rivet?.y ?? 0) };
  }

  #goTo(place: FolderPlace, pace: Pace): void {
    const same = (['x', 'y', 'width', 'height'] as const).every(
      (side) => place[side] === this.#to[side],
    );
    if (!same) {
      this.#from = this.#now();
      this.#slide.set(0);
    }
    this.#to = place;
    this.#slide.aim(1, pace, SLIDES);
    this.#lay();
    this.#fill();
  }

  #now(): FolderPlace {
    const part = this.#slide.value;
    const mix = (side: 'x' | 'y' | 'width' | 'height') =>
      part === 1 ? this.#to[side] : this.#from[side] + (this.#to[side] - this.#from[side]) * part;
    const [x, y, width, height] = [mix('x'), mix('y'), mix('width'), mix('height')];
    return { x, y, width, height, open: this.#to.open };
  }

  /** Puts the folder where it is now, and what is fixed to its edges. */
  #lay(): void {
    const { x, y, width, height } = this.#now();
    const { sharpness } = this.#ground;
    this.setPosition(onPixels(x, sharpness), onPixels(y, sharpness));
    this.#board.stretch({ width, height }, this.#to);
    for (const [index, rivet] of this.#rivets.entries())
      rivet.setPosition(width - (RIVETS[index] ?? 0), height - 9);
    if (this.#slide.value === 1) this.#fill();
    this.#moved();
  }

  /** Lays out what lies in the folder: for the size at rest, and before for the smaller one on the way to it. */
  #fill(): void {
    const grows = this.#slide.value < 1 && this.#to.width > this.#from.width;
    const { width, open } = grows ? { ...this.#from, open: this.#from.width > SPINE } : this.#to;
    const height =
      this.#slide.value < 1 ? Math.min(this.#from.height, this.#to.height) : this.#to.height;
    const { view, redLine } = this.#show;
    const foot = redLine === undefined ? 'words' : 'button';
    const rungs = view.rungs.length;
    const plan = ladderPlan({ width, height, rungs, foot, lines: this.#ladder.lines });
    this.#filled = { plan, width, height, open };
    this.#ladder.layOut(plan, { width, open });
    this.#spine.cover({ x: 0, y: -16, width, height: height + 16 });
    this.#plate.setPosition(plan.plate.x, plan.plate.y).setVisible(open && redLine != null);
    this.#lock.setPosition(open ? width - 26 : width / 2, plan.foot - (open ? 2 : 0));
    this.#press();
    this.#drawPage();
  }

  #drawPage(): void {
    if (this.#filled === null) return;
    const { plan, width, height, open } = this.#filled;
    const { view, redLine } = this.#show;
    const plated = redLine != null && plan.plate.y < plan.rule;
    const free = plated ? RED_LINE_PLATE : 0;
    const head = { norm: view.norm, name: view.name, width, open, free };
    const rungs = this.#ladder.resting;
    const foot = open && height >= LOW_SHEET && redLine == null ? this.#foot(plan) : null;
    const made = JSON.stringify([head, rungs, foot, plan]);
    this.#page.compose(made, { width, height }, (context) => {
      drawFolderHead(context, head, plan);
      for (const { box, face } of rungs) {
        context.save();
        context.translate(box.x, box.y);
        drawRungFace(context, face);
        context.restore();
      }
      if (foot !== null) drawFoot(context, foot, width);
    });
  }

  /** What the foot says, beside a token that may still lie there. */
  #foot({ foot }: LadderPlan): Foot {
    const { view } = this.#show;
    const beside = view.tokens.some(
      ({ wording, side }) => wording === null && side.place % 2 === 0,
    );
    const contested = view.state === 'contested';
    return {
      words: view.foot,
      at: { x: beside ? MARGIN + 28 : MARGIN, y: foot + 5 },
      colour: contested ? stageColours.brassText : stageColours.ink,
    };
  }

  /** Wax comes down on the paper after the ink has flowed. */
  #press(): void {
    const part = this.#stamp.value;
    const size = this.#to.open ? 1 : 0.75;
    this.#lock.setVisible(part > 0).setAlpha(part);
    this.#lock.setScale((size * (1.6 - 0.6 * part)) / this.#ground.sharpness);
  }
}

interface Foot {
  readonly words: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly colour: string;
}

/** How the norm stands, in italics; silence is an empty line. */
function drawFoot(
  context: CanvasRenderingContext2D,
  { words, at, colour }: Foot,
  width: number,
): void {
  if (words !== '')
    return letter(context, words, at, { size: 14, family: 'serif', italic: true, colour });
  context.fillStyle = 'rgb(27 30 39 / .35)';
  context.fillRect(MARGIN, at.y + 1, width - 2 * MARGIN, 1);
}
