import { GameObjects, type Scene } from 'phaser';
import type { DossierRung } from '../../../src/view/dossierView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import { Dial, type Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import type { Box } from '../../paint.ts';
import { Composed } from '../Composed.ts';
import { Press } from './Press.ts';
import type { RungLook } from './rungColours.ts';
import { drawRungFace, type RungFace } from './rungFace.ts';

export type RungSetting = Pick<RungFace, 'words' | 'open' | 'inset'>;

export interface RungUse {
  readonly report: (actionId: string) => void;
  /** Its look has come to rest: it is to be drawn on the ladder. */
  readonly settled: () => void;
}

/** A rung as it is drawn on its folder's page. */
export interface RestingRung {
  readonly box: Box;
  readonly face: RungFace;
}

const WARMS = { ms: 120, ease: 'Sine.easeOut' };
const FLOODS = { ms: 220, ease: 'Linear' };

/**
 * One wording of a ladder. At rest it is a part of the ladder's picture; another look comes up over
 * it: lamplight fades in, the ink of an agreement floods from the left.
 */
export class Rung {
  /** What is drawn over the ladder's picture, from below to above, and what is pressed. */
  readonly parts: readonly GameObjects.GameObject[];
  readonly #coming: Composed;
  readonly #edge: GameObjects.Rectangle;
  readonly #press: Press;
  readonly #comes: Dial;
  readonly #settled: () => void;
  #view: DossierRung;
  #look: RungLook = 'plain';
  #restingLook: RungLook = 'plain';
  #laid: { readonly box: Box; readonly setting: RungSetting } | null = null;

  constructor(scene: Scene, { sharpness }: Ground, view: DossierRung, use: RungUse) {
    this.#view = view;
    this.#settled = use.settled;
    this.#coming = new Composed(scene, sharpness, 'rung').setVisible(false);
    this.#edge = new GameObjects.Rectangle(scene, 0, 0, 8, 8).setOrigin(0, 0).setVisible(false);
    this.#edge.setStrokeStyle(2.5, colourNumber(stageColours.brassDeep), 1);
    this.#press = new Press(scene, use.report, (over) => this.beckon(over));
    this.parts = [this.#coming, this.#edge, this.#press];
    this.#comes = new Dial(scene, 1, () => this.#turn());
  }

  /** Takes a look, and after how long its ink begins to flow. */
  show(view: DossierRung, look: RungLook, pace: Pace, inkDelayMs: number): void {
    this.#view = view;
    this.#press.offer(view.actionId);
    if (look === this.#look) return;
    this.#restingLook = this.#comes.value < 1 ? this.#look : this.#restingLook;
    this.#look = look;
    if (pace === 'at-once') {
      this.#restingLook = look;
      return this.#comes.set(1);
    }
    this.#comes.set(0);
    this.#drawComing();
    this.#comes.aim(1, pace, look === 'agreed' ? { ...FLOODS, delayMs: inkDelayMs } : WARMS);
  }

  /** Shows that a token would be put down here. */
  beckon(over: boolean): void {
    this.#edge.setVisible(over);
  }

  layOut(box: Box, setting: RungSetting, pressed: Box): void {
    this.#laid = { box, setting };
    for (const part of [this.#coming, this.#edge]) part.setPosition(box.x, box.y);
    this.#edge.setSize(box.width, box.height);
    this.#press.cover(pressed);
    if (this.#comes.value < 1) this.#drawComing();
  }

  /** The rung as it is drawn on the ladder; null before it is laid out. */
  get resting(): RestingRung | null {
    const face = this.#faceIn(this.#restingLook);
    return this.#laid === null || face === null ? null : { box: this.#laid.box, face };
  }

  #faceIn(look: RungLook): RungFace | null {
    if (this.#laid === null) return null;
    const { box, setting } = this.#laid;
    const { wording, tag, note, refused } = this.#view;
    const { width, height } = box;
    return { view: { wording, tag, note, refused }, look, width, height, ...setting };
  }

  #drawComing(): void {
    const face = this.#faceIn(this.#look);
    if (face === null) return;
    this.#coming.compose(JSON.stringify(face), face, (context) => drawRungFace(context, face));
  }

  #turn(): void {
    const part = this.#comes.value;
    this.#coming.setVisible(part > 0 && part < 1);
    if (this.#look !== 'agreed') this.#coming.setAlpha(part).setCrop();
    else {
      const { width, height } = this.#coming.frame;
      this.#coming.setAlpha(1).setCrop(0, 0, width * part, height);
    }
    if (part < 1 || this.#restingLook === this.#look) return;
    this.#restingLook = this.#look;
    this.#settled();
  }
}
