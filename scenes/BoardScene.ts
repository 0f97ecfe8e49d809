import { type EventView, eventView } from '../src/view/eventView.ts';
import { stageColours } from '../src/view/stageColours.ts';
import { beliefToken } from './drawings/board/beliefToken.ts';
import { boardGround, boardGroundKey } from './drawings/board/boardGround.ts';
import { boardPin } from './drawings/board/boardPin.ts';
import { reactionCardDrawing } from './drawings/board/reactionCardDrawing.ts';
import { trayDrawing } from './drawings/board/trayDrawing.ts';
import { unseenDrawing } from './drawings/board/unseenDrawing.ts';
import { waxSeal } from './drawings/board/waxSeal.ts';
import type { Drawing } from './paint.ts';
import { type BoardPlan, boardPlan } from './plans/boardPlan.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { BeliefTokens } from './things/board/BeliefTokens.ts';
import { EvidenceBoard } from './things/board/EvidenceBoard.ts';
import { PanelPointer } from './things/board/PanelPointer.ts';
import { ReactionCards } from './things/board/ReactionCards.ts';
import { SealSlot, sealSlotBox } from './things/board/SealSlot.ts';
import { UnseenItems, unseenSize } from './things/board/UnseenItems.ts';
import { label } from './things/label.ts';
import { sealPlateDrawings } from './things/SealPlate.ts';

/** How long the last seal is looked at. */
const LAST_SEAL_MS = 700;

/** What lies on the board, each shown anew with every sight. */
interface Things {
  readonly event: string;
  readonly evidence: EvidenceBoard;
  readonly unseen: UnseenItems;
  readonly tokens: BeliefTokens;
  readonly reactions: ReactionCards;
  readonly seal: SealSlot;
}

/** The board of an event: what is known, what one believes, and how one answers. */
export class BoardScene extends StageScene {
  #things: Things | null = null;
  /** The event whose items have fallen; built again, they lie as they are. */
  #dealt: string | null = null;

  protected override setting({ frame }: Sight): string {
    return frame.view.incident?.event ?? '';
  }

  protected drawings(sight: Sight): readonly Drawing[] {
    const plan = this.#plan(eventView(sight.frame, sight.desk));
    const [card] = plan.reactions;
    return [
      boardGround(this.ground, plan),
      boardPin,
      beliefToken,
      waxSeal,
      unseenDrawing(unseenSize(plan)),
      ...plan.trays.slice(0, 1).map((box) => trayDrawing('tray', box)),
      trayDrawing('hand', plan.hand),
      ...sealPlateDrawings(sealSlotBox(plan)),
      ...(card === undefined
        ? []
        : [reactionCardDrawing('plain', card), reactionCardDrawing('chosen', card)]),
    ];
  }

  protected build(sight: Sight): void {
    const view = eventView(sight.frame, sight.desk);
    const event = sight.frame.view.incident?.event ?? '';
    const plan = this.#plan(view);
    this.picture(boardGroundKey(this.ground, plan), 0, 0);
    this.#headings(plan, view);
    const { ground, hand } = this;
    this.#things = {
      event,
      unseen: new UnseenItems(this, ground, plan, hand.report),
      evidence: new EvidenceBoard(this, ground, plan),
      reactions: new ReactionCards(this, ground, plan, hand.report),
      tokens: new BeliefTokens(this, ground, plan, hand.report),
      seal: new SealSlot(this, ground, plan, hand.report),
    };
    const falls = !hand.still() && this.#dealt !== event;
    this.#dealt = event;
    this.#show(this.#things, view, { falls, moves: false });
  }

  /** The seal on the last reaction of all is seen before the talks go on. */
  override leave({ frame }: Sight, done: () => void): void {
    const file = frame.view.files.find(({ event }) => event === this.#things?.event);
    if (file === undefined || file.reaction === null || this.hand.still()) return done();
    this.#things?.seal.close();
    this.tweens.addCounter({ duration: LAST_SEAL_MS, onComplete: done });
  }

  protected change(sight: Sight): void {
    const { incident } = sight.frame.view;
    if (incident === null || this.#things === null) return;
    if (incident.event !== this.#things.event) {
      this.scene.restart();
      return;
    }
    const moves = !this.hand.still();
    this.#show(this.#things, eventView(sight.frame, sight.desk), { falls: moves, moves });
  }

  #show(
    { evidence, unseen, tokens, reactions, seal }: Things,
    view: EventView,
    { falls, moves }: { readonly falls: boolean; readonly moves: boolean },
  ): void {
    evidence.show(view.file, falls);
    unseen.show(view.file.unseen);
    tokens.show(view.belief, moves);
    reactions.show(view.reactions, moves);
    seal.show(view, moves);
  }

  #headings(plan: BoardPlan, view: EventView): void {
    const { ground } = this;
    const title = label(this, ground, plan.title, view.heading, {
      size: 28,
      colour: stageColours.paper,
      family: 'serif',
      weight: 600,
    });
    this.#marks(plan, view, title.x + title.width);
    view.file.scale.forEach((word, index) => {
      const column = plan.columns[index];
      if (column === undefined) return;
      label(this, ground, { x: column.x, y: plan.axisY + 8 }, word, {
        size: 14,
        colour: stageColours.ink,
        family: 'serif',
        italic: true,
        width: plan.card.width,
        align: 'center',
      });
    });
    const { earlier } = view.reactions;
    if (earlier !== null) new PanelPointer(this, ground, plan.pointer, earlier.pointer);
  }

  /** What the event is, and how its board is read, where the title and what is read back leave them room. */
  #marks(
    { title, hint }: BoardPlan,
    { fictional, raised, file, reactions }: EventView,
    end: number,
  ): void {
    const { ground } = this;
    const mark = label(this, ground, { x: end + 20, y: title.y + 12 }, fictional ?? raised ?? '', {
      size: 16,
      colour: stageColours.cold,
      family: 'serif',
      italic: true,
    });
    const cold = { size: 16, colour: stageColours.shade, family: 'sans' } as const;
    const words = label(this, ground, { x: title.x, y: hint.y }, file.boardHint, cold);
    if (hint.under) mark.setX(Math.max(mark.x, ground.width - title.x - mark.width));
    else words.setX(ground.width - title.x - words.width);
    const taken = reactions.earlier !== null || mark.x + mark.width + 20 > words.x;
    if (!hint.under && taken) words.setVisible(false);
  }

  #plan({ belief, reactions }: EventView): BoardPlan {
    return boardPlan(this.ground, {
      trays: belief.rows.length,
      reactions: reactions.cards.length,
    });
  }
}
