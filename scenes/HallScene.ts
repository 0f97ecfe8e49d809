import { type HallView, hallView } from '../src/view/hallView.ts';
import { stageColours } from '../src/view/stageColours.ts';
import { placardDrawing } from './drawings/placard.ts';
import { glowDrawing, sentenceSheetDrawing } from './drawings/sentenceSheet.ts';
import { toneCardDrawing } from './drawings/toneCard.ts';
import type { Drawing } from './paint.ts';
import { type HallPlan, hallPlan } from './plans/hallPlan.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { bracketDrawings } from './things/Bracket.ts';
import { Delegations, delegationsDrawings, type Sitting } from './things/Delegations.ts';
import { label } from './things/label.ts';
import { Placard } from './things/Placard.ts';
import { Room, roomDrawings } from './things/Room.ts';
import { SentenceSheet } from './things/SentenceSheet.ts';
import { Speech } from './things/Speech.ts';
import { ToneCard } from './things/ToneCard.ts';

/** From here on everybody at the table is strained. */
const STRAINED = 650;
const PLACES = [0, 1] as const;
/** How long an answer is looked at before the talks go on: the light has moved by then. */
const ANSWER_MS = 1300;

interface Cast {
  readonly room: Room;
  readonly delegations: Delegations;
  readonly placards: readonly (Placard | null)[];
  readonly speeches: readonly Speech[];
  readonly tones: readonly ToneCard[];
}

/** The room that the delegations sit in: who sits there, in which mood and light, and what is said. */
export class HallScene extends StageScene {
  #cast: Cast | null = null;
  #round = -1;
  #said = 0;

  protected override setting({ frame }: Sight): string {
    const { room, tones } = hallView(frame);
    return `${room.room} ${room.light} ${tones.length}`;
  }

  protected drawings({ frame }: Sight): readonly Drawing[] {
    const hall = hallView(frame);
    const plan = hallPlan(this.ground, hall.tones.length);
    return [
      ...roomDrawings(hall.room, this.ground),
      ...delegationsDrawings(hall, this.ground),
      ...PLACES.map((place) => placardDrawing(place, plan.placards[place])),
      ...plan.tones.slice(0, 1).map((box) => toneCardDrawing(box)),
      sentenceSheetDrawing(plan.sentence),
      glowDrawing,
      ...bracketDrawings,
    ];
  }

  protected build(sight: Sight): void {
    const hall = hallView(sight.frame);
    const opens = this.#round !== sight.frame.view.round;
    this.#stand(hall, sight);
    if (opens && !this.hand.still()) this.#cast?.room.lampsUp();
  }

  protected change(sight: Sight): void {
    const hall = hallView(sight.frame);
    const { round } = sight.frame.view;
    if (round !== this.#round || hall.tones.length !== (this.#cast?.tones.length ?? 0)) {
      this.children.removeAll(true);
      this.#stand(hall, sight);
      return;
    }
    this.#answer(hall, sight);
  }

  /** What the tones have done to faces and light is seen before the positions are taken. */
  override leave(sight: Sight, done: () => void): void {
    const told = sight.frame.view.record
      .slice(this.#said)
      .some(({ kind }) => kind === 'tonesRevealed');
    if (!told || this.hand.still() || sight.frame.view.round !== this.#round) return done();
    this.#answer(hallView(sight.frame), sight);
    this.tweens.addCounter({ duration: ANSWER_MS, onComplete: done });
  }

  /** Puts the whole hall up as it stands. */
  #stand(hall: HallView, sight: Sight): void {
    const { ground } = this;
    const plan = hallPlan(ground, hall.tones.length);
    const room = new Room(this, ground, hall.room);
    const delegations = new Delegations(this, ground, sittingOf(hall, sight));
    this.add.existing(delegations);
    this.children.bringToTop(room.front);
    this.#title(hall, plan);
    const placards = PLACES.map((place) => {
      const delegation = hall.delegations[place];
      if (delegation === undefined) return null;
      return this.add.existing(new Placard(this, ground, plan.placards[place], delegation));
    });
    if (hall.sentence.length > 0) {
      const sheet = new SentenceSheet(this, ground, plan.sentence, hall.sentence);
      this.add.existing(sheet);
      if (!this.hand.still()) sheet.come();
    }
    const tones = hall.tones.flatMap((tone, index) => {
      const box = plan.tones[index];
      if (box === undefined) return [];
      const { still, report } = this.hand;
      return [this.add.existing(new ToneCard(this, ground, { box, tone, still, report }))];
    });
    const speeches = PLACES.map((place) => {
      const speech = this.add.existing(
        new Speech(this, ground, { ...plan.heads[place], foot: plan.speechFoot }),
      );
      speech.show(hall.delegations[place], this.hand.still());
      return speech;
    });
    this.#cast = { room, delegations, placards, speeches, tones };
    this.#remember(sight);
  }

  /** Light and faces answer what has just happened. */
  #answer(hall: HallView, sight: Sight): void {
    const still = this.hand.still();
    const cast = this.#cast;
    if (cast === null) return;
    cast.room.show(hall.room, still);
    cast.delegations.show(sittingOf(hall, sight), still);
    for (const place of PLACES) {
      const delegation = hall.delegations[place];
      if (delegation !== undefined) cast.placards[place]?.show(delegation, still);
      cast.speeches[place]?.show(delegation, still);
    }
    hall.tones.forEach((tone, index) => {
      cast.tones[index]?.show(tone);
    });
    this.#remember(sight);
  }

  #remember({ frame: { view } }: Sight): void {
    this.#round = view.round;
    this.#said = view.record.length;
  }

  #title({ title, when }: HallView, { title: { x, y } }: HallPlan): void {
    const width = this.ground.width - 2 * x;
    label(this, this.ground, { x, y }, title, {
      size: 40,
      colour: stageColours.paper,
      family: 'serif',
      weight: 600,
      width,
    });
    label(this, this.ground, { x, y: y + 54 }, when, {
      size: 16,
      colour: stageColours.shade,
      family: 'sans',
      width,
    });
    this.add.rectangle(x, y + 85, 56, 2, 0xa67a2d).setOrigin(0, 0);
  }
}

function sittingOf(hall: HallView, { frame }: Sight): Sitting {
  return { ...hall, strained: frame.view.tension >= STRAINED };
}
