import { stageColours } from '../src/view/stageColours.ts';
import { type WallView, wallView } from '../src/view/wallView.ts';
import { tokenDrawing } from './drawings/token.ts';
import { sunlitWall, sunlitWallKey } from './drawings/wall/sunlitWall.ts';
import type { Drawing } from './paint.ts';
import { type WallPlan, wallPlan } from './plans/wallPlan.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { label, type WordSize } from './things/label.ts';
import { Plate } from './things/Plate.ts';
import { Target } from './things/Target.ts';
import { ClauseRow, rowHeight } from './things/wall/ClauseRow.ts';
import { fitting } from './typesetting.ts';

/** Ways to set the draft, the handsomest first. */
const settings = [
  { size: 28, words: 'whole' },
  { size: 20, words: 'whole' },
  { size: 16, words: 'whole' },
  { size: 14, words: 'whole' },
  { size: 20, words: 'brief' },
  { size: 16, words: 'brief' },
  { size: 14, words: 'brief' },
] as const satisfies readonly { readonly size: WordSize; readonly words: 'whole' | 'brief' }[];

type DraftSetting = (typeof settings)[number];

const PLATE_WIDTH = 176;
const LEAST_GAP = 12;
const MOST_GAP = 30;

/** The drafting wall: the whole draft, clause by clause. */
export class WallScene extends StageScene {
  protected drawings(): readonly Drawing[] {
    return [sunlitWall(this.ground, 'strip'), tokenDrawing(0, 'placed'), tokenDrawing(1, 'placed')];
  }

  protected build({ frame }: Sight): void {
    const view = wallView(frame);
    const plan = wallPlan(this.ground);
    this.picture(sunlitWallKey(this.ground, 'strip'), 0, 0);
    const { width, height } = this.ground;
    new Target(
      this,
      { x: 0, y: 0, width, height },
      {
        report: this.hand.report,
        over: () => {},
      },
    ).offer(view.back.id);
    this.#heading(view.heading, plan);
    this.#rows(view, plan);
    const plate = { x: plan.margin, y: plan.floorY + 12, width: PLATE_WIDTH };
    new Plate(this, this.ground, plate, this.hand.report).show(view.back);
  }

  protected change(sight: Sight): void {
    this.children.removeAll(true);
    this.build(sight);
  }

  #heading(words: string, { margin, headingY }: WallPlan): void {
    label(this, this.ground, { x: margin, y: headingY }, words, {
      size: 28,
      family: 'serif',
      weight: 600,
      colour: stageColours.ink,
    });
    this.add.rectangle(margin, headingY + 42, 56, 2, 0x7a5717).setOrigin(0, 0);
  }

  #rows({ rows }: WallView, plan: WallPlan): void {
    const room = plan.bottom - plan.top;
    const heightsAt = (setting: DraftSetting) =>
      rows.map((row) => rowHeight(this, row, { plan, ...setting }));
    const tall = (setting: DraftSetting) =>
      heightsAt(setting).reduce((sum, height) => sum + height + LEAST_GAP, -LEAST_GAP);
    const setting = fitting<DraftSetting>(settings, (each) => tall(each) <= room);
    const heights = heightsAt(setting);
    const spare = Math.max(0, room - tall(setting));
    const gap = Math.min(MOST_GAP, LEAST_GAP + spare / Math.max(1, rows.length - 1));
    let y = plan.top;
    rows.forEach((row, index) => {
      const report = (id: string) => {
        this.hand.report(id);
        this.hand.report('look:table');
      };
      new ClauseRow(this, this.ground, row, Math.round(y), { plan, ...setting, report });
      y += (heights[index] ?? 0) + gap;
    });
  }
}
