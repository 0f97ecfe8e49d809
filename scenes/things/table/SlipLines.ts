import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import { onPixels } from '../../onPixels.ts';
import type { Box } from '../../paint.ts';
import { fitting } from '../../typesetting.ts';
import { fitted } from '../fitted.ts';
import { label, type WordSize } from '../label.ts';

interface LineSetting {
  readonly size: WordSize;
  readonly pitch: number;
}

/** How lines may be set, the easiest first. */
const settings: readonly [LineSetting, ...LineSetting[]] = [
  { size: 16, pitch: 26 },
  { size: 14, pitch: 21 },
  { size: 14, pitch: 18 },
];
const COLUMN_GAP = 14;

/** What a slip says line by line, in one column or, when there is much, in two; what is over is counted. */
export class SlipLines extends GameObjects.Container {
  readonly #ground: Ground;
  #drawn = '';

  constructor(scene: Scene, ground: Ground) {
    super(scene, 0, 0);
    this.#ground = ground;
  }

  /** `more` says how many lines found no room. */
  show(
    lines: readonly string[],
    { x, y, width, height }: Box,
    more: (count: number) => string,
  ): void {
    const { sharpness } = this.#ground;
    this.setPosition(onPixels(x, sharpness), onPixels(y, sharpness));
    const drawn = JSON.stringify([lines, width, height]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.removeAll(true);
    const rowsAt = ({ pitch }: LineSetting) => Math.max(1, Math.floor(height / pitch));
    const setting = fitting(settings, (each) => lines.length <= rowsAt(each));
    const { size, pitch } = setting;
    const rows = rowsAt(setting);
    const columns = lines.length > rows ? 2 : 1;
    const room = (width - (columns - 1) * COLUMN_GAP) / columns;
    const over = lines.length - rows * columns;
    const seen = over > 0 ? [...lines.slice(0, rows * columns - 1), more(over + 1)] : lines;
    seen.forEach((line, index) => {
      const words = label(
        this.scene,
        this.#ground,
        { x: Math.floor(index / rows) * (room + COLUMN_GAP), y: (index % rows) * pitch },
        '',
        { size, colour: stageColours.ink, family: 'serif' },
      );
      this.add(words.setText(fitted(words, line, room, 'end')));
    });
  }
}
