import { GameObjects, type Scene } from 'phaser';
import type { DossierRung, DossierToken, DossierView } from '../../../src/view/dossierView.ts';
import type { Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import { onPixels } from '../../onPixels.ts';
import {
  type LadderPlan,
  type LadderSize,
  redLineHeight,
  redLinePlateDrop,
} from '../../plans/ladderPlan.ts';
import { Clasp } from './Clasp.ts';
import type { Entrance } from './LadderToken.ts';
import { RedLine } from './RedLine.ts';
import { type RestingRung, Rung } from './Rung.ts';
import type { RungLook } from './rungColours.ts';
import { TokenStand } from './TokenStand.ts';

/** What a ladder is handed: how it reports, the words of a red line, what its tokens do when carried. */
export interface LadderUse {
  readonly report: (actionId: string) => void;
  readonly redLine: string;
  /** Carrying one's token moves it, or pulls a proposal from it. */
  readonly carries: () => 'token' | 'proposal';
  readonly pace: () => Pace;
  /** A token is taken up: its folder comes to lie on top. */
  readonly taken: () => void;
  /** A rung has come to rest in another look: its picture is to be drawn again. */
  readonly settled: () => void;
}

/** After the brackets have closed and held for a moment. */
const INK_AFTER_MS = 320;
const LETTER_INSET = { easy: 7, narrow: 15 };
const NARROW_LANE = 20;

/** A norm's wordings one under the other, with the tokens, brackets and red lines on them. */
export class Ladder extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #use: LadderUse;
  readonly #rungs: readonly Rung[];
  readonly #lines = new Map<string, RedLine>();
  readonly #lineLayer: GameObjects.Container;
  readonly #clasp: Clasp;
  readonly #stand: TokenStand;
  #view: DossierView;
  #laid: { readonly plan: LadderPlan; readonly size: LadderSize } | null = null;

  constructor(scene: Scene, ground: Ground, view: DossierView, use: LadderUse) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#use = use;
    this.#view = view;
    const { report, settled } = use;
    this.#rungs = view.rungs.map((rung) => new Rung(scene, ground, rung, { report, settled }));
    this.#clasp = new Clasp(scene, ground.sharpness);
    this.#lineLayer = new GameObjects.Container(scene, 0, 0);
    this.#stand = new TokenStand(scene, ground, {
      ...use,
      beckon: (index) => {
        for (const [at, rung] of this.#rungs.entries()) rung.beckon(at === index);
      },
    });
    this.add([
      ...this.#rungs.flatMap(({ parts }) => parts),
      this.#clasp,
      this.#lineLayer,
      this.#stand,
    ]);
  }

  /** Takes a view; it is to be laid out anew afterwards. */
  show(view: DossierView, pace: Pace, entrance: Entrance): void {
    const agreesNow = this.#view.agreed === null && view.agreed !== null;
    this.#view = view;
    const held = heldRungs(view);
    view.rungs.forEach((rung, index) => {
      const delay = agreesNow ? INK_AFTER_MS : 0;
      this.#rungs[index]?.show(rung, lookOf(view, rung, index, held), pace, delay);
    });
    this.#clasp.show({ held, agreed: agreedIndex(view) }, pace, entrance);
    this.#stand.show(view, pace, entrance);
    this.#showLines(pace);
  }

  layOut(plan: LadderPlan, size: LadderSize): void {
    this.#laid = { plan, size };
    const { width, open } = size;
    const narrow = plan.left < NARROW_LANE;
    const setting = {
      words: plan.words,
      open,
      inset: narrow && plan.words === 'under' ? LETTER_INSET.narrow : LETTER_INSET.easy,
    };
    this.#rungs.forEach((rung, index) => {
      const place = plan.rungs[index];
      if (place === undefined) return;
      const box = {
        x: this.#sharp(plan.left),
        y: this.#sharp(place.y),
        width: this.#sharp(plan.right - plan.left),
        height: this.#sharp(place.height),
      };
      rung.layOut(box, setting, { ...box, x: 0, width });
    });
    this.#clasp.layOut(plan);
    this.#stand.layOut(plan, size);
    for (const { side, wording, refuses } of this.#view.redLines) {
      const line = this.#lines.get(lineKey(side.id, wording));
      const at = indexOf(this.#view, wording);
      line?.setPosition(0, redLineHeight(plan, at, refuses));
      line?.stretch(width, plan.lineWords ? redLinePlateDrop(plan, at, refuses) : 'bare');
    }
  }

  /** All that the picture of the resting rungs is made from. */
  get resting(): readonly RestingRung[] {
    return this.#rungs.flatMap(({ resting }) => resting ?? []);
  }

  /** Before which rungs red lines are drawn. */
  get lines(): readonly number[] {
    return this.#view.redLines.map(
      ({ wording, refuses }) => indexOf(this.#view, wording) + (refuses === 'after' ? 1 : 0),
    );
  }

  #sharp(length: number): number {
    return onPixels(length, this.#ground.sharpness);
  }

  #showLines(pace: Pace): void {
    const drawn = new Set(
      this.#view.redLines.map(({ side, wording }) => lineKey(side.id, wording)),
    );
    for (const [key, line] of this.#lines) {
      if (drawn.has(key)) continue;
      line.destroy();
      this.#lines.delete(key);
    }
    for (const line of this.#view.redLines) {
      const key = lineKey(line.side.id, line.wording);
      if (this.#lines.has(key)) continue;
      const drawing = new RedLine(this.scene, this.#ground, line, this.#use.redLine);
      drawing.stretch(this.#laid?.size.width ?? 0, 'bare');
      this.#lineLayer.add(drawing.draw(pace));
      this.#lines.set(key, drawing);
    }
  }
}

function lineKey(side: string, wording: string): string {
  return `${side} ${wording}`;
}

function indexOf({ rungs }: DossierView, wording: string | null): number {
  const index = rungs.findIndex((rung) => rung.wording === wording);
  return index < 0 ? rungs.length : index;
}

function agreedIndex(view: DossierView): number | null {
  return view.agreed === null ? null : indexOf(view, view.agreed);
}

/** The rungs that tokens stand on. */
function heldRungs(view: DossierView): readonly number[] {
  return view.tokens
    .filter(({ kind, wording }: DossierToken) => kind === 'stand' && wording !== null)
    .map(({ wording }) => indexOf(view, wording));
}

function lookOf(
  { agreed }: DossierView,
  { wording, laid }: DossierRung,
  index: number,
  held: readonly number[],
): RungLook {
  if (agreed === wording) return 'agreed';
  if (laid) return 'laid';
  if (held.includes(index)) return 'held';
  return Math.min(...held) < index && index < Math.max(...held) ? 'between' : 'plain';
}
