import { GameObjects, type Scene } from 'phaser';
import type { DossierRung } from '../../../src/view/dossierView.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import { Dial, type Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import type { Box } from '../../paint.ts';
import { balancedLines } from '../../plans/balancedLines.ts';
import { label } from '../label.ts';
import { wordWidth } from '../wordWidth.ts';
import { Press } from './Press.ts';
import {
  colourNumber,
  lossWords,
  type RungLook,
  refusedWords,
  rungColours,
} from './rungColours.ts';

/** How the words of a rung are set. */
export interface RungSetting {
  readonly words: 'under' | 'between';
  /** A spine's rungs show their letter alone. */
  readonly open: boolean;
  /** From a rung's edge to its letter and its note: room for tokens that overlap its corners. */
  readonly inset: number;
  /** The width that the tag is broken for: the folder's at rest. */
  readonly breadth: number;
}

const WARMS = { ms: 120, ease: 'Sine.easeOut' };
const FLOODS = { ms: 220, ease: 'Linear' };
const LETTER_TOP = 4;
const LINE = 17;
const LINES = -1;
const CLOSE_LINES = -4;

/** One wording of a ladder: its letter, its tag, its note, and the ink or lamplight that falls on it. */
export class Rung extends GameObjects.Container {
  readonly #plate: GameObjects.Rectangle;
  readonly #warm: GameObjects.Rectangle;
  readonly #ink: GameObjects.Rectangle;
  readonly #letter: GameObjects.Text;
  readonly #tag: GameObjects.Text;
  readonly #note: GameObjects.Text;
  readonly #press: Press;
  readonly #warmth: Dial;
  readonly #flood: Dial;
  #view: DossierRung;
  #look: RungLook = 'plain';
  #box: Box = { x: 0, y: 0, width: 0, height: 0 };
  #broken = '';
  #over = false;

  constructor(scene: Scene, ground: Ground, view: DossierRung, report: (actionId: string) => void) {
    super(scene, 0, 0);
    this.#view = view;
    const plate = () => new GameObjects.Rectangle(scene, 0, 0, 8, 8, 0, 1).setOrigin(0, 0);
    const words = (weight: 400 | 600, align: 'left' | 'center') =>
      label(scene, ground, { x: 0, y: 0 }, '', {
        size: 14,
        colour: stageColours.ink,
        family: 'sans',
        weight,
        align,
        lineSpacing: LINES,
      });
    this.#plate = plate();
    this.#warm = plate().setFillStyle(colourNumber(rungColours.laid.fill)).setAlpha(0);
    this.#ink = plate().setFillStyle(colourNumber(rungColours.agreed.fill)).setVisible(false);
    this.#letter = words(600, 'left').setText(view.wording);
    this.#tag = words(400, 'center');
    this.#note = words(400, 'left').setOrigin(1, 0);
    this.#press = new Press(scene, report, (over) => {
      this.#over = over;
      this.#edge();
    });
    this.add([
      this.#plate,
      this.#warm,
      this.#ink,
      this.#letter,
      this.#tag,
      this.#note,
      this.#press,
    ]);
    this.#warmth = new Dial(scene, 0, (alpha) => this.#warm.setAlpha(alpha));
    this.#flood = new Dial(scene, 0, (part) => this.#pour(part));
  }

  /** What stands on the rung, and after how long its ink begins to flow. */
  show(view: DossierRung, look: RungLook, pace: Pace, inkDelayMs: number): void {
    this.#view = view;
    this.#look = look;
    this.#press.offer(view.actionId);
    this.#warmth.aim(look === 'laid' ? 1 : 0, pace, WARMS);
    this.#flood.aim(look === 'agreed' ? 1 : 0, pace, { ...FLOODS, delayMs: inkDelayMs });
    weigh(this.#tag, look === 'plain' || look === 'between' ? '400' : '600');
    this.#note.setText(view.note);
    this.#broken = '';
    this.#colour();
    this.#edge();
  }

  /** Shows that a token would be put down here. */
  beckon(over: boolean): void {
    this.#over = over;
    this.#edge();
  }

  layOut(box: Box, setting: RungSetting, pressed: Box): void {
    this.#box = box;
    this.setPosition(box.x, box.y);
    for (const plate of [this.#plate, this.#warm]) plate.setSize(box.width, box.height);
    this.#pour(this.#flood.value);
    this.#press.cover(pressed);
    this.#tag.setVisible(setting.open);
    this.#note.setVisible(setting.open);
    if (setting.open) this.#setWords(setting);
    else this.#letter.setPosition((box.width - this.#letter.width) / 2, box.height / 2 - 9);
  }

  #setWords({ words, inset, breadth }: RungSetting): void {
    const { width, height } = this.#box;
    const between = words === 'between';
    const middle = height / 2 - 9;
    this.#letter.setPosition(inset, between ? middle : LETTER_TOP);
    this.#note.setPosition(width - inset, between ? middle : LETTER_TOP);
    const room = between ? breadth - 2 * inset - 60 : breadth - 8;
    const key = `${room} ${this.#view.tag} ${this.#tag.style.fontStyle}`;
    if (key !== this.#broken) {
      this.#broken = key;
      const lines = balancedLines(this.#view.tag, room, wordWidth(this.#tag));
      const seen = between && lines.length > 2 ? [lines[0], `${lines[1]} …`] : lines;
      this.#tag.setLineSpacing(seen.length > 2 ? CLOSE_LINES : LINES).setText(seen.join('\n'));
    }
    const tall = this.#tag.height;
    const top = between ? 0 : LETTER_TOP + LINE - (tall > 2.5 * LINE ? 7 : 3);
    this.#tag.setPosition(
      Math.round((width - this.#tag.width) / 2),
      Math.round(top + (height - top - tall) / 2) - (between ? 0 : 1),
    );
  }

  #pour(part: number): void {
    const { width, height } = this.#box;
    this.#ink.setVisible(part > 0).setSize(Math.max(0.01, width * part), height);
    this.#colour();
  }

  #colour(): void {
    const wet = this.#flood.value > 0.5;
    const look: RungLook = wet ? 'agreed' : this.#look === 'agreed' ? 'held' : this.#look;
    const colours = rungColours[look];
    this.#plate.setFillStyle(colourNumber(rungColours[look === 'laid' ? 'held' : look].fill));
    colour(this.#letter, colours.small);
    colour(this.#tag, this.#view.refused && !wet ? refusedWords : colours.words);
    const loses = this.#view.note.startsWith('−');
    colour(this.#note, loses && !wet ? lossWords : colours.small);
  }

  #edge(): void {
    const { brassDeep, ink } = stageColours;
    const look = this.#look;
    if (this.#over) this.#plate.setStrokeStyle(2.5, colourNumber(brassDeep), 1);
    else if (look === 'laid') this.#plate.setStrokeStyle(2, colourNumber(brassDeep), 1);
    else this.#plate.setStrokeStyle(1, colourNumber(ink), look === 'held' ? 0.5 : 0.16);
  }
}

// A label is drawn anew at every setting, the same one too.
function colour(words: GameObjects.Text, to: string): void {
  if (words.style.color !== to) words.setColor(to);
}

function weigh(words: GameObjects.Text, to: string): void {
  if (words.style.fontStyle !== to) words.setFontStyle(to);
}
