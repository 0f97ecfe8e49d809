import { GameObjects, type Scene } from 'phaser';
import type { TablePaper } from '../../../src/view/tablePapers.ts';
import type { Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import type { Box } from '../../paint.ts';
import { ChoiceCard } from './ChoiceCard.ts';
import type { Folders } from './Folders.ts';
import { Slip, type SlipUse } from './Slip.ts';
import { Thread } from './Thread.ts';

/** The slips on the table, one place for one's own and one for the other's, threaded to the folders they name. */
export class Papers extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #use: SlipUse;
  readonly #folders: Folders;
  readonly #slips = new Map<number, { readonly slip: Slip; readonly paper: TablePaper }>();
  readonly #threads = new Map<string, Thread>();
  readonly #slipLayer: GameObjects.Container;
  readonly #threadLayer: GameObjects.Container;
  readonly #card: ChoiceCard;

  constructor(scene: Scene, ground: Ground, folders: Folders, use: SlipUse) {
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
    for (const [at, { slip }] of this.#slips) {
      if (papers[at] !== undefined) continue;
      slip.destroy();
      this.#slips.delete(at);
    }
    papers.forEach((paper, at) => {
      const box = places[at];
      if (box === undefined) return;
      const slip = this.#slips.get(at)?.slip ?? this.#lay();
      slip.show(paper, box, pace);
      this.#slips.set(at, { slip, paper });
    });
    this.#thread(pace);
    this.#showDispute(papers, places);
  }

  /** Threads follow the folder that they are riveted to. */
  follow(norm: string): void {
    for (const [at, { slip, paper }] of this.#slips)
      this.#hang(`${at} ${norm}`, at, slip, { paper, norm, pace: 'moving' });
  }

  #lay(): Slip {
    const slip = new Slip(this.scene, this.#ground, this.#use);
    this.#slipLayer.add(slip);
    return slip;
  }

  #thread(pace: Pace): void {
    const wanted = new Map<string, { readonly at: number; readonly norm: string }>();
    for (const [at, { paper }] of this.#slips)
      for (const norm of normsOf(paper)) wanted.set(`${at} ${norm}`, { at, norm });
    for (const [key, thread] of this.#threads) {
      if (wanted.has(key)) continue;
      thread.destroy();
      this.#threads.delete(key);
    }
    for (const norm of this.#folders.norms)
      this.#folders.get(norm)?.rivet([0, 1].map((at) => wanted.has(`${at} ${norm}`)));
    for (const [key, { at, norm }] of wanted) {
      const lies = this.#slips.get(at);
      if (lies !== undefined) this.#hang(key, at, lies.slip, { paper: lies.paper, norm, pace });
    }
  }

  #hang(
    key: string,
    at: number,
    slip: Slip,
    {
      paper,
      norm,
      pace,
    }: { readonly paper: TablePaper; readonly norm: string; readonly pace: Pace },
  ): void {
    const folder = this.#folders.get(norm);
    const to = slip.threadEnd(norm);
    if (folder === undefined || to === null || !normsOf(paper).includes(norm)) return;
    const thread = this.#threads.get(key) ?? new Thread(this.scene, at === 0 ? 'own' : 'other');
    if (!this.#threads.has(key)) {
      this.#threads.set(key, thread);
      this.#threadLayer.add(thread);
    }
    thread.hang(folder.rivetPlace(at), to, pace);
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
