import type { GameObjects } from 'phaser';
import { type SigningView, signingView } from '../src/view/signingView.ts';
import { draftSheetAction } from '../src/view/wallView.ts';
import type { Pace } from './Dial.ts';
import { chairDrawing } from './drawings/emptyRoom/chair.ts';
import { emptyRoom } from './drawings/emptyRoom/emptyRoom.ts';
import { morningDesk, morningDeskKey } from './drawings/signing/morningDesk.ts';
import { penDrawing } from './drawings/signing/pen.ts';
import { sideSeal } from './drawings/signing/sideSeal.ts';
import { draftSheet } from './drawings/wall/draftSheet.ts';
import type { Drawing } from './paint.ts';
import { plateBox, type SigningPlan, signingPlan } from './plans/signingPlan.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { ChoicePlates, choicePlateDrawings } from './things/ChoicePlates.ts';
import { DraftSheet } from './things/DraftSheet.ts';
import { Plate } from './things/Plate.ts';
import { JointText } from './things/signing/JointText.ts';
import { PushedChairs } from './things/signing/PushedChairs.ts';
import { SignatureLine } from './things/signing/SignatureLine.ts';

/** How long what was signed, or not, stands before anything follows. */
const STANDS_MS = 1500;
const WRITTEN_MS = 1700;

/** What lies on the desk, once it is laid. */
interface Laid {
  readonly plan: SigningPlan;
  /** What is written on the paper, under the pens. */
  readonly paper: GameObjects.Container;
  readonly lines: readonly SignatureLine[];
  readonly plates: ChoicePlates;
  /** Goes on from the desk, or from between the chairs, whose feet it leaves in sight. */
  readonly goOn: Plate;
  readonly goOnFromChairs: Plate;
  readonly draft: DraftSheet;
  readonly chairs: PushedChairs;
  text: { readonly joint: JointText; readonly words: string };
}

/** Signing: the clean text in the morning sun, two pens, two seals; or two chairs pushed back. */
export class SigningScene extends StageScene {
  #laid: Laid | null = null;
  #over = false;

  protected drawings({ frame, desk }: Sight): readonly Drawing[] {
    const { signers } = signingView(frame, desk);
    const places = signers.map(({ side }) => side.place);
    return [
      morningDesk(this.ground),
      emptyRoom(this.ground),
      chairDrawing(),
      draftSheet(),
      ...places.map(penDrawing),
      ...places.map(sideSeal),
      ...choicePlateDrawings(signingPlan(this.ground, 2).plates),
    ];
  }

  protected build({ frame, desk }: Sight): void {
    this.#over = false;
    const view = signingView(frame, desk);
    const plan = signingPlan(this.ground, view.signers.length);
    this.picture(morningDeskKey(this.ground), 0, 0);
    const paper = this.add.container();
    const text = this.#textOf(plan, paper, view);
    const lines = view.signers.flatMap((signer, index) => {
      const place = plan.lines[index];
      return place === undefined ? [] : [new SignatureLine(this, this.ground, place, signer)];
    });
    for (const { pen } of lines) this.add.existing(pen);
    const draft = new DraftSheet(this, this.ground, 'alone', this.hand.report);
    draft.setPosition(plan.draftSheet.x, plan.draftSheet.y);
    const plates = new ChoicePlates(this, this.ground, plan.plates, this.hand.report);
    const chairs = new PushedChairs(this, this.ground);
    const plate = (box: ReturnType<typeof plateBox>) =>
      new Plate(this, this.ground, box, this.hand.report);
    const goOn = plate(plateBox(plan.plates, 0));
    const goOnFromChairs = plate(plan.plateOfChairs);
    this.#laid = { plan, paper, lines, plates, goOn, goOnFromChairs, draft, chairs, text };
    const first = view.state === 'open' || this.hand.still();
    this.#show({ frame, desk }, first ? 'at-once' : 'moving');
  }

  protected change(sight: Sight): void {
    this.#show(sight, this.hand.still() ? 'at-once' : 'moving');
  }

  #show({ frame, desk }: Pick<Sight, 'frame' | 'desk'>, pace: Pace): void {
    const view = signingView(frame, desk);
    const laid = this.#laid;
    if (laid === null) return;
    laid.draft.show(view.state === 'open' ? draftSheetAction(frame) : null);
    const { joint, words } = laid.text;
    if (words !== wordsOf(view)) {
      joint.destroy();
      laid.text = this.#textOf(laid.plan, laid.paper, view);
    }
    if (view.state !== 'open') laid.text.joint.strike(pace);
    laid.lines.forEach((line, turn) => {
      const signer = view.signers[turn];
      if (signer !== undefined) line.show({ signer, sealed: view.state === 'signed', turn, pace });
    });
    const asks = view.choices.length > 0;
    laid.plates.setVisible(asks);
    if (asks) laid.plates.show(view.choices, view.act);
    const act = asks ? null : view.act;
    laid.goOn.show(view.failure === null ? act : null);
    laid.goOnFromChairs.show(view.failure === null ? null : act);
    if (view.failure !== null)
      laid.chairs.show(view.failure, pace, anyInk(view) ? WRITTEN_MS : 300);
    if (!asks && !this.#over) this.#end(view, pace);
  }

  /** Signed or failed: it stands for a while, then the next moment may come. */
  #end(view: SigningView, pace: Pace): void {
    this.#over = true;
    if (pace === 'at-once') return;
    const ms = view.state === 'failed' ? WRITTEN_MS + 1100 : WRITTEN_MS + 300;
    this.tweens.addCounter({
      duration: ms + STANDS_MS,
      onComplete: () => this.hand.report(view.act.id),
    });
  }

  #textOf(plan: SigningPlan, paper: GameObjects.Container, view: SigningView): Laid['text'] {
    const joint = new JointText(this, this.ground, plan, view);
    paper.add(joint);
    return { joint, words: wordsOf(view) };
  }
}

function wordsOf({ clauses }: SigningView): string {
  return clauses.map(({ norm, sentence, fate }) => `${norm} ${fate} ${sentence}`).join('|');
}

function anyInk({ signers }: SigningView): boolean {
  return signers.some(({ form, revealed }) => revealed && form !== 'none');
}
