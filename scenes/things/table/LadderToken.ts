import type { Scene } from 'phaser';
import type { DossierToken } from '../../../src/view/dossierView.ts';
import { Dial, type Pace, type Timing } from '../../Dial.ts';
import type { TokenFace } from '../../drawings/token.ts';
import { type LadderPlan, rungTop } from '../../plans/ladderPlan.ts';
import { TokenPiece } from './TokenPiece.ts';

const SLIDES: Timing = { ms: 280, ease: 'Cubic.easeInOut' };
const APPEARS: Timing = { ms: 120, ease: 'Sine.easeOut' };
const DRIFTS: Timing = { ms: 160, ease: 'Cubic.easeOut' };
const FLIP_APART_MS = 80;
/** Tokens of further delegations lie a little farther in on the lane that they share. */
const SHARED_LANE = 12;
const PROPOSAL_OF_TOKEN = 0.88;

/** How a token comes to stand where it does. */
export type Entrance = 'plain' | 'turned-over';

/** A token on a ladder: it slides from rung to rung, and can be carried off its place and drift back. */
export class LadderToken {
  readonly piece: TokenPiece;
  readonly #index: Dial;
  readonly #drift: Dial;
  readonly #alpha: Dial;
  #plan: LadderPlan | null = null;
  #token: DossierToken;
  #offset = { x: 0, y: 0 };

  constructor(scene: Scene, sharpness: number, token: DossierToken, index: number) {
    this.#token = token;
    this.piece = new TokenPiece(scene, sharpness, token.side.place, faceOf(token));
    const place = () => this.#place();
    this.#index = new Dial(scene, index, place);
    this.#drift = new Dial(scene, 0, place);
    this.#alpha = new Dial(scene, 0, (alpha) => this.piece.setAlpha(alpha));
    this.piece.setAlpha(0);
  }

  get token(): DossierToken {
    return this.#token;
  }

  show(token: DossierToken, index: number, pace: Pace, entrance: Entrance): void {
    this.#token = token;
    if (entrance === 'turned-over') {
      this.#index.set(index);
      this.#alpha.set(1);
      this.piece.turn('sealed', 'at-once');
      this.piece.turn(faceOf(token), pace, FLIP_APART_MS * token.side.place);
      return;
    }
    this.#index.aim(index, pace, SLIDES);
    this.#alpha.aim(1, pace, APPEARS);
    this.piece.turn(faceOf(token), pace);
  }

  layOut(plan: LadderPlan): void {
    this.#plan = plan;
    const part = this.#token.kind === 'proposal' ? PROPOSAL_OF_TOKEN : 1;
    this.piece.widen(plan.tokenWidth * part);
    this.#place();
  }

  /** Lies at a place of the sheet instead of its own, until it is let go. */
  carryTo(x: number, y: number): void {
    const home = this.#home();
    this.#offset = { x: x - home.x, y: y - home.y };
    this.#drift.set(1);
  }

  /** Goes from where it was carried to where it belongs now. */
  letGo(pace: Pace): void {
    const at = { x: this.piece.x, y: this.piece.y };
    this.#index.set(this.#index.goal);
    const home = this.#home();
    this.#offset = { x: at.x - home.x, y: at.y - home.y };
    this.#drift.set(1);
    this.#drift.aim(0, pace, DRIFTS);
  }

  #place(): void {
    const home = this.#home();
    const part = this.#drift.value;
    this.piece.setPosition(home.x + this.#offset.x * part, home.y + this.#offset.y * part);
  }

  #home(): { readonly x: number; readonly y: number } {
    const plan = this.#plan;
    if (plan === null) return { x: 0, y: 0 };
    const { place } = this.#token.side;
    const [left, right] = plan.lanes;
    const inward = Math.floor(place / 2) * SHARED_LANE;
    return {
      x: place % 2 === 0 ? left + inward : right - inward,
      y: Math.min(rungTop(plan, this.#index.value) + plan.tokenDrop, plan.foot),
    };
  }
}

function faceOf({ kind, faceDown }: DossierToken): TokenFace {
  if (kind === 'proposal') return 'proposed';
  return faceDown ? 'sealed' : 'placed';
}
