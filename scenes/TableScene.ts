import type { GameObjects } from 'phaser';
import { listed } from '../src/view/joined.ts';
import { adjournMove, drawerView } from '../src/view/otherMovesView.ts';
import type { PackageView } from '../src/view/packageView.ts';
import { roomView } from '../src/view/roomView.ts';
import { ownSide } from '../src/view/seat.ts';
import { sideMark } from '../src/view/sideMark.ts';
import { type TablePaper, tablePapers } from '../src/view/tablePapers.ts';
import { type TableUse, type TableView, tableView } from '../src/view/tableView.ts';
import { draftSheetAction } from '../src/view/wallView.ts';
import type { Pace } from './Dial.ts';
import { brassRail, brassRivet } from './drawings/brass.ts';
import { slipPaper } from './drawings/table/paper.ts';
import { sealDrawing, waxLock } from './drawings/table/seals.ts';
import { tokenDrawing } from './drawings/token.ts';
import { draftSheet } from './drawings/wall/draftSheet.ts';
import type { Drawing } from './paint.ts';
import { openFolders } from './plans/openFolders.ts';
import { openAtOnce, roomOf, type TablePlan, tablePlan } from './plans/tablePlan.ts';
import { warePlaces } from './plans/warePlaces.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { DRAFT_SHEET_WIDTH, DraftSheet } from './things/DraftSheet.ts';
import { ChoiceCard } from './things/table/ChoiceCard.ts';
import { folderDrawings } from './things/table/FolderBoard.ts';
import { Folders } from './things/table/Folders.ts';
import { LitTable, tableDrawings } from './things/table/LitTable.ts';
import { Papers } from './things/table/Papers.ts';
import { TableHead } from './things/table/TableHead.ts';

/** The things that stand on the table while the scene is on. */
interface Laid {
  readonly light: LitTable;
  readonly head: TableHead;
  readonly draft: DraftSheet;
  readonly folders: Folders;
  readonly papers: Papers;
  readonly card: ChoiceCard;
}

const CARD_WIDTH = 360;
/** Tokens slide, brackets close, ink floods, and wax may come down. */
const AGREES_MS = 820;

/** The table: a folder for each norm, tokens on their ladders, and the papers that pass between the sides. */
export class TableScene extends StageScene {
  #laid: Laid | null = null;
  #open: ReadonlySet<string> = new Set();
  #use: TableUse | null = null;
  #view: TableView | null = null;
  #plan: TablePlan | null = null;

  protected drawings(): readonly Drawing[] {
    const tokens = [0, 1].flatMap((place) =>
      (['placed', 'proposed', 'sealed'] as const).map((face) => tokenDrawing(place, face)),
    );
    return [
      ...tableDrawings(this.ground),
      ...folderDrawings,
      ...tokens,
      ...[0, 1].map(sealDrawing),
      slipPaper,
      brassRail,
      brassRivet,
      draftSheet(),
      waxLock,
    ];
  }

  protected build(sight: Sight): void {
    this.#open = new Set();
    this.#use = null;
    this.input.enabled = true;
    this.#laid = this.#lay(sight);
    this.#show(sight, 'at-once');
  }

  protected change(sight: Sight): void {
    this.#show(sight, this.#pace());
  }

  /** What the last paper agreed is still seen to close before another scene comes. */
  override leave(sight: Sight, done: () => void): void {
    const norms = this.#view?.dossiers ?? [];
    if (this.#use !== 'exchange' || sight.screen === 'title' || this.hand.still()) return done();
    const { dossiers } = tableView(sight.frame, sight.desk, 'exchange');
    const after = dossiers.filter(({ norm }) => norms.some((before) => before.norm === norm));
    const agreed = after.filter(({ norm, agreed }) =>
      norms.some((before) => before.norm === norm && before.agreed !== agreed),
    );
    if (agreed.length === 0 || this.#plan === null) return done();
    this.input.enabled = false;
    this.#laid?.folders.show({
      dossiers: after,
      places: this.#plan.folders,
      carries: 'proposal',
      entrance: 'plain',
      pace: 'moving',
    });
    this.tweens.addCounter({ from: 0, to: 1, duration: AGREES_MS, onComplete: done });
  }

