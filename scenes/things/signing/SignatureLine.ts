import { Curves, GameObjects, type Scene } from 'phaser';
import type { Signer } from '../../../src/view/signingView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import { Dial, type Pace } from '../../Dial.ts';
import { PEN, penKey } from '../../drawings/signing/pen.ts';
import { sideSealKey } from '../../drawings/signing/sideSeal.ts';
import type { Ground } from '../../Ground.ts';
import type { SignatureLinePlace } from '../../plans/signingPlan.ts';
import { label } from '../label.ts';
import { picture } from '../picture.ts';

const WRITE_MS = 1400;
const SEAL_MS = 140;
const BETWEEN_SEALS_MS = 120;
const MOVE = { ms: 260, ease: 'Sine.easeInOut' };
const POINTS = 90;
/** How far a hovering nib stands off the paper. */
const HOVER = 12;
/** From a name to the note beside it, and the room that a seal takes at the line's right end. */
const NOTE_GAP = 10;
const SEAL_ROOM = 78;
const NAME_Y = 8;
const LYING = { x: 4, y: 52, angle: 91 };
const ORIGIN = { x: 0, y: 0 };

type Point = readonly [x: number, y: number];
/** A hand: where it starts, and its cubic bends, over a line of 190 units. */
interface Hand {
  readonly start: Point;
  readonly bends: readonly (readonly [Point, Point, Point])[];
}

const hands: readonly [Hand, Hand] = [
  {
    start: [12, -16],
    bends: [
      [
        [28, -58],
        [48, -68],
        [44, -40],
      ],
      [
        [40, -10],
        [26, 2],
        [44, -18],
      ],
      [
        [66, -44],
        [80, -52],
        [76, -30],
      ],
      [
        [74, -12],
        [94, -36],
        [106, -42],
      ],
      [
        [120, -48],
        [108, -14],
        [124, -26],
      ],
      [
        [144, -42],
        [152, -42],
        [154, -30],
      ],
      [
        [158, -18],
        [174, -32],
        [188, -38],
      ],
    ],
  },
  {
    start: [16, -28],
    bends: [
      [
        [36, -56],
        [58, -60],
        [48, -36],
      ],
      [
        [42, -18],
        [32, -10],
        [52, -22],
      ],
      [
        [72, -36],
        [86, -44],
        [82, -26],
      ],
      [
        [84, -16],
        [96, -26],
        [104, -32],
      ],
    ],
  },
];

/** How far a signing has come. */
export interface SigningStep {
  readonly signer: Signer;
  /** Whether the wax is on it. */
  readonly sealed: boolean;
  /** The seal's turn, from 0. */
  readonly turn: number;
  readonly pace: Pace;
}

/** The line that one delegation signs on: name, hand, pen and seal. Its place is the line's left end. */
export class SignatureLine extends GameObjects.Container {
  readonly #points: readonly { readonly x: number; readonly y: number }[];
  readonly #ink: GameObjects.Graphics;
  readonly #pen: GameObjects.Image;
  readonly #name: GameObjects.Text;
  readonly #note: GameObjects.Text;
  readonly #place: SignatureLinePlace;
  readonly #seal: GameObjects.Image;
  readonly #written: Dial;
  readonly #hovers: Dial;
  /** Whether the pen lies on the sheet's foot. */
  readonly #lies: Dial;
  readonly #pressed: Dial;

