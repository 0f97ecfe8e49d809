import type { GameObjects } from 'phaser';
import { type LastBracketView, lastBracketView } from '../src/view/lastBracketView.ts';
import { stageColours } from '../src/view/stageColours.ts';
import type { Pace } from './Dial.ts';
import { tokenDrawing } from './drawings/token.ts';
import { bracketGlow } from './drawings/wall/bracketGlow.ts';
import { STANDING_PAIR, standingPair } from './drawings/wall/standingPair.ts';
import { sunlitWall, sunlitWallKey } from './drawings/wall/sunlitWall.ts';
import type { Drawing } from './paint.ts';
import { bracketPlan } from './plans/bracketPlan.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { bracketDrawings } from './things/Bracket.ts';
import { label } from './things/label.ts';
import { Plate } from './things/Plate.ts';
import { Target } from './things/Target.ts';
import { LastBracket } from './things/wall/LastBracket.ts';

const PLATE_WIDTH = 176;

/** What stands on the wall, once it is built. */
interface Wall {
  readonly view: LastBracketView;
  readonly sentence: LastBracket;
}

/** The last bracket: both delegations before a sentence as high as the wall. */
export class BracketScene extends StageScene {
  #wall: Wall | null = null;
  #caption: GameObjects.Text | null = null;
  #plate: Plate | null = null;
  #anywhere: Target | null = null;

  protected drawings(): readonly Drawing[] {
    return [
      sunlitWall(this.ground, 'room'),
      standingPair(),
      bracketGlow(),
      ...bracketDrawings,
      tokenDrawing(0, 'placed'),
      tokenDrawing(1, 'placed'),
    ];
  }

  protected build({ frame }: Sight): void {
    this.#wall = null;
    const { width, height } = this.ground;
    const { floorY, margin } = bracketPlan(this.ground, 1);
    this.picture(sunlitWallKey(this.ground, 'room'), 0, 0);
    const foot = Math.round(floorY + (height - floorY) * 0.5);
    this.picture(STANDING_PAIR.key, width - 336, foot - STANDING_PAIR.foot);
    this.#anywhere = new Target(
      this,
      { x: 0, y: 0, width, height },
      {
        report: this.hand.report,
        over: () => {},
      },
    );
    this.#caption = label(this, this.ground, { x: margin, y: floorY - 44 }, '', {
      size: 16,
      family: 'sans',
      colour: stageColours.ink,
    });
    this.#plate = new Plate(
      this,
      this.ground,
      { x: margin, y: floorY + 30, width: PLATE_WIDTH },
      this.hand.report,
    );
    const view = lastBracketView(frame);
    if (view !== null) this.#open(view, this.hand.still() ? 'at-once' : 'moving');
  }

  protected change({ frame }: Sight): void {
    const view = lastBracketView(frame);
    const before = this.#wall?.view;
    if (view === null || before === undefined) return;
    const pace = this.hand.still() ? 'at-once' : 'moving';
    this.#tell(view);
    if (view.state !== before.state) this.#end(view, pace);
    else if (sameWords(before, view)) this.#wall?.sentence.stand(view.rungsApart, pace);
    else this.#rewrite(view, before, pace);
  }

  /** Comes to a sentence that is open, or plays the end of one that is not open any more. */
  #open(view: LastBracketView, pace: Pace): void {
    this.#set(view.state === 'agreed' ? { ...view, rungsApart: 1 } : view);
    this.#tell(view);
    if (view.state !== 'open') this.#end(view, pace);
  }

  #end(view: LastBracketView, pace: Pace): void {
    const done = () => this.hand.report(view.leave.id);
    if (view.state === 'agreed' && this.#wall?.view.clean !== view.clean)
      this.#set({ ...view, rungsApart: 1 });
    if (this.#wall === null) return;
    this.#wall = { ...this.#wall, view };
    if (view.state === 'agreed') this.#wall.sentence.agree(pace, done);
    if (view.state === 'dropped') this.#wall.sentence.drop(pace, done);
  }

  /** Sets other words between the brackets, which then go where the sides stand. */
  #rewrite(view: LastBracketView, before: LastBracketView, pace: Pace): void {
    this.#set({ ...view, rungsApart: before.rungsApart });
    this.#wall?.sentence.stand(view.rungsApart, pace);
  }

  #set(view: LastBracketView): void {
    this.#wall?.sentence.destroy();
    const plan = bracketPlan(this.ground, view.mostRungs);
    this.#wall = { view, sentence: new LastBracket(this, this.ground, plan, view) };
  }

  #tell({ caption, title, leave }: LastBracketView): void {
    this.#caption?.setText(`${title}. ${caption}`);
    this.#plate?.show(leave);
    this.#anywhere?.offer(leave.id);
  }
}

function sameWords(one: LastBracketView, other: LastBracketView): boolean {
  const words = ({ before, after, open }: LastBracketView) =>
    [before, ...open.map((each) => each.words), after].join('|');
  return words(one) === words(other);
}
