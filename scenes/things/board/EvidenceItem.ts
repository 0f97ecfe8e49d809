import { GameObjects, Geom, type Scene } from 'phaser';
import type { EvidenceCard } from '../../../src/view/evidenceView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { boardPin } from '../../drawings/board/boardPin.ts';
import type { Ground } from '../../Ground.ts';
import type { BoardPlan } from '../../plans/boardPlan.ts';
import { label } from '../label.ts';
import { picture } from '../picture.ts';

/** Confidence as the weight of ink: of the words, of the rule above them, of the edge. */
interface Ink {
  readonly colour: string;
  readonly weight: 400 | 600;
  readonly rule: number;
  readonly edge: number;
}

const inks: Readonly<Record<EvidenceCard['confidence']['weight'], Ink>> = {
  low: { colour: stageColours.muted, weight: 400, rule: 2, edge: 0.75 },
  moderate: { colour: stageColours.ink, weight: 600, rule: 4, edge: 1.5 },
  high: { colour: stageColours.ink, weight: 600, rule: 8, edge: 3 },
};

const PAPER = 0xfdf7ea;
const PADDING = { x: 12, top: 14, bottom: 9 };
/** A short paper has its words set close. */
const CLOSE = { top: 11, bottom: 6 };
const PIN = { fromRight: 14, y: 16 };
const LIFT = 4;
/** Papers hang a little askew, in turn; their words stay upright, to be sharp. */
const TILTS = [-0.7, 0.6, -0.4, 0.8];

/** How a paper is cut, and the how many-th it is. */
interface EvidenceMake extends Readonly<BoardPlan['card']> {
  readonly turn: number;
}

/** One item of evidence on paper, pinned to the board; its place is its upper left corner. */
export class EvidenceItem extends GameObjects.Container {
  /** How high the paper is for its words. */
  readonly paperHeight: number;
  readonly #body: GameObjects.Container;

  constructor(scene: Scene, ground: Ground, card: EvidenceCard, make: EvidenceMake) {
    super(scene, 0, 0);
    const { width, short, turn } = make;
    const { top, bottom } = short ? CLOSE : PADDING;
    const ink = inks[card.confidence.weight];
    const words = label(scene, ground, { x: PADDING.x, y: top }, card.words, {
      size: 14,
      colour: ink.colour,
      family: 'serif',
      weight: ink.weight,
      width: width - PADDING.x - PIN.fromRight - 2,
      lineSpacing: short ? 0 : 2,
    });
    const small = {
      size: 14,
      colour: stageColours.muted,
      family: 'sans',
      width: width - 2 * PADDING.x,
    } as const;
    const came =
      card.came === null ? [] : [this.#line(ground, card.came, { ...small, italic: true })];
    const note = short ? [] : [this.#line(ground, card.confidence.note, small)];
    const lines = [...came, ...note];
    let y = top + words.height + (lines.length === 0 ? 0 : 4);
    for (const line of lines) {
      line.setY(Math.round(y));
      y += line.height;
    }
    this.paperHeight = Math.round(y + bottom);
    const pin = picture(scene, ground, boardPin.key, {
      x: width - PIN.fromRight - 8,
      y: PIN.y - 8,
    });
    this.#body = new GameObjects.Container(scene, 0, 0, [
      this.#paper(width, ink, turn),
      words,
      ...lines,
      pin,
    ]);
    this.add(this.#body);
    this.setSize(width, this.paperHeight);
    this.#takePointer(width);
  }

  /** Where a thread is tied to the pin. */
  get pin(): { readonly x: number; readonly y: number } {
    return { x: this.x + this.width - PIN.fromRight, y: this.y + PIN.y };
  }

  #line(ground: Ground, words: string, setting: Parameters<typeof label>[4]): GameObjects.Text {
    return label(this.scene, ground, { x: PADDING.x, y: 0 }, words, setting);
  }

  #paper(width: number, { colour, rule, edge }: Ink, turn: number): GameObjects.Graphics {
    const ink = Number.parseInt(colour.slice(1), 16);
    const height = this.paperHeight;
    const [left, top] = [-width / 2, -height / 2];
    return new GameObjects.Graphics(this.scene, { x: -left, y: -top })
      .setAngle(TILTS[turn % TILTS.length] ?? 0)
      .fillStyle(0x0b0805, 0.16)
      .fillRect(left + 1, top + 2, width + 2, height + 3)
      .fillStyle(0x0b0805, 0.22)
      .fillRect(left, top + 1, width + 1, height + 2)
      .fillStyle(PAPER, 1)
      .fillRect(left, top, width, height)
      .fillStyle(ink, 1)
      .fillRect(left, top, width, rule)
      .lineStyle(edge, ink, 1)
      .strokeRect(left + edge / 2, top + edge / 2, width - edge, height - edge);
  }

  /** Under the pointer an item comes forward, so that what a pile covers can be read. */
  #takePointer(width: number): void {
    const box = new Geom.Rectangle(width / 2, this.paperHeight / 2, width, this.paperHeight);
    this.setInteractive(box, Geom.Rectangle.Contains);
    let before = 0;
    this.on('pointerover', () => {
      before = this.parentContainer.getIndex(this);
      this.parentContainer.bringToTop(this);
      this.#body.setY(-LIFT);
    });
    this.on('pointerout', () => {
      this.parentContainer.moveTo(this, before);
      this.#body.setY(0);
    });
  }
}
