import type { GameObjects, Input, Scene } from 'phaser';
import type { BeliefView } from '../../../src/view/beliefView.ts';
import { tokenWidth } from '../../drawings/board/beliefToken.ts';
import { waxSeal } from '../../drawings/board/waxSeal.ts';
import type { Ground } from '../../Ground.ts';
import type { Box } from '../../paint.ts';
import type { BoardPlan } from '../../plans/boardPlan.ts';
import { regrouped, tokenSlots } from '../../plans/tokenSlots.ts';
import { picture } from '../picture.ts';
import { BeliefToken } from './BeliefToken.ts';
import { BeliefTray } from './BeliefTray.ts';

type Report = (actionId: string) => void;

const DRAG_FROM = 6;
const WAX = { scale: 0.56, ms: 140, everyMs: 80 };

/** Ten tokens between a hand and the trays of what may be believed; pressed or dragged, each moves. */
export class BeliefTokens {
  readonly #scene: Scene;
  readonly #ground: Ground;
  readonly #plan: BoardPlan;
  readonly #report: Report;
  readonly #trays: readonly BeliefTray[];
  readonly #hand: BeliefTray;
  readonly #wax: readonly GameObjects.Image[];
  /** By place: each tray, and last the hand. */
  #tokens: readonly (readonly BeliefToken[])[] = [];
  #view: BeliefView | null = null;
  #held: BeliefToken | null = null;

  constructor(scene: Scene, ground: Ground, plan: BoardPlan, report: Report) {
    this.#scene = scene;
    this.#ground = ground;
    this.#plan = plan;
    this.#report = report;
    const tray = (kind: 'tray' | 'hand', box: Box) =>
      new BeliefTray(scene, ground, plan, { kind, box, report });
    this.#trays = plan.trays.map((box) => tray('tray', box));
    this.#hand = tray('hand', plan.hand);
    this.#wax = plan.trays.map(({ x, y, width, height }) =>
      picture(scene, ground, waxSeal.key, {
        x: x + width - 6,
        y: plan.countIn === 'tray' ? y + height - 4 : y + 6,
      })
        .setOrigin(0.5, 0.5)
        .setScale(WAX.scale / ground.sharpness),
    );
    scene.input.dragDistanceThreshold = DRAG_FROM;
  }

  show(view: BeliefView, moves: boolean): void {
    const first = this.#view === null;
    const sealedNow = !first && this.#view?.sealed === false && view.sealed;
    this.#view = view;
    view.rows.forEach(({ label: name, count, plus }, index) => {
      this.#trays[index]?.show(name, count, plus.whyNot === null ? plus.id : null);
    });
    if (view.sealed || view.hand.count === 0) this.#hand.hide();
    else this.#hand.show(view.hand.label, view.hand.count, null);
    for (const wax of this.#wax) wax.setVisible(view.sealed);
    if (sealedNow && moves) this.#press();
    this.#lay(view, moves && !first);
  }

  #lay(view: BeliefView, flies: boolean): void {
    const wanted = [...view.rows.map(({ count }) => count), view.hand.count];
    if (this.#tokens.length === 0) this.#tokens = wanted.map((count) => this.#make(count));
    this.#tokens = regrouped(this.#tokens, wanted, this.#held);
    const boxes = [...this.#plan.trays, this.#plan.hand];
    this.#tokens.forEach((tokens, place) => {
      const box = boxes[place];
      const slots = box === undefined ? [] : tokenSlots(box, tokens.length, this.#plan.tokenPitch);
      tokens.forEach((token, index) => {
        const slot = slots[index];
        if (slot !== undefined && token !== this.#dragged) token.goTo(slot, flies);
        token.loosen(!view.sealed);
      });
    });
  }

  #make(count: number): readonly BeliefToken[] {
    const scale = Math.min(1, (this.#plan.tokenPitch - 1) / tokenWidth);
    return Array.from({ length: count }, () => {
      const token = new BeliefToken(this.#scene, this.#ground, scale);
      token.on('dragstart', () => this.#takeUp(token));
      token.on('drag', (pointer: Input.Pointer, x: number, y: number) => {
        token.setPosition(x, y);
        this.#lightUnder(pointer);
      });
      token.on('dragend', (pointer: Input.Pointer) => this.#putDown(token, pointer));
      token.on('pointerup', (pointer: Input.Pointer) => {
        if (pointer.getDistance() <= DRAG_FROM) this.#giveBack(token);
      });
      return token;
    });
  }

  #dragged: BeliefToken | null = null;

  #takeUp(token: BeliefToken): void {
    this.#held = token;
    this.#dragged = token;
    this.#scene.children.bringToTop(token);
  }

  #lightUnder(pointer: Input.Pointer): void {
    const under = this.#placeUnder(pointer);
    this.#trays.forEach((tray, index) => {
      tray.light(index === under);
    });
  }

  #putDown(token: BeliefToken, pointer: Input.Pointer): void {
    this.#dragged = null;
    for (const tray of this.#trays) tray.light(false);
    const from = this.#placeOf(token);
    const to = this.#placeUnder(pointer) ?? from;
    const before = this.#view;
    if (from !== to) {
      this.#tell(before?.rows[from]?.minus);
      this.#tell(this.#view?.rows[to]?.plus);
    }
    this.#held = null;
    if (this.#view !== null) this.#lay(this.#view, true);
  }

  /** A token that is pressed in a tray goes back to the hand. */
  #giveBack(token: BeliefToken): void {
    this.#held = token;
    this.#tell(this.#view?.rows[this.#placeOf(token)]?.minus);
    this.#held = null;
  }

  #tell(action: BeliefView['rows'][number]['plus'] | undefined): void {
    if (action !== undefined && action.whyNot === null) this.#report(action.id);
  }

  #placeOf(token: BeliefToken): number {
    return this.#tokens.findIndex((tokens) => tokens.includes(token));
  }

  /** The place under the pointer, its name included; null where there is none. */
  #placeUnder({ worldX, worldY }: Input.Pointer): number | null {
    const boxes = [...this.#plan.trays, this.#plan.hand];
    const place = boxes.findIndex(
      ({ x, y, width, height }) =>
        worldX >= x && worldX < x + width && worldY >= y - 12 && worldY < y + height + 40,
    );
    return place === -1 ? null : place;
  }

  #press(): void {
    this.#wax.forEach((wax, index) => {
      const { scale } = wax;
      this.#scene.tweens.add({
        targets: wax.setScale(scale * 1.5).setAlpha(0),
        scale,
        alpha: 1,
        delay: index * WAX.everyMs,
        duration: WAX.ms,
        ease: 'Cubic.easeIn',
      });
    });
  }
}