  #pace(): Pace {
    return this.hand.still() ? 'at-once' : 'moving';
  }

  #lay({ frame }: Sight): Laid {
    const { ground } = this;
    const { report } = this.hand;
    const { t, formats } = frame;
    const on = <Thing extends GameObjects.GameObject>(thing: Thing): Thing => {
      this.add.existing(thing);
      return thing;
    };
    const light = on(new LitTable(this, ground));
    const head = on(new TableHead(this, ground, report));
    const draft = new DraftSheet(this, ground, 'named', report);
    const folders = on(
      new Folders(this, ground, {
        report,
        redLine: t('table.redLine'),
        pace: () => this.#pace(),
        moved: (norm) => this.#laid?.papers.follow(norm),
      }),
    );
    const papers = on(
      new Papers(this, ground, folders, {
        report,
        seal: sideMark(frame, ownSide(frame).id).place,
        forYou: t('package.forYou'),
        signed: (points) => formats.signed(points),
        list: {
          listed: (parts) => listed(frame, parts),
          more: (count) => t('table.more', { count: formats.number(count) }),
        },
      }),
    );
    return {
      light,
      head,
      draft,
      folders,
      papers,
      card: on(new ChoiceCard(this, ground, report)),
    };
  }

  #show(sight: Sight, pace: Pace): void {
    const { frame, desk } = sight;
    const use = useOf(sight);
    const laid = this.#laid;
    if (laid === null) return;
    const view = tableView(frame, desk, use);
    const papers = this.#seen(tablePapers(frame, desk, use));
    const plan = this.#planFor(view, papers, desk.focus);
    const adjourn = use === 'exchange' ? adjournMove(frame, desk) : null;
    const turned = this.#use === 'positions' && use === 'reveal' && pace === 'moving';
    this.#use = use;
    this.#view = view;
    this.#plan = plan;
    laid.light.show(roomView(frame), warePlaces(this.ground, plan.papers), pace);
    laid.head.show(view, adjourn, plan, pace);
    laid.draft.setPosition(plan.adjourn.x - DRAFT_SHEET_WIDTH, plan.adjourn.y - 8);
    laid.draft.show(use === 'exchange' ? draftSheetAction(frame) : null);
    laid.folders.show({
      dossiers: view.dossiers,
      places: plan.folders,
      carries: use === 'exchange' ? 'proposal' : 'token',
      entrance: turned ? 'turned-over' : 'plain',
      pace,
    });
    laid.papers.show(papers, plan.papers, pace);
    const drawer = adjourn?.open === true ? drawerView(frame, 'adjourn') : null;
    const { adjourn: plate } = plan;
    laid.card.show(
      drawer === null ? null : { heading: drawer.heading, groups: [], acts: drawer.choices },
      {
        x: Math.min(plate.x, this.ground.width - CARD_WIDTH - 24),
        y: plate.y + plate.height + 8,
        width: CARD_WIDTH,
        edge: 'upper',
      },
    );
  }

  /** A low table has room for one paper: the other's, until one begins to compose. */
  #seen(papers: readonly TablePaper[]): readonly TablePaper[] {
    if (roomOf(this.ground) !== 'tight' || papers.length < 2) return papers;
    const composing = papers.find(({ by, pack }) => by.own && pack !== null && isFilled(pack));
    return [composing ?? papers.find(({ by }) => !by.own) ?? papers].flat().slice(0, 1);
  }

  #planFor(view: TableView, papers: readonly TablePaper[], focus: string | null): TablePlan {
    const norms = view.dossiers.map(({ norm }) => norm);
    const ownPlace = view.sides.find(({ mark }) => mark.own)?.mark.place ?? 0;
    const lies = { norms, papers: papers.length > 1 ? 2 : 1, ownPlace } as const;
    const most = openAtOnce(this.ground, lies);
    this.#open = openFolders({ norms, most, wanted: wantedIn(view), focus }, this.#open);
    return tablePlan(this.ground, { ...lies, open: this.#open });
  }
}

function useOf({ screen }: Sight): TableUse {
  return screen === 'positions' || screen === 'reveal' ? screen : 'exchange';
}

function isFilled({ asks, gives }: PackageView): boolean {
  return asks.clauses.length + gives.clauses.length > 0;
}

/** Norms that a token is still to be placed on, or that a paper names. */
function wantedIn({ dossiers }: TableView): ReadonlySet<string> {
  const wanted = dossiers.filter(
    ({ rungs, tokens }) =>
      rungs.some(({ laid }) => laid) ||
      tokens.some(({ kind, wording }) => kind === 'proposal' || wording === null),
  );
  return new Set(wanted.map(({ norm }) => norm));
}
