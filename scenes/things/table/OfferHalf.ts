import { GameObjects, type Scene } from 'phaser';
import type { PackageClause, PackageHalf } from '../../../src/view/packageView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import type { Box } from '../../paint.ts';
import { balancedLines } from '../../plans/balancedLines.ts';
import { CHIP_GAP, CHIP_ROW, chipSetting } from '../../plans/chipRows.ts';
import { label, type Setting } from '../label.ts';
import { wordWidth } from '../wordWidth.ts';
import { Press } from './Press.ts';
import { colourNumber } from './rungColours.ts';
import { TokenPiece } from './TokenPiece.ts';

/** From this width on the token has a column of its own; below, it stands beside the label. */
const COLUMN_FROM = 168;
const TOKEN = { column: 26, line: 18 };
const LOW = 50;
/** The height of the label's line. */
const HEAD = 27;
const CHIP_HEIGHT = 24;
const clauseSetting: Setting = {
  size: 16,
  colour: stageColours.ink,
  family: 'serif',
  weight: 600,
  lineSpacing: -2,
};

/** One half of a package: what is asked or given, by its clauses; without one, an empty line. */
export class OfferHalf extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #report: (actionId: string) => void;
  readonly #panel: GameObjects.Graphics;
  readonly #label: GameObjects.Text;
  readonly #parts: GameObjects.Container;
  #token: TokenPiece | null = null;
  #drawn = '';
  #box: Box = { x: 0, y: 0, width: 0, height: 0 };
  #norms: readonly string[] = [];

  constructor(scene: Scene, ground: Ground, report: (actionId: string) => void) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#report = report;
    this.#panel = new GameObjects.Graphics(scene);
    this.#label = label(scene, ground, { x: 0, y: 0 }, '', {
      size: 14,
      colour: stageColours.ink,
      family: 'sans',
    });
    this.#parts = new GameObjects.Container(scene, 0, 0);
    this.add([this.#panel, this.#label, this.#parts]);
  }

  show(half: PackageHalf, box: Box): void {
    const drawn = JSON.stringify([half, box]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#box = box;
    this.#norms = half.clauses.map(({ norm }) => norm);
    this.setPosition(box.x, box.y);
    this.#drawPanel(half.clauses.length > 0);
    this.#setToken(half);
    this.#label.setText(half.label);
    this.#parts.removeAll(true);
    this.#parts.setY(0);
    const [only, ...more] = half.clauses;
    if (only !== undefined && more.length === 0 && box.height >= LOW) this.#title(only);
    else this.#chips(half.clauses);
  }

  /** Above which point of the paper the thread of a norm ends; null where the norm is not in this half. */
  threadEnd(norm: string): number | null {
    const index = this.#norms.indexOf(norm);
    if (index < 0) return null;
    return this.#box.x + (this.#box.width * (index + 1)) / (this.#norms.length + 1);
  }

  #inColumn(): boolean {
    return this.#box.width >= COLUMN_FROM && this.#box.height >= LOW;
  }

  #left(): number {
    return this.#inColumn() ? 46 : 10;
  }

  #drawPanel(filled: boolean): void {
    const { width, height } = this.#box;
    this.#panel.clear();
    if (filled)
      this.#panel.fillStyle(colourNumber(stageColours.lamp), 1).fillRect(0, 0, width, height);
    this.#panel
      .lineStyle(1.5, colourNumber(stageColours.brassDeep), filled ? 1 : 0.35)
      .strokeRect(0, 0, width, height);
    if (!filled)
      this.#panel
        .lineStyle(1, colourNumber(stageColours.ink), 0.3)
        .lineBetween(height < LOW ? 76 : this.#left(), height - 12, width - 12, height - 12);
  }

  #setToken({ suits, clauses }: PackageHalf): void {
    this.#token?.destroy();
    const face = clauses.length > 0 ? 'placed' : 'proposed';
    this.#token = new TokenPiece(this.scene, this.#ground.sharpness, suits.place, face);
    const { height } = this.#box;
    const column = this.#inColumn();
    this.#token.widen(column ? TOKEN.column : TOKEN.line);
    this.#token.setPosition(column ? 25 : 19, column ? height / 2 : 15);
    this.add(this.#token);
  }

  /** The label in its own line, above what stands in the half. */
  #headLine(): void {
    this.#label.setPosition(this.#inColumn() ? this.#left() : 32, 6);
    this.#token?.setVisible(true);
  }

  #title(clause: PackageClause): void {
    this.#headLine();
    const { width, height } = this.#box;
    const left = this.#left();
    const words = label(this.scene, this.#ground, { x: left, y: HEAD }, '', clauseSetting);
    const room = width - left - 8;
    const fits = ([16, 14] as const).some((size) => {
      words.setFontSize(size);
      const lines = balancedLines(clause.title, room, wordWidth(words));
      words.setText(lines.join('\n'));
      return words.width <= room && HEAD + words.height <= height + 2;
    });
    if (!fits) words.setFontSize(16).setText(clause.rung);
    this.#parts.add(words);
    this.#remover({ x: 0, y: 0, width, height }, clause.remove);
  }

  #chips(clauses: readonly PackageClause[]): void {
    const { width, height } = this.#box;
    const words = clauses.map(({ rung }) =>
      label(this.scene, this.#ground, { x: 0, y: 0 }, rung, {
        size: 14,
        colour: stageColours.ink,
        family: 'sans',
        weight: 600,
      }),
    );
    const beside = this.#label.width + 20;
    const low = height < LOW;
    const { at, pad } = chipSetting(
      words.map((word) => word.width),
      {
        under: { width: width - this.#left() - 6, height: low ? 0 : height - HEAD },
        edge: { width: width - 14, height: low || this.#inColumn() ? 0 : height - HEAD },
        beside: { width: width - beside - 4, height: height - 2 },
      },
    );
    const left = at === 'beside' ? beside : at === 'edge' ? 8 : this.#left();
    if (at === 'beside') {
      this.#token?.setVisible(false);
      this.#label.setPosition(10, (height - this.#label.height) / 2);
    } else this.#headLine();
    const rows = this.#setChips(clauses, words, { left, pad });
    this.#parts.setY(at === 'beside' ? Math.max(1, (height - rows * CHIP_ROW) / 2 + 1) : HEAD);
  }

  /** Sets chips in rows from the top on, those that fit; returns how many rows they take. */
  #setChips(
    clauses: readonly PackageClause[],
    words: readonly GameObjects.Text[],
    { left, pad }: { readonly left: number; readonly pad: number },
  ): number {
    const { width: right, height } = this.#box;
    const lowest = Math.max(0, Math.floor(height / CHIP_ROW) - 1) * CHIP_ROW;
    let [x, y] = [left, 0];
    for (const [index, clause] of clauses.entries()) {
      const word = words[index];
      if (word === undefined) continue;
      const width = word.width + 2 * pad;
      if (x > left && x + width > right - 4) [x, y] = [left, y + CHIP_ROW];
      if (y > lowest) {
        word.destroy();
        continue;
      }
      const chip = new GameObjects.Rectangle(this.scene, x, y, width, CHIP_HEIGHT);
      chip.setOrigin(0, 0).setFillStyle(colourNumber(stageColours.paperLight));
      chip.setStrokeStyle(1, colourNumber(stageColours.brassDeep), 0.8);
      this.#parts.add([chip, word.setPosition(x + pad, y + 3)]);
      this.#remover({ x, y, width, height: CHIP_HEIGHT }, clause.remove);
      x += width + CHIP_GAP;
    }
    return Math.min(y, lowest) / CHIP_ROW + 1;
  }

  /** A small cross in the corner, and a press over the whole, that take the clause back. */
  #remover({ x, y, width, height }: Box, remove: string | null): void {
    if (remove === null) return;
    const cross = new GameObjects.Graphics(this.scene);
    const draw = (over: boolean) => {
      const [cx, cy] = [x + width - 8, y + 8];
      cross
        .clear()
        .lineStyle(over ? 2.5 : 1.5, colourNumber(stageColours.brassDeep), over ? 1 : 0.6);
      if (over || height > CHIP_HEIGHT)
        cross
          .lineBetween(cx - 3.5, cy - 3.5, cx + 3.5, cy + 3.5)
          .lineBetween(cx - 3.5, cy + 3.5, cx + 3.5, cy - 3.5);
    };
    draw(false);
    const press = new Press(this.scene, this.#report, draw);
    this.#parts.add([cross, press.cover({ x, y, width, height }).offer(remove)]);
  }
}
