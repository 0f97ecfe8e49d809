import { GameObjects, type Scene } from 'phaser';
import type { DossierToken, DossierView } from '../../../src/view/dossierView.ts';
import type { Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import { type LadderPlan, type LadderSize, nearestRung } from '../../plans/ladderPlan.ts';
import { Grip } from './Grip.ts';
import { type Entrance, LadderToken } from './LadderToken.ts';
import { TokenPiece } from './TokenPiece.ts';

export interface TokenStandUse {
  readonly report: (actionId: string) => void;
  readonly carries: () => 'token' | 'proposal';
  readonly pace: () => Pace;
  readonly taken: () => void;
  /** Shows on which rung the token would be put; null on none. */
  readonly beckon: (rung: number | null) => void;
}

interface Held {
  readonly token: LadderToken;
  readonly grip: Grip | null;
}

/** How far beside the folder a token may be dropped. */
const REACH = 28;
const GRIP_WIDTH = 44;

/** All tokens on a ladder, and the hand that takes one up and puts it down. */
export class TokenStand extends GameObjects.Container {
  readonly #sharpness: number;
  readonly #use: TokenStandUse;
  readonly #held = new Map<string, Held>();
  #view: DossierView | null = null;
  #laid: { readonly plan: LadderPlan; readonly size: LadderSize } | null = null;
  #pulled: TokenPiece | null = null;

  constructor(scene: Scene, { sharpness }: Ground, use: TokenStandUse) {
    super(scene, 0, 0);
    this.#sharpness = sharpness;
    this.#use = use;
  }

  show(view: DossierView, pace: Pace, entrance: Entrance): void {
    this.#view = view;
    const shown = new Map(view.tokens.map((token) => [keyOf(token), token]));
    for (const [key, held] of this.#held) {
      if (shown.get(key)?.movable === (held.grip !== null)) continue;
      held.token.piece.destroy();
      held.grip?.destroy();
      this.#held.delete(key);
    }
    for (const [key, token] of shown) {
      const index = this.#indexOf(token.wording);
      const held = this.#held.get(key) ?? this.#stand(key, token, index);
      held.token.show(token, index, pace, entrance);
    }
  }

  layOut(plan: LadderPlan, size: LadderSize): void {
    this.#laid = { plan, size };
    for (const { token, grip } of this.#held.values()) {
      token.layOut(plan);
      grip?.setPosition(token.piece.x, token.piece.y).setVisible(size.open);
    }
  }

  #stand(key: string, token: DossierToken, index: number): Held {
    const stood = new LadderToken(this.scene, this.#sharpness, token, index);
    const grip = token.movable ? this.#gripOf(stood) : null;
    if (token.kind === 'proposal') this.addAt(stood.piece, 0);
    else this.add(stood.piece);
    if (grip !== null) this.add(grip);
    const held = { token: stood, grip };
    this.#held.set(key, held);
    return held;
  }

  #gripOf(stood: LadderToken): Grip {
    return new Grip(this.scene, GRIP_WIDTH, {
      carry: (x, y) => this.#carry(stood, this.#within(x, y)),
      drop: (x, y) => this.#drop(stood, this.#within(x, y)),
      putBack: () => this.#rest(stood),
      press: (x, y) => this.#press(this.#within(x, y)),
      over: () => {},
    });
  }

  #carry(stood: LadderToken, { x, y }: { readonly x: number; readonly y: number }): void {
    this.#use.taken();
    if (this.#use.carries() === 'token' || stood.token.kind === 'proposal') stood.carryTo(x, y);
    else this.#pull(stood).setPosition(x, y);
    this.#use.beckon(this.#rungAt(x, y));
  }

  #drop(stood: LadderToken, { x, y }: { readonly x: number; readonly y: number }): void {
    const rung = this.#rungAt(x, y);
    const choice = this.#view?.rungs[rung ?? -1];
    const stays = choice?.laid === true || choice?.wording === this.#standsAt(stood);
    this.#use.beckon(null);
    if (choice?.actionId != null && !stays) this.#use.report(choice.actionId);
    this.#rest(stood);
  }

  /** Where a token that is itself carried already stands; a proposal may be pulled to any rung. */
  #standsAt({ token }: LadderToken): string | null {
    return this.#use.carries() === 'token' ? token.wording : null;
  }

  #press({ y }: { readonly y: number }): void {
    const plan = this.#laid?.plan;
    const choice = plan === undefined ? undefined : this.#view?.rungs[nearestRung(plan, y)];
    if (choice?.actionId != null) this.#use.report(choice.actionId);
  }

  #rest(stood: LadderToken): void {
    this.#use.beckon(null);
    this.#pulled?.destroy();
    this.#pulled = null;
    if (stood.piece.active) stood.letGo(this.#use.pace());
  }

  #pull({ token }: LadderToken): TokenPiece {
    if (this.#pulled !== null) return this.#pulled;
    const pulled = new TokenPiece(this.scene, this.#sharpness, token.side.place, 'proposed');
    pulled.widen(this.#laid?.plan.tokenWidth ?? 30);
    this.add(pulled);
    this.#pulled = pulled;
    return pulled;
  }

  #within(x: number, y: number): { readonly x: number; readonly y: number } {
    return this.getWorldTransformMatrix().applyInverse(x, y);
  }

  /** The rung that a token put down here would stand on; null beside the folder. */
  #rungAt(x: number, y: number): number | null {
    if (this.#laid === null) return null;
    const { plan, size } = this.#laid;
    const last = plan.rungs.at(-1);
    const [top, bottom] = [plan.rungs[0]?.y ?? 0, last === undefined ? 0 : last.y + last.height];
    const inside =
      x >= -REACH && x <= size.width + REACH && y >= top - REACH && y <= bottom + REACH;
    return inside ? nearestRung(plan, y) : null;
  }

  #indexOf(wording: string | null): number {
    const rungs = this.#view?.rungs ?? [];
    const index = rungs.findIndex((rung) => rung.wording === wording);
    return index < 0 ? rungs.length : index;
  }
}

function keyOf({ side, kind, wording }: DossierToken): string {
  return kind === 'stand' ? `stand ${side.id}` : `proposal ${side.id} ${wording}`;
}
