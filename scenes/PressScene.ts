import type { GameObjects } from 'phaser';
import { type ReadoutsView, readoutsView } from '../src/view/readoutsView.ts';
import { stageColours } from '../src/view/stageColours.ts';
import { colourNumber } from './colourNumber.ts';
import { Dial, type Pace } from './Dial.ts';
import { bustDrawings } from './drawings/person/bustSheets.ts';
import { LECTERN, lecternDrawing } from './drawings/press/lectern.ts';
import { pressRoom, pressRoomKey } from './drawings/press/pressRoom.ts';
import { spotlight } from './drawings/press/spotlight.ts';
import type { Drawing } from './paint.ts';
import { type PressPlan, pressPlan } from './plans/pressPlan.ts';
import { plateBox } from './plans/signingPlan.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { ChoicePlates, choicePlateDrawings } from './things/ChoicePlates.ts';
import { label } from './things/label.ts';
import { Plate } from './things/Plate.ts';
import { LecternStand, speakerLook } from './things/press/LecternStand.ts';

const APART = { ms: 900, ease: 'Sine.easeInOut', delayMs: 500 };
const STANDS_MS = 2600;

/** What stands in the press room, once it is built. */
interface Room {
  readonly plan: PressPlan;
  readonly stands: readonly LecternStand[];
  readonly plates: ChoicePlates;
  readonly goOn: Plate;
  readonly gap: Dial;
  readonly gapWords: GameObjects.Text;
}

/** Before the press: two lecterns, two readouts of one text, and the gap between them. */
export class PressScene extends StageScene {
  #room: Room | null = null;
  #over = false;

  protected drawings({ frame, desk }: Sight): readonly Drawing[] {
    const plan = pressPlan(this.ground);
    const places = readoutsView(frame, desk).readouts.map(({ speaker }) => speaker.side.place);
    return [
      pressRoom(this.ground),
      spotlight(),
      ...places.map(lecternDrawing),
      ...places.flatMap((place) => bustDrawings(speakerLook(place, plan))),
      ...choicePlateDrawings(plan.plates),
    ];
  }

  protected build({ frame, desk }: Sight): void {
    this.#over = false;
    const view = readoutsView(frame, desk);
    const plan = pressPlan(this.ground);
    this.picture(pressRoomKey(this.ground), 0, 0);
    const measure = this.add.graphics();
    const stands = view.readouts.map(
      (readout) => new LecternStand(this, this.ground, plan, readout),
    );
    this.#heading(view.heading, plan);
    const gap = new Dial(this, 0, (steps) => this.#part(steps, measure));
    this.#room = {
      plan,
      stands,
      plates: new ChoicePlates(this, this.ground, plan.plates, this.hand.report),
      goOn: new Plate(this, this.ground, plateBox(plan.plates, 0), this.hand.report),
      gap,
      gapWords: this.#gapWords(plan),
    };
    gap.set(0);
    const fresh = view.gap === null || this.hand.still();
    this.#show(view, fresh ? 'at-once' : 'moving');
  }

  protected change({ frame, desk }: Sight): void {
    this.#show(readoutsView(frame, desk), this.hand.still() ? 'at-once' : 'moving');
  }

  #heading(words: string, { headingY }: PressPlan): void {
    label(this, this.ground, { x: 40, y: headingY }, words, {
      size: 28,
      family: 'serif',
      weight: 600,
      colour: stageColours.paper,
    });
  }

  #gapWords({ plates, gapWordsY }: PressPlan): GameObjects.Text {
    return label(this, this.ground, { x: plates.x, y: gapWordsY }, '', {
      size: 16,
      family: 'sans',
      weight: 600,
      colour: stageColours.brassLight,
      width: Math.floor(plates.width),
      align: 'center',
    });
  }

  #show(view: ReadoutsView, pace: Pace): void {
    const room = this.#room;
    if (room === null) return;
    const shown = room.stands.flatMap((stand, index) => {
      const readout = view.readouts[index];
      return readout === undefined ? [] : [{ stand, readout, fits: stand.sizeFor(readout) }];
    });
    // Both speak in letters of one size.
    const [size = 14] = shown.map(({ fits }) => fits).sort((one, other) => one - other);
    for (const { stand, readout } of shown) stand.show(readout, size, pace);
    const asks = view.choices.length > 0;
    room.plates.setVisible(asks);
    if (asks) room.plates.show(view.choices, view.act);
    room.goOn.show(asks ? null : view.act);
    room.gapWords.setText(view.gap?.words ?? '');
    room.gap.aim(view.gap?.steps ?? 0, pace, APART);
    if (asks || this.#over) return;
    this.#over = true;
    if (pace === 'moving')
      this.tweens.addCounter({
        duration: APART.delayMs + APART.ms + STANDS_MS,
        onComplete: () => this.hand.report(view.act.id),
      });
  }

  /** Moves the lecterns apart, and measures what is between them. */
  #part(steps: number, measure: GameObjects.Graphics): void {
    const room = this.#room;
    if (room === null) return;
    const { plan, stands } = room;
    const left = plan.lecternX('left', steps);
    const right = plan.lecternX('right', steps);
    for (const [index, stand] of stands.entries()) stand.setX(index % 2 === 0 ? left : right);
    measure.clear();
    const half = (LECTERN.width / 2 - 16) * plan.scale;
    const [from, to] = [left + half, right - half];
    if (steps <= 0.02) return;
    measure.lineStyle(2.5, colourNumber(stageColours.brassLight), Math.min(1, steps));
    measure.lineBetween(from + 6, plan.gapY, to - 6, plan.gapY);
    for (const x of [from + 6, to - 6]) measure.lineBetween(x, plan.gapY - 8, x, plan.gapY + 8);
  }
}
