import { GameObjects, type Scene } from 'phaser';
import type { DraftRow } from '../../../src/view/draftView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { Ground } from '../../Ground.ts';
import type { WallPlan } from '../../plans/wallPlan.ts';
import type { Run } from '../../typesetting.ts';
import { label, type WordSize } from '../label.ts';
import { leading, Paragraph, paragraphHeight } from '../Paragraph.ts';
import { Target } from '../Target.ts';

/** What a row of the draft is drawn with. */
export interface RowMake {
  readonly plan: WallPlan;
  readonly size: WordSize;
  /** Whole sentences, or each side's tag where there is little room. */
  readonly words: 'whole' | 'brief';
  readonly report: (actionId: string) => void;
}

const PADDING = 6;
const LEAST_TARGET = 44;

/** One clause of the draft: agreed words in ink, open ones in brass brackets, silence an empty line. */
export class ClauseRow extends GameObjects.Container {
  constructor(scene: Scene, ground: Ground, row: DraftRow, y: number, make: RowMake) {
    super(scene, 0, y);
    const { plan, size } = make;
    const height = rowHeight(scene, row, make);
    const wash = scene.add
      .rectangle(
        plan.margin - 16,
        -PADDING,
        plan.wordsX - plan.margin + plan.wordsWidth + 32,
        height + 2 * PADDING,
        0xffe2a0,
      )
      .setOrigin(0, 0)
      .setVisible(false);
    const number = label(scene, ground, { x: plan.margin, y: 0 }, row.norm, {
      size,
      family: 'serif',
      weight: 600,
      colour: stageColours.brassText,
    });
    this.add([wash, number, ...this.#words(ground, row, make)]);
    if (row.status === 'in-force' && row.stamp !== null)
      this.add(this.#stamp(ground, row.stamp, make));
    scene.add.existing(this);
    if (row.action !== null) {
      const rise = Math.max(0, LEAST_TARGET - height) / 2;
      new Target(
        scene,
        {
          x: plan.margin - 16,
          y: y - rise,
          width: wash.width,
          height: height + 2 * rise,
        },
        { report: make.report, over: (over) => void wash.setVisible(over) },
      ).offer(row.action.id);
    }
  }

  #words(ground: Ground, row: DraftRow, { plan, size, words }: RowMake): GameObjects.GameObject[] {
    if (isEmptyLine(row)) {
      const y = leading(size) * 0.82;
      const line = this.scene.add.rectangle(plan.wordsX, y, plan.wordsWidth, 1.5, 0x7a5717, 0.55);
      return [line.setOrigin(0, 0.5)];
    }
    const runs = runsOf(row, words);
    const paragraph = new Paragraph(this.scene, ground, runs, { size, width: plan.wordsWidth });
    return [paragraph.setPosition(plan.wordsX, 0)];
  }

  #stamp(ground: Ground, words: string, { plan, size }: RowMake) {
    return label(this.scene, ground, { x: plan.margin, y: leading(size) }, words, {
      size: 14,
      family: 'sans',
      weight: 600,
      colour: stageColours.brassText,
    });
  }
}

/** How high a row is set. */
export function rowHeight(
  scene: Scene,
  row: DraftRow,
  { plan, size, words }: Omit<RowMake, 'report'>,
): number {
  if (isEmptyLine(row)) return leading(size);
  return paragraphHeight(scene, runsOf(row, words), { size, width: plan.wordsWidth });
}

function isEmptyLine({ status }: DraftRow): boolean {
  return status === 'silent' || status === 'later';
}

function runsOf(row: DraftRow, words: RowMake['words']): readonly Run[] {
  if (row.status === 'same-words')
    return row.brief
      .flatMap(({ side }): readonly Run[] =>
        side === null ? [] : [{ kind: 'token', place: side.place }],
      )
      .concat({
        kind: 'words',
        words: `[${row.segments.map(({ text }) => text).join('')}]`,
        face: 'open',
      });
  return (words === 'whole' ? row.segments : row.brief).flatMap(
    ({ text, side, close }): readonly Run[] => {
      if (side === null)
        return [{ kind: 'words', words: `${close ? '' : ' '}${text}`, face: 'ink' }];
      return [
        { kind: 'token', place: side.place },
        { kind: 'words', words: `[${text}]`, face: 'open' },
      ];
    },
  );
}
