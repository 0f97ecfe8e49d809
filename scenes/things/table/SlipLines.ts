import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import { onPixels } from '../../onPixels.ts';
import type { Box } from '../../paint.ts';
import { fitted } from '../fitted.ts';
import { label } from '../label.ts';

const EASY = { lines: 3, size: 16, pitch: 26 } as const;
const CLOSE = { lines: 4, size: 14, pitch: 21 } as const;
const COLUMN_GAP = 14;

/** What a slip says line by line, in one column or, when there is much, in two. */
export class SlipLines extends GameObjects.Container {
  readonly #ground: Ground;
  #drawn = '';

  constructor(scene: Scene, ground: Ground) {
    super(scene, 0, 0);
    this.#ground = ground;
  }

  show(lines: readonly string[], { x, y, width, height }: Box): void {
    const { sharpness } = this.#ground;
    this.setPosition(onPixels(x, sharpness), onPixels(y, sharpness));
    const drawn = JSON.stringify([lines, width, height]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.removeAll(true);
    const { lines: most, size, pitch } = lines.length <= EASY.lines ? EASY : CLOSE;
    const rows = Math.min(most, Math.max(1, Math.floor(height / pitch)));
    const columns = lines.length > rows ? 2 : 1;
    const room = (width - (columns - 1) * COLUMN_GAP) / columns;
    lines.slice(0, rows * columns).forEach((line, index) => {
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
