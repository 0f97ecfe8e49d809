import { GameObjects, type Scene } from 'phaser';
import type { SigningClause, SigningView } from '../../../src/view/signingView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import { Dial, type Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import type { SigningPlan } from '../../plans/signingPlan.ts';
import { fitting, type Run } from '../../typesetting.ts';
import { label, type WordSize } from '../label.ts';
import { leading, Paragraph, paragraphHeight } from '../Paragraph.ts';

const STRIKE = { ms: 400, ease: 'Cubic.easeOut', delayMs: 1600 };
const NUMBER_WIDTH = 52;
const LEAST_GAP = 8;
const MOST_GAP = 22;

/** Ways to set the text, the handsomest first. */
const settings = [
  { size: 20, words: 'whole' },
  { size: 16, words: 'whole' },
  { size: 14, words: 'whole' },
  { size: 20, words: 'brief' },
  { size: 16, words: 'brief' },
  { size: 14, words: 'brief' },
] as const satisfies readonly { readonly size: WordSize; readonly words: 'whole' | 'brief' }[];

type TextSetting = (typeof settings)[number];

/** The clean text on its sheet: dateline, heading, and its clauses one under the other. */
export class JointText extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #plan: SigningPlan;
  /** A line through each line of a struck clause; what says so stays unstruck. */
  readonly #strikes: GameObjects.Rectangle[] = [];
  readonly #struck: Dial;

  constructor(scene: Scene, ground: Ground, plan: SigningPlan, view: SigningView) {
    super(scene);
    this.#ground = ground;
    this.#plan = plan;
    this.#struck = new Dial(scene, 0, (share) => {
      for (const strike of this.#strikes) strike.setScale(share, 1);
    });
    this.#head(view);
    this.#clauses(view.clauses);
    this.#struck.set(0);
    scene.add.existing(this);
  }

  /** Draws the lines through what a capital has struck. */
  strike(pace: Pace): void {
    this.#struck.aim(1, pace, STRIKE);
  }

  #head({ dateline, heading }: SigningView): void {
    const { words, dateY } = this.#plan;
    const centred = { width: Math.floor(words.width), align: 'center' } as const;
    const at = (y: number) => ({ x: words.x, y });
    this.add([
      label(this.scene, this.#ground, at(dateY), dateline, {
        ...centred,
        size: 14,
        family: 'sans',
        colour: stageColours.muted,
      }),
      label(this.scene, this.#ground, at(dateY + 17), heading, {
        ...centred,
        size: 28,
        family: 'serif',
        weight: 600,
        colour: stageColours.ink,
      }),
      this.scene.add.rectangle(
        words.x + words.width / 2,
        dateY + 57,
        56,
        2,
        colourNumber(stageColours.brass),
      ),
    ]);
  }

  #clauses(clauses: readonly SigningClause[]): void {
    const { words } = this.#plan;
    const setting = fitting<TextSetting>(
      settings,
      (each) => this.#tall(clauses, each) <= words.height,
    );
    const spare = Math.max(0, words.height - this.#tall(clauses, setting));
    const gap = Math.min(MOST_GAP, LEAST_GAP + spare / Math.max(1, clauses.length));
    let y = words.y + Math.min(12, spare / 4);
    for (const clause of clauses) {
      const paragraph = this.#clause(clause, setting, Math.round(y));
      y += paragraph.setHeight + gap;
    }
  }

  #clause(clause: SigningClause, setting: TextSetting, y: number): Paragraph {
    const { words } = this.#plan;
    const { size } = setting;
    const number = label(this.scene, this.#ground, { x: words.x, y }, clause.norm, {
      size,
      family: 'serif',
      weight: 600,
      colour: stageColours.brassText,
    });
    const paragraph = new Paragraph(this.scene, this.#ground, runsOf(clause, setting), {
      size,
      width: words.width - NUMBER_WIDTH,
    });
    paragraph.setPosition(words.x + NUMBER_WIDTH, y);
    this.add([number, paragraph]);
    if (clause.fate === 'struck') this.#strikeOver(paragraph, size);
    if (clause.fate === 'would-go') this.#warnBeside(paragraph);
    return paragraph;
  }

  #strikeOver(paragraph: Paragraph, size: WordSize): void {
    paragraph.inkWidths.forEach((width, line) => {
      if (width === 0) return;
      const strike = this.scene.add.rectangle(
        paragraph.x - 4,
        paragraph.y + line * leading(size) + size * 0.66,
        width + 4,
        2.5,
        colourNumber(stageColours.red),
      );
      this.#strikes.push(strike.setOrigin(0, 0.5));
    });
    this.add(this.#strikes);
  }

  /** A bar of short strokes beside the clause that one's own capital would strike. */
  #warnBeside({ x, y, setHeight }: Paragraph): void {
    for (let down = 2; down < setHeight; down += 9)
      this.add(
        this.scene.add
          .rectangle(x - 10, y + down, 3, 5, colourNumber(stageColours.red))
          .setOrigin(0, 0),
      );
  }

  #tall(clauses: readonly SigningClause[], setting: TextSetting): number {
    const width = this.#plan.words.width - NUMBER_WIDTH;
    return clauses.reduce(
      (sum, clause) =>
        sum +
        LEAST_GAP +
        paragraphHeight(this.scene, runsOf(clause, setting), {
          size: setting.size,
          width,
        }),
      -LEAST_GAP,
    );
  }
}

function runsOf(clause: SigningClause, { words }: TextSetting): readonly Run[] {
  const text = words === 'whole' ? clause.sentence : clause.brief;
  const ink: Run = { kind: 'words', words: text, face: 'ink' };
  if (clause.mark === null) return [ink];
  return [ink, { kind: 'words', words: ` ${clause.mark}`, face: 'red' }];
}
