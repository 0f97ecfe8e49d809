import { Geom } from 'phaser';
import { roomView, roomWithoutWire } from '../src/view/roomView.ts';
import { stageColours } from '../src/view/stageColours.ts';
import { type WireView, wireView } from '../src/view/wireView.ts';
import { foldedFolder, handDrawing } from './drawings/wire/folderHand.ts';
import { aideDrawing, aideParts } from './drawings/wire/leaningAide.ts';
import { odometerCase } from './drawings/wire/odometerCase.ts';
import { wireRoom } from './drawings/wire/wireRoom.ts';
import { wireStripDrawing } from './drawings/wire/wireStrip.ts';
import { figureCells } from './figureCells.ts';
import type { Drawing } from './paint.ts';
import { roomPlan } from './plans/roomPlan.ts';
import { type WirePlan, wirePlan } from './plans/wirePlan.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { FolderHand } from './things/FolderHand.ts';
import { fallingLight } from './things/fallingLight.ts';
import { LeaningAide } from './things/LeaningAide.ts';
import { label } from './things/label.ts';
import { Plate } from './things/Plate.ts';
import { WireStrip } from './things/WireStrip.ts';

const STRIP_AT_MS = 100;
/** Not before the light has fallen: each is work enough for a frame. */
const LEAN_AT_MS = 600;
/** When the slowest reel has come to rest. */
const STAMP_AT_MS = 1650;
const HAND_AT_MS = 1700;
const ROLL_AT_MS = 450;
/** From the hand's rest until the file opens by itself. */
const READING_MS = 2400;
const SCENE_MS = 2000;

/** A report crosses the room: two seconds in which nothing can be done, then the file. */
export class WireScene extends StageScene {
  /** The event whose report has crossed; built again, its picture stands as it is. */
  #crossed: string | null = null;

  protected override setting({ frame }: Sight): string {
    return frame.view.incident?.event ?? '';
  }

  protected drawings(sight: Sight): readonly Drawing[] {
    const view = wireView(sight.frame);
    const { figure } = view;
    const cells = figure === null ? null : figureCells(figure.from, figure.to);
    const plan = wirePlan(this.ground);
    return [
      wireRoom(roomView(sight.frame), roomPlan(this.ground)),
      ...(this.#moves(sight)
        ? [wireRoom(roomWithoutWire(sight.frame), roomPlan(this.ground))]
        : []),
      wireStripDrawing(this.ground.width),
      foldedFolder,
      handDrawing(counterpartPlace(view)),
      ...plan.aides.flatMap(({ aide }) => aideParts.map((part) => aideDrawing(aide, part))),
      ...(cells === null ? [] : [odometerCase(cells.cells)]),
    ];
  }

  protected build(sight: Sight): void {
    const view = wireView(sight.frame);
    const moves = this.#moves(sight);
    this.#crossed = eventOf(sight);
    const plan = wirePlan(this.ground);
    fallingLight(this, this.ground, roomPlan(this.ground), {
      blue: roomView(sight.frame),
      falls: moves ? roomWithoutWire(sight.frame) : null,
    });
    const strip = this.add.existing(new WireStrip(this, this.ground, plan.stripTop, view));
    const aides = plan.aides.map(
      ({ aide, x, y }) => new LeaningAide(this, this.ground, aide, { x, y }),
    );
    const hand = new FolderHand(this, this.ground, plan, counterpartPlace(view));
    this.add.existing(hand);
    this.#title(plan, view);
    this.#goOn(view, moves);
    if (moves) this.#cross(strip, aides, hand, view);
    else strip.figure?.odometer.rest();
  }

  protected change(sight: Sight): void {
    if (eventOf(sight) === this.#crossed) return;
    this.children.removeAll(true);
    this.scene.restart();
  }

  /** Whether the report crosses, or stands as it is. */
  #moves(sight: Sight): boolean {
    return !this.hand.still() && this.#crossed !== eventOf(sight);
  }

  #title({ title: { x, y }, stripTop }: WirePlan, view: WireView): void {
    label(this, this.ground, { x, y }, view.heading, {
      size: 40,
      colour: stageColours.paper,
      family: 'serif',
      weight: 600,
      width: this.ground.width - 2 * x,
    });
    if (stripTop > y + 76) this.add.rectangle(x, y + 66, 56, 2, 0x9fc3e6).setOrigin(0, 0);
  }

  #cross(strip: WireStrip, aides: readonly LeaningAide[], hand: FolderHand, view: WireView): void {
    strip.comeIn(STRIP_AT_MS);
    for (const aide of aides) aide.leanIn(LEAN_AT_MS);
    strip.figure?.odometer.roll(ROLL_AT_MS);
    strip.figure?.stamp.press(STAMP_AT_MS);
    hand.layDown(HAND_AT_MS);
    this.tweens.addCounter({
      duration: SCENE_MS + READING_MS,
      onComplete: () => this.#open(view),
    });
  }

  /** A press anywhere opens the file; where nothing moves, a plate says so. */
  #goOn(view: WireView, moves: boolean): void {
    const { width, height } = this.ground;
    this.add
      .zone(0, 0, width, height)
      .setOrigin(0, 0)
      .setInteractive({
        hitArea: new Geom.Rectangle(0, 0, width, height),
        hitAreaCallback: Geom.Rectangle.Contains,
        cursor: 'pointer',
      })
      .on('pointerup', () => this.#open(view));
    if (moves) return;
    const left = counterpartPlace(view) % 2 === 0 ? width - 220 : 40;
    const place = { x: left, y: height - 76, width: 180 };
    new Plate(this, this.ground, place, this.hand.report).show(view.open);
  }

  #open({ open }: WireView): void {
    this.hand.report(open.id);
  }
}

function eventOf({ frame }: Sight): string | null {
  return frame.view.incident?.event ?? null;
}

function counterpartPlace({ counterpart }: WireView): number {
  return counterpart?.place ?? 1;
}
