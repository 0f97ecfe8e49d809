import { GameObjects, type Scene } from 'phaser';
import type { TablePaper } from '../../../src/view/tablePapers.ts';
import type { Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import type { Box } from '../../paint.ts';
import { ChoiceCard } from './ChoiceCard.ts';
import type { Folders } from './Folders.ts';
import { Slip, type SlipUse } from './Slip.ts';
import { Thread, type ThreadEnd } from './Thread.ts';

/** A thread between a folder and a slip that names its norm. */
interface Wanted {
  readonly key: string;
  readonly slip: Slip;
  readonly paper: TablePaper;
  readonly norm: string;
}

/** The slips on the table, one place for one's own and one for the other's, threaded to the folders they name. */
export class Papers extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #use: Omit<SlipUse, 'moved'>;
  readonly #folders: Folders;
  readonly #slips = new Map<string, { readonly slip: Slip; readonly paper: TablePaper }>();
  readonly #threads = new Map<string, Thread>();
  readonly #slipLayer: GameObjects.Container;
  readonly #threadLayer: GameObjects.Container;
  readonly #card: ChoiceCard;
  /** Whose papers lie there, from left to right. */
  #order: readonly string[] = [];

  constructor(scene: Scene, ground: Ground, folders: Folders, use: Omit<SlipUse, 'moved'>) {
    super(scene, 0, 0);
    this.#ground = ground;
    this.#folders = folders;
    this.#use = use;
    this.#slipLayer = new GameObjects.Container(scene, 0, 0);
    this.#threadLayer = new GameObjects.Container(scene, 0, 0);
    this.#card = new ChoiceCard(scene, ground, use.report);
    this.add([this.#slipLayer, this.#threadLayer, this.#card]);
  }

  show(papers: readonly TablePaper[], places: readonly Box[], pace: Pace): void {
    this.#order = papers
      .map(({ by }, at) => ({ by: by.id, x: places[at]?.x ?? 0 }))
      .toSorted((a, b) => a.x - b.x)
      .map(({ by }) => by);
    for (const [by, { slip }] of this.#slips) {
      if (this.#order.includes(by)) continue;
      slip.destroy();
      this.#slips.delete(by);
    }
    papers.forEach((paper, at) => {
      const box = places[at];
      if (box === undefined) return;
      const slip = this.#slips.get(paper.by.id)?.slip ?? this.#lay();
      this.#slips.set(paper.by.id, { slip, paper });
      slip.show(paper, box, pace);
    });
    this.#thread(places, pace);
    this.#showDispute(papers, places);
  }

  /** The threads of a norm, or with none all, follow what they are riveted to. */
  follow(norm?: string): void {
    for (const wanted of this.#wanted())
      if (norm === undefined || wanted.norm === norm)
        this.#threads.get(wanted.key)?.hang(...this.#ends(wanted), 'moving');
  }

  #lay(): Slip {
    const slip = new Slip(this.scene, this.#ground, { ...this.#use, moved: () => this.follow() });
    this.#slipLayer.add(slip);
    return slip;
  }

  #thread(places: readonly Box[], pace: Pace): void {
    const wanted = this.#wanted();
    const keys = new Set(wanted.map(({ key }) => key));
    for (const [key, thread] of this.#threads) {
      if (keys.has(key)) continue;
      thread.destroy();
      this.#threads.delete(key);
    }
    for (const norm of this.#folders.norms)
      this.#folders.get(norm)?.rivet(this.#order.map((by) => keys.has(`${by} ${norm}`)));
    for (const each of wanted) {
      const thread = this.#threads.get(each.key) ?? this.#spin(each);
      // A thread to the lower of two papers would run across the upper one's words.
      thread.setVisible(places.every(({ y }) => y >= each.slip.rest.y));
      thread.hang(...this.#ends(each), pace);
    }
  }

  #spin({ key, paper }: Wanted): Thread {
    const thread = new Thread(this.scene, paper.by.own ? 'own' : 'other');
    this.#threads.set(key, thread);
    this.#threadLayer.add(thread);
    return thread;
  }

  #wanted(): readonly Wanted[] {
    return [...this.#slips.values()].flatMap(({ slip, paper }) =>
      normsOf(paper)
        .filter((norm) => this.#folders.get(norm) !== undefined)
        .map((norm) => ({ key: `${paper.by.id} ${norm}`, slip, paper, norm })),
    );
  }

  #ends({ slip, paper, norm }: Wanted): readonly [from: ThreadEnd, to: ThreadEnd] {
    const rivet = this.#folders.get(norm)?.rivetPlace(this.#order.indexOf(paper.by.id));
    const end = slip.threadEnd(norm);
    return [rivet ?? { x: 0, y: 0 }, end ?? { x: slip.x, y: slip.y }];
  }

  #showDispute(papers: readonly TablePaper[], places: readonly Box[]): void {
    const at = papers.findIndex(({ dispute }) => dispute !== null);
    const dispute = papers[at]?.dispute ?? null;
    const box = places[at];
    const close = papers[at]?.acts[0];
    const lies = box ?? { x: 0, y: 0, width: 8, height: 8 };
    const width = Math.max(lies.width, Math.min(430, this.#ground.width - 48));
    this.#card.show(
      dispute === null
        ? null
        : {
            heading: dispute.heading,
            groups: [dispute.norms, dispute.words],
            acts: [
              dispute.bracket,
              dispute.reject,
              ...(close === undefined ? [] : [{ ...close, label: '×' }]),
            ],
          },
      {
        x: Math.max(24, Math.min(lies.x, this.#ground.width - 24 - width)),
        y: lies.y + lies.height,
        width,
        edge: 'lower',
      },
    );
  }
}

function normsOf({ pack }: TablePaper): readonly string[] {
  return pack === null ? [] : [...pack.asks.clauses, ...pack.gives.clauses].map(({ norm }) => norm);
}
