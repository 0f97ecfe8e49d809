import { GameObjects, type Scene } from 'phaser';
import type { DossierView } from '../../../src/view/dossierView.ts';
import type { PositionRow } from '../../../src/view/positionsView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { Dial, type Pace } from '../../Dial.ts';
import { brassRivet } from '../../drawings/brass.ts';
import { waxLock } from '../../drawings/table/seals.ts';
import type { Ground } from '../../Ground.ts';
import { paintedKey } from '../../paint.ts';
import { ladderPlan, RED_LINE_PLATE } from '../../plans/ladderPlan.ts';
import type { FolderPlace } from '../../plans/tablePlan.ts';
import { label } from '../label.ts';
import { FolderBoard } from './FolderBoard.ts';
import { FolderHead } from './FolderHead.ts';
import { Ladder, type LadderUse } from './Ladder.ts';
import type { Entrance } from './LadderToken.ts';
import { Press } from './Press.ts';
import { RedLinePlate } from './RedLinePlate.ts';

/** What a folder shows, and how it comes to show it. */
export interface DossierShow {
  readonly view: DossierView;
  readonly place: FolderPlace;
  /** The plate of the red line; undefined where positions are not being taken. */
  readonly redLine: PositionRow['redLine'] | undefined;
  readonly pace: Pace;
  readonly entrance: Entrance;
}

export interface DossierUse extends LadderUse {
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
  readonly #head: FolderHead;
  readonly #ladder: Ladder;
  readonly #foot: GameObjects.Text;
  readonly #line: GameObjects.Rectangle;
  readonly #plate: RedLinePlate;
  readonly #lock: GameObjects.Image;
  readonly #rivets: readonly GameObjects.Image[];
  readonly #spine: Press;
  readonly #slide: Dial;
  readonly #stamp: Dial;
  readonly #moved: () => void;
  readonly #sharpness: number;
  #from: FolderPlace;
  #to: FolderPlace;
  #show: DossierShow;

  constructor(scene: Scene, ground: Ground, show: DossierShow, use: DossierUse) {
    super(scene, show.place.x, show.place.y);
    const { view, place } = show;
    this.#sharpness = ground.sharpness;
    this.#show = show;
    this.#from = place;
    this.#to = place;
    this.#moved = use.moved;
    this.#board = new FolderBoard(scene, ground.sharpness);
    this.#head = new FolderHead(scene, ground, view.norm, view.name);
    this.#ladder = new Ladder(scene, ground, view, use);
    this.#foot = label(scene, ground, { x: 0, y: 0 }, '', {
      size: 14,
      colour: stageColours.ink,
      family: 'serif',
      italic: true,
    }).setOrigin(0, 0.5);
    this.#line = new GameObjects.Rectangle(scene, 0, 0, 8, 1, 0x1b1e27, 0.35).setOrigin(0, 0);
    this.#plate = new RedLinePlate(scene, ground, use.redLine, use.report);
    const mark = (key: string) =>
      new GameObjects.Image(scene, 0, 0, paintedKey(key, ground.sharpness));
    this.#lock = mark(waxLock.key);
    this.#rivets = RIVETS.map(() => mark(brassRivet.key).setScale(1 / ground.sharpness));
    this.#spine = new Press(scene, use.report, (over) => this.#board.lift(over));
    this.add([
      this.#board,
      this.#head,
      this.#foot,
      this.#line,
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
    this.#foot.setText(view.foot);
    const colour = view.state === 'contested' ? stageColours.brassText : stageColours.ink;
    if (this.#foot.style.color !== colour) this.#foot.setColor(colour);
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
    if (!same) this.#from = this.#now();
    this.#to = place;
    if (same && pace === 'moving') return this.#lay();
    this.#slide.set(same ? 1 : 0);
    this.#slide.aim(1, pace, SLIDES);
    this.#lay();
  }

  #now(): FolderPlace {
    const part = this.#slide.value;
    const mix = (side: 'x' | 'y' | 'width' | 'height') =>
      this.#from[side] + (this.#to[side] - this.#from[side]) * part;
    return {
      x: mix('x'),
      y: mix('y'),
      width: mix('width'),
      height: mix('height'),
      open: this.#to.open,
    };
  }

  #lay(): void {
    const { x, y, width, height, open } = this.#now();
    const { view, redLine } = this.#show;
    const foot = redLine === undefined ? 'words' : 'button';
    const plan = ladderPlan({ width, height, rungs: view.rungs.length, foot });
    this.setPosition(this.#sharp(x), this.#sharp(y));
    this.#board.stretch(width, height);
    const plated = redLine !== undefined && redLine !== null && plan.plate.y < plan.rule;
    this.#head.layOut({ width, breadth: this.#to.width, open }, plan, plated ? RED_LINE_PLATE : 0);
    this.#ladder.layOut(plan, { width, breadth: this.#to.width, open });
    this.#spine.cover({ x: 0, y: -16, width, height: height + 16 });
    const inHand = view.tokens.some(
      ({ wording, side }) => wording === null && side.place % 2 === 0,
    );
    this.#foot.setPosition(inHand ? MARGIN + 28 : MARGIN, plan.foot);
    this.#foot.setVisible(open && height >= 300 && (redLine ?? null) === null);
    this.#plate.setPosition(plan.plate.x, plan.plate.y);
    if (!open) this.#plate.setVisible(false);
    this.#line.setVisible(open && redLine === undefined && view.foot === '');
    this.#line.setPosition(MARGIN, plan.foot + 6).setSize(width - 2 * MARGIN, 1);
    this.#press();
    this.#lock.setPosition(open ? width - 26 : width / 2, plan.foot - (open ? 2 : 0));
    this.#rivets.forEach((rivet, index) => {
      rivet.setPosition(width - (RIVETS[index] ?? 0), height - 9);
    });
    this.#moved();
  }

  /** Wax comes down on the paper after the ink has flowed. */
  #press(): void {
    const part = this.#stamp.value;
    const size = this.#to.open ? 1 : 0.75;
    this.#lock.setVisible(part > 0).setAlpha(part);
    this.#lock.setScale((size * (1.6 - 0.6 * part)) / this.#sharpness);
  }

  /** To whole pixels, so that words stay sharp. */
  #sharp(value: number): number {
    return Math.round(value * this.#sharpness) / this.#sharpness;
  }
}
