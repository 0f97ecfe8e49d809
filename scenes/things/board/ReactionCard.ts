import { GameObjects, type Scene } from 'phaser';
import type { CostLine } from '../../../src/view/Action.ts';
import type { ReactionsView } from '../../../src/view/reactionsView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import {
  cardMargin,
  type ReactionFace,
  reactionCardKey,
} from '../../drawings/board/reactionCardDrawing.ts';
import type { Ground } from '../../Ground.ts';
import { type Box, paintedKey } from '../../paint.ts';
import { balancedLines } from '../../plans/balancedLines.ts';
import { label, type WordSize } from '../label.ts';
import { picture } from '../picture.ts';
import { Target } from '../Target.ts';
import { wordWidth } from '../wordWidth.ts';

type Reaction = ReactionsView['cards'][number];

/** Where a card lies, and how far it is lifted when it is chosen. */
export interface CardMake {
  readonly box: Box;
  readonly lift: number;
  readonly report: (actionId: string) => void;
}

const PADDING = 14;
const ROW = 20;
const FOOT = 6;
const LARGE_FROM = { width: 185, height: 190 };
/** A card that is small both ways has its name as small as words go. */
const MIDDLE_FROM = { width: 160, height: 190 };
const LIFT_MS = 160;
/** A card that cannot be taken lies in the shade; its words stand out the more. */
const SHADED = { card: 0.8, words: 0x555555 };

const inks: Readonly<Record<CostLine['bearing'], string>> = {
  better: stageColours.breach,
  worse: stageColours.red,
  even: stageColours.ink,
};

/** One answer to an event with what it costs at home and in the room; the chosen one is lifted. */
export class ReactionCard extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #box: Box;
  readonly #liftBy: number;
  readonly #back: GameObjects.Image;
  readonly #light: GameObjects.Rectangle;
  readonly #words: GameObjects.Container;
  readonly #target: Target;
  #written = '';
  #chosen = false;

  constructor(scene: Scene, ground: Ground, { box, lift, report }: CardMake) {
    super(scene, box.x, box.y);
    this.#ground = ground;
    this.#box = box;
    this.#liftBy = lift;
    const { width, height } = box;
    const at = { x: -cardMargin, y: -cardMargin };
    this.#back = picture(scene, ground, reactionCardKey('plain', box), at);
    this.#light = scene.add.rectangle(0, 0, width, height, 0xfff8e8, 0.55);
    this.#light.setOrigin(0, 0).setVisible(false);
    this.#words = scene.add.container();
    this.#target = new Target(
      scene,
      { x: 0, y: 0, width, height },
      { report, over: (over) => void this.#light.setVisible(over && !this.#chosen) },
    );
    this.add([this.#back, this.#light, this.#words, this.#target]);
  }

  show(card: Reaction, sealed: boolean, moves: boolean): void {
    this.#write(card);
    this.#chosen = card.chosen;
    const face: ReactionFace = card.chosen ? 'chosen' : 'plain';
    this.#back.setTexture(paintedKey(reactionCardKey(face, this.#box), this.#ground.sharpness));
    const open = card.whyNot === null && !sealed;
    const shaded = !open && !card.chosen;
    this.#back.setAlpha(shaded ? SHADED.card : 1);
    for (const words of this.#words.getAll<GameObjects.Text>('type', 'Text'))
      if (shaded) words.setTint(SHADED.words);
      else words.clearTint();
    this.#target.offer(open && !card.chosen ? card.id : null);
    this.#lift(moves);
  }

  #lift(moves: boolean): void {
    const y = this.#box.y - (this.#chosen ? this.#liftBy : 0);
    this.scene.tweens.killTweensOf(this);
    if (!moves) this.setY(y);
    else if (this.y !== y)
      this.scene.tweens.add({ targets: this, y, duration: LIFT_MS, ease: 'Quad.easeOut' });
  }

  #write({ label: name, cost }: Reaction): void {
    const written = JSON.stringify([name, cost]);
    if (written === this.#written) return;
    this.#written = written;
    this.#words.removeAll(true);
    const { width } = this.#box;
    const size = nameSize(this.#box);
    const room = width - 2 * PADDING + 6;
    const title = label(this.scene, this.#ground, { x: PADDING, y: size === 14 ? 11 : 14 }, '', {
      size,
      colour: stageColours.ink,
      family: 'serif',
      weight: 600,
      width: room,
      lineSpacing: 0,
    });
    title.setText(balancedLines(name, room, wordWidth(title)).join('\n'));
    const y = Math.round(title.y + title.height + 5);
    const rule = new GameObjects.Rectangle(
      this.scene,
      PADDING,
      y,
      width - 2 * PADDING,
      1,
      0x1b1e27,
      0.25,
    );
    this.#words.add([title, rule.setOrigin(0, 0), ...this.#costs(cost, y + 8)]);
  }

  /** Words at the left, broken where they would meet the amount at the right. */
  #costs(lines: readonly CostLine[], top: number): readonly GameObjects.Text[] {
    const right = this.#box.width - PADDING;
    const words = { size: 14, colour: stageColours.muted, family: 'sans', lineSpacing: 1 } as const;
    const rows = lines.map(({ word, amount, bearing }) => {
      const numeral = { ...words, weight: 600, colour: inks[bearing] } as const;
      const at = { x: right, y: top };
      const by = label(this.scene, this.#ground, at, amount, numeral).setOrigin(1, 0);
      const width = right - PADDING - by.width - 6;
      const of = label(this.scene, this.#ground, { x: PADDING, y: top }, word, { ...words, width });
      return [of, by] as const;
    });
    const steps = rowSteps(
      rows.map(([of]) => of.height),
      this.#box.height - FOOT - top,
    );
    let y = top;
    rows.forEach((row, index) => {
      for (const text of row) text.setY(Math.round(y));
      y += steps[index] ?? 0;
    });
    return rows.flat();
  }
}

function nameSize({ width, height }: Box): WordSize {
  if (width >= LARGE_FROM.width && height >= LARGE_FROM.height) return 20;
  return width >= MIDDLE_FROM.width || height >= MIDDLE_FROM.height ? 16 : 14;
}

/** How far down each row's next one begins: loosely where there is room, else as close as words allow. */
function rowSteps(heights: readonly number[], room: number): readonly number[] {
  const loose = heights.map((height) => Math.max(ROW, height + 3));
  const sum = (lengths: readonly number[]) => lengths.reduce((whole, length) => whole + length, 0);
  const spare = sum(loose) - sum(heights);
  const share = spare === 0 ? 1 : Math.max(0, Math.min(1, (room - sum(heights)) / spare));
  return heights.map((height, index) => height + ((loose[index] ?? height) - height) * share);
}
