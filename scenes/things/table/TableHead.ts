import { GameObjects, type Scene } from 'phaser';
import type { Action } from '../../../src/view/Action.ts';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { TableView } from '../../../src/view/tableView.ts';
import type { Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import type { TablePlan } from '../../plans/tablePlan.ts';
import { label } from '../label.ts';
import { setDown } from '../setDown.ts';
import { EdgePlate } from './EdgePlate.ts';
import { SideMarks } from './SideMarks.ts';

const NAMED_FROM = 780;
const SIDE_PITCH = 28;

/** What stands along the table's far edge: the heading, both sides with their moves, the plate that adjourns. */
export class TableHead extends GameObjects.Container {
  readonly #ground: Ground;
  readonly #heading: GameObjects.Text;
  readonly #under: GameObjects.Text;
  readonly #adjourn: EdgePlate;
  readonly #sides = new Map<string, SideMarks>();

  constructor(scene: Scene, ground: Ground, report: (actionId: string) => void) {
    super(scene, 0, 0);
    this.#ground = ground;
    const words = (size: 16 | 28) =>
      label(scene, ground, { x: 0, y: 0 }, '', {
        size,
        colour: stageColours.paper,
        family: size === 28 ? 'serif' : 'sans',
        weight: size === 28 ? 600 : 400,
      });
    this.#heading = words(28);
    this.#under = words(16);
    this.#adjourn = new EdgePlate(scene, ground, report);
    this.add([this.#heading, this.#under, this.#adjourn]);
  }

  show(view: TableView, adjourn: Action | null, plan: TablePlan, pace: Pace): void {
    const wide = plan.room === 'wide';
    this.#heading.setFontSize(wide ? 28 : 20).setText(view.heading);
    setDown(this.#heading, this.#ground, plan.title, { down: 0.5 });
    this.#under.setVisible(wide).setText(view.under);
    setDown(this.#under, this.#ground, { x: plan.title.x, y: plan.title.y + 20 });
    this.#adjourn.show(adjourn, plan.adjourn);
    this.#showSides(view, plan, pace);
  }

  #showSides({ sides }: TableView, plan: TablePlan, pace: Pace): void {
    const named = this.#ground.width >= NAMED_FROM ? 'named' : 'bare';
    sides.forEach((side, index) => {
      const marks = this.#sides.get(side.mark.id) ?? this.#marksOf(side, named);
      const low = plan.room === 'tight';
      marks.setPosition(
        plan.sides.x - (low ? (sides.length - 1 - index) * 110 : 0),
        plan.sides.y + (low ? 0 : (index - 0.5) * SIDE_PITCH + 4),
      );
      marks.show(side, pace);
    });
  }

  #marksOf(side: TableView['sides'][number], named: 'named' | 'bare'): SideMarks {
    const marks = new SideMarks(this.scene, this.#ground, side, named);
    this.#sides.set(side.mark.id, marks);
    this.add(marks);
    return marks;
  }
}