  constructor(scene: Scene, ground: Ground, place: SignatureLinePlace, signer: Signer) {
    super(scene, place.x, place.y);
    const { side } = signer;
    this.#place = place;
    this.#points = strokeOf(side.place % 2 === 0 ? hands[0] : hands[1], place.hand);
    this.#ink = scene.add.graphics();
    this.#seal = picture(scene, ground, sideSealKey(side.place), { x: place.width - 40, y: 26 });
    this.#seal.setOrigin(0.5, 0.5);
    this.#pen = picture(scene, ground, penKey(side.place), { x: 0, y: 0 });
    this.#pen.setOrigin(PEN.x / PEN.width, PEN.y / PEN.height);
    this.#pen.setScale(this.#pen.scale * place.hand);
    this.#name = label(scene, ground, { x: 0, y: NAME_Y }, side.name, {
      size: 16,
      family: 'sans',
      weight: 600,
      colour: stageColours.ink,
    });
    this.#note = label(scene, ground, { x: 0, y: 26 }, '', {
      size: 14,
      family: 'serif',
      italic: true,
      colour: stageColours.ink,
    });
    this.add([
      scene.add.rectangle(0, 0, place.width, 1.5, colourNumber(stageColours.ink)).setOrigin(0, 0),
      this.#name,
      this.#note,
      this.#ink,
      this.#seal,
    ]);
    scene.add.existing(this);
    const pose = () => this.#pose();
    this.#written = new Dial(scene, 0, () => this.#write());
    this.#hovers = new Dial(scene, 0, pose);
    this.#lies = new Dial(scene, 1, pose);
    this.#pressed = new Dial(scene, 0, (pressed) => this.#press(pressed, ground.sharpness));
    this.#pressed.set(0);
    this.#write();
  }

  /** Pens lie over everything on the sheet. */
  get pen(): GameObjects.Image {
    return this.#pen;
  }

  show({ signer, sealed, turn, pace }: SigningStep): void {
    const writes = signer.revealed && signer.form !== null && signer.form !== 'none';
    this.#showNote(signer.note ?? '');
    this.#written.aim(writes ? 1 : 0, pace, { ms: WRITE_MS, ease: 'Sine.easeInOut' });
    const taken = signer.form !== null && signer.form !== 'none';
    this.#hovers.aim(taken && !signer.revealed ? 1 : 0, pace, MOVE);
    this.#lies.aim(taken ? 0 : 1, pace, MOVE);
    const delayMs = (this.#written.value < 1 ? WRITE_MS + 100 : 0) + turn * BETWEEN_SEALS_MS;
    this.#pressed.aim(sealed ? 1 : 0, pace, { ms: SEAL_MS, ease: 'Cubic.easeIn', delayMs });
  }

  /** Beside the name, or under it where a seal would come down on it. */
  #showNote(note: string): void {
    this.#note.setText(note);
    const beside = this.#name.width + NOTE_GAP;
    if (beside + this.#note.width <= this.#place.width - SEAL_ROOM)
      this.#note.setPosition(beside, NAME_Y + 1);
    else this.#note.setPosition(0, 26);
  }

  #write(): void {
    const count = Math.round(this.#written.value * POINTS);
    this.#ink.clear();
    if (count > 0) {
      this.#ink.lineStyle(3 * this.#place.hand, colourNumber(stageColours.navy), 1).beginPath();
      for (const [index, { x, y }] of this.#points.slice(0, count + 1).entries())
        if (index === 0) this.#ink.moveTo(x, y);
        else this.#ink.lineTo(x, y);
      this.#ink.strokePath();
    }
    this.#pose();
  }

  /** The nib follows the ink, hovers where it is taken up, and lies under the name until then. */
  #pose(): void {
    const nib = this.#points[Math.round(this.#written.value * POINTS)] ?? ORIGIN;
    const lies = this.#lies.value;
    const lift = this.#hovers.value * (1 - lies);
    const between = (held: number, resting: number) => held + (resting - held) * lies;
    this.#pen.setPosition(
      this.x + between(nib.x + 8 * lift, LYING.x),
      this.y + between(nib.y - HOVER * lift, LYING.y),
    );
    this.#pen.setAngle(between(this.#place.penAngle, LYING.angle));
  }

  #press(pressed: number, sharpness: number): void {
    this.#seal.setAlpha(pressed).setScale((1 + 0.35 * (1 - pressed)) / sharpness);
  }
}

function strokeOf(
  { start, bends }: Hand,
  size: number,
): readonly { readonly x: number; readonly y: number }[] {
  const path = new Curves.Path(...start);
  for (const [one, two, end] of bends)
    path.cubicBezierTo(end[0], end[1], one[0], one[1], two[0], two[1]);
  return path.getSpacedPoints(POINTS).map(({ x, y }) => ({ x: x * size, y: y * size }));
}
