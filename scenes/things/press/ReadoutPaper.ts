import { GameObjects, type Scene } from 'phaser';
import type { Readout } from '../../../src/view/readoutsView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import type { Ground } from '../../Ground.ts';
import { fitting, type Run } from '../../typesetting.ts';
import { label, type WordSize } from '../label.ts';
import { Paragraph, paragraphHeight } from '../Paragraph.ts';

const PADDING = 16;
const HEAD = 40;
const sizes: readonly [WordSize, ...WordSize[]] = [20, 16, 14];

interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** What a delegation tells the press, on a sheet: its place is the middle of the upper edge. */
export class ReadoutPaper extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #size: PaperSize;
  readonly #name: GameObjects.Text;
  #words: Paragraph | null = null;
  #shown = '';

  constructor(scene: Scene, ground: Ground, size: PaperSize) {
    super(scene);
    this.#ground = ground;
    this.#size = size;
    const left = -size.width / 2;
    const paper = scene.add.graphics();
    paper.fillStyle(0x000000, 0.4).fillRect(left + 5, 6, size.width, size.height);
    paper.fillStyle(colourNumber(stageColours.paper), 1).fillRect(left, 0, size.width, size.height);
    paper.fillStyle(colourNumber(stageColours.brass), 1).fillRect(left, 0, size.width, 4);
    // Where two papers meet they are one sheet, folded.
    paper.fillStyle(colourNumber(stageColours.shade), 1).fillRect(left, 4, 1, size.height - 4);
    this.#name = label(scene, ground, { x: left + PADDING, y: 14 }, '', {
      size: 16,
      family: 'sans',
      weight: 600,
      colour: stageColours.ink,
    });
    this.add([paper, this.#name]);
  }

  /** The largest size in which a readout has room. */
  sizeFor(readout: Readout): WordSize {
    const { width, height } = this.#size;
    const room = height - HEAD - PADDING;
    const inner = width - 2 * PADDING;
    return fitting(
      sizes,
      (size) => paragraphHeight(this.scene, runsOf(readout), { size, width: inner }) <= room,
    );
  }

  /** Shows a readout, a note where there is none to be read, or only whose it will be. */
  show(readout: Readout, heading: string, size: WordSize): 'fresh' | 'as-before' {
    const { line, state } = readout;
    this.#name.setText(line?.name ?? heading);
    this.#name.setColor(state === 'draft' ? stageColours.brassText : stageColours.ink);
    const words = wordsOf(readout);
    const shown = `${state} ${size} ${words ?? ''}`;
    if (shown === this.#shown) return 'as-before';
    this.#shown = shown;
    this.#words?.destroy();
    this.#words = words === null ? null : this.#set(runsOf(readout), size);
    return 'fresh';
  }

  get words(): Paragraph | null {
    return this.#words;
  }

  #set(runs: readonly Run[], size: WordSize): Paragraph {
    const { width } = this.#size;
    const setting = { size, width: width - 2 * PADDING, lines: 'even' } as const;
    const paragraph = new Paragraph(this.scene, this.#ground, runs, setting);
    paragraph.setPosition(-width / 2 + PADDING, HEAD);
    this.add(paragraph);
    return paragraph;
  }
}

function wordsOf({ line, note }: Readout): string | null {
  return line?.words ?? note;
}

function runsOf(readout: Readout): readonly Run[] {
  const open = readout.state === 'draft' || readout.line === null;
  return [{ kind: 'words', words: wordsOf(readout) ?? '', face: open ? 'open' : 'ink' }];
}
