import { GameObjects, type Scene } from 'phaser';
import type { Readout } from '../../../src/view/readoutsView.ts';
import type { Pace } from '../../Dial.ts';
import type { BustLook } from '../../drawings/person/bustSheets.ts';
import { LECTERN, lecternKey } from '../../drawings/press/lectern.ts';
import { SPOTLIGHT } from '../../drawings/press/spotlight.ts';
import type { Ground } from '../../Ground.ts';
import type { PressPlan } from '../../plans/pressPlan.ts';
import { Bust } from '../Bust.ts';
import type { WordSize } from '../label.ts';
import { picture } from '../picture.ts';
import { ReadoutPaper } from './ReadoutPaper.ts';

const WORDS_MS = 300;
/** How far the speaker's box reaches below the lectern's upper edge. */
const BEHIND = 8;

/** The speaker's jacket reaches down to where the lectern covers it. */
const behindLectern = {
  id: 'lectern',
  bottom: 244,
  visible: 'M-18 0H218V222L206 230V244H-6V230L-18 222Z',
};

/** How the speaker at a lectern is drawn. */
export function speakerLook(place: number, { scale }: Pick<PressPlan, 'scale'>): BustLook {
  const rounded = Math.round(scale * 100) / 100;
  return { place, office: 'head', scale: rounded, light: 'warm', table: behindLectern };
}

/** One delegation before the press: light, speaker, lectern, and the readout above. Its place is the lectern's foot. */
export class LecternStand extends GameObjects.Container {
  readonly #bust: Bust;
  readonly #paper: ReadoutPaper;

  constructor(scene: Scene, ground: Ground, plan: PressPlan, { speaker }: Readout) {
    super(scene, 0, plan.footY);
    const { place } = speaker.side;
    const { scale } = plan;
    const light = picture(scene, ground, SPOTLIGHT.key, { x: 0, y: 0 });
    light.setOrigin(SPOTLIGHT.x / SPOTLIGHT.width, SPOTLIGHT.y / SPOTLIGHT.height);
    light.setDisplaySize(SPOTLIGHT.width * scale, (plan.footY / SPOTLIGHT.y) * SPOTLIGHT.height);
    const lectern = picture(scene, ground, lecternKey(place), { x: 0, y: 0 });
    lectern.setOrigin(LECTERN.x / LECTERN.width, LECTERN.y / LECTERN.height);
    lectern.setScale(lectern.scale * scale);
    this.#bust = new Bust(scene, ground, speakerLook(place, plan), {
      face: speaker.face,
      speaks: 'nobody',
    });
    this.#bust.setPosition(0, (LECTERN.top - LECTERN.y + BEHIND) * scale);
    this.#paper = new ReadoutPaper(scene, ground, plan.paper);
    this.#paper.setPosition(0, plan.paper.y - plan.footY);
    this.add([light, this.#bust, lectern, this.#paper]);
    scene.add.existing(this);
  }

  /** The largest size in which a readout has room on the sheet. */
  sizeFor(readout: Readout): WordSize {
    return this.#paper.sizeFor(readout);
  }

  show(readout: Readout, size: WordSize, pace: Pace): void {
    const { speaker, state } = readout;
    const speaks = state === 'said' ? 'self' : 'nobody';
    this.#bust.bear({ face: speaker.face, speaks }, pace === 'at-once');
    const fresh = this.#paper.show(readout, speaker.side.name, size);
    const { words } = this.#paper;
    if (fresh === 'fresh' && words !== null && pace === 'moving')
      this.scene.tweens.add({
        targets: words,
        alpha: { from: 0, to: 1 },
        duration: WORDS_MS,
        ease: 'Sine.easeOut',
      });
  }
}
