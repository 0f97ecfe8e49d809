import { Curves, type GameObjects, Math as PhaserMath, type Scene } from 'phaser';
import type { EvidenceView } from '../../../src/view/evidenceView.ts';
import type { Ground } from '../../Ground.ts';
import type { BoardPlan } from '../../plans/boardPlan.ts';
import { type Knot, type PinnedItem, pinnedItems } from '../../plans/pinnedItems.ts';
import { EvidenceItem } from './EvidenceItem.ts';
import { SourceKnot } from './SourceKnot.ts';

const RED = 0x8c1628;
const FALL = { everyMs: 140, ms: 260, from: 70 };
const TIGHTEN_MS = 450;
const SLIDE_MS = 300;
const SLACK = { x: 34, y: 46 };

/** The items that one holds, pinned by strength; items of one source end in one pile and one knot. */
export class EvidenceBoard {
  readonly #scene: Scene;
  readonly #ground: Ground;
  readonly #plan: BoardPlan;
  readonly #papers: GameObjects.Container;
  readonly #threads: GameObjects.Graphics;
  readonly #items = new Map<string, EvidenceItem>();
  readonly #knots = new Map<number, SourceKnot>();
  #pinned: readonly PinnedItem[] = [];
  /** How slack the threads hang, from 1 to 0. */
  #slack = 0;

  constructor(scene: Scene, ground: Ground, plan: BoardPlan) {
    this.#scene = scene;
    this.#ground = ground;
    this.#plan = plan;
    this.#papers = scene.add.container();
    this.#threads = scene.add.graphics();
  }

  /** Pins what the file holds; with motion, what is new falls and is drawn to its source. */
  show(file: EvidenceView, moves: boolean): void {
    const fresh = this.#addNew(file);
    const { items, knots } = this.#pins(file);
    this.#pinned = items;
    for (const { id } of items) this.#papers.bringToTop(this.#item(id));
    for (const knot of knots) this.#tie(knot, file);
    if (fresh.length === 0) return;
    if (moves) this.#fall(fresh);
    else this.#rest();
  }

  #addNew({ groups }: EvidenceView): readonly string[] {
    const cards = groups.flatMap(({ items }) => items).filter(({ id }) => !this.#items.has(id));
    for (const card of cards) {
      const item = new EvidenceItem(this.#scene, this.#ground, card, {
        ...this.#plan.card,
        turn: this.#items.size,
      });
      this.#items.set(card.id, item);
      this.#papers.add(item);
    }
    return cards.map(({ id }) => id);
  }

  #pins({ groups }: EvidenceView) {
    const sources = groups.map(({ items }) =>
      items.map(({ id, strength }) => ({
        id,
        strength: strength.boxes,
        height: this.#item(id).paperHeight,
      })),
    );
    return pinnedItems(sources, this.#plan.columns, this.#plan.card.width);
  }

  #tie({ source, x, y }: Knot, { groups }: EvidenceView): void {
    const known = this.#knots.get(source);
    if (known !== undefined) return void known.setPosition(x, y);
    const knot = new SourceKnot(this.#scene, this.#ground, groups[source]?.counts ?? '');
    this.#knots.set(source, knot.setPosition(x, y));
  }

  #rest(): void {
    for (const { id, rests } of this.#pinned) this.#item(id).setPosition(rests.x, rests.y);
    this.#slack = 0;
    this.#draw();
  }

  /** What is new falls one by one; then the threads tighten, and each pile slides together. */
  #fall(fresh: readonly string[]): void {
    const { tweens } = this.#scene;
    const falling = this.#pinned.filter(({ id }) => fresh.includes(id));
    const retied = new Set(falling.map(({ source }) => source));
    falling.forEach(({ id, falls }, index) => {
      const item = this.#item(id);
      item.setPosition(falls.x, falls.y - FALL.from).setAlpha(0);
      tweens.add({
        targets: item,
        y: falls.y,
        alpha: { value: 1, duration: FALL.ms / 2 },
        delay: index * FALL.everyMs,
        duration: FALL.ms,
        ease: 'Quad.easeIn',
      });
    });
    for (const { id, source, rests } of this.#pinned)
      if (!retied.has(source)) this.#item(id).setPosition(rests.x, rests.y);
    const fallen = (falling.length - 1) * FALL.everyMs + FALL.ms;
    if ([...retied].some((source) => this.#knots.has(source))) this.#tighten(fallen, retied);
  }

  #tighten(delay: number, sources: ReadonlySet<number>): void {
    this.#slack = 1;
    this.#threads.setVisible(false);
    for (const source of sources) this.#knots.get(source)?.appear(delay + TIGHTEN_MS + SLIDE_MS);
    this.#scene.tweens.addCounter({
      from: 1,
      to: 0,
      delay,
      duration: TIGHTEN_MS,
      ease: 'Cubic.easeOut',
      onUpdate: (_tween, _target, _key, slack) => {
        this.#slack = slack;
        this.#threads.setVisible(true);
        this.#draw();
      },
    });
    for (const { id, source, rests } of this.#pinned)
      if (sources.has(source))
        this.#scene.tweens.add({
          targets: this.#item(id),
          ...rests,
          delay: delay + TIGHTEN_MS,
          duration: SLIDE_MS,
          ease: 'Cubic.easeInOut',
          onUpdate: () => this.#draw(),
        });
  }

  #draw(): void {
    this.#threads.clear();
    for (const { id, source } of this.#pinned) {
      const knot = this.#knots.get(source);
      if (knot === undefined) continue;
      const { pin } = this.#item(id);
      this.#thread(pin, knot, 0x000000, { width: 3, alpha: 0.22, shift: 3 });
      this.#thread(pin, knot, RED, { width: 2.5, alpha: 1, shift: 0 });
    }
  }

  #thread(
    pin: { readonly x: number; readonly y: number },
    knot: SourceKnot,
    colour: number,
    {
      width,
      alpha,
      shift,
    }: { readonly width: number; readonly alpha: number; readonly shift: number },
  ): void {
    const bow = {
      x: Math.max(pin.x, knot.x) + 10 + this.#slack * SLACK.x,
      y: (pin.y + knot.y) / 2 + shift + this.#slack * SLACK.y,
    };
    const curve = new Curves.QuadraticBezier(
      new PhaserMath.Vector2(pin.x, pin.y + shift),
      new PhaserMath.Vector2(bow.x, bow.y),
      new PhaserMath.Vector2(knot.x, knot.y + shift),
    );
    this.#threads.lineStyle(width, colour, alpha);
    this.#threads.strokePoints(curve.getPoints(14));
  }

  #item(id: string): EvidenceItem {
    const item = this.#items.get(id);
    if (item === undefined) throw new Error(`no item ${id} is on the board`);
    return item;
  }
}
