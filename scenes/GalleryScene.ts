import { type EndingView, endingView } from '../src/view/endingView.ts';
import { type GalleryView, galleryView } from '../src/view/galleryView.ts';
import { wayBack } from '../src/view/lookView.ts';
import { stageColours } from '../src/view/stageColours.ts';
import { colourNumber } from './colourNumber.ts';
import { emptyFrame, emptyFrameKey } from './drawings/endings/emptyFrame.ts';
import { endingDrawing, endingKey } from './drawings/endings/endingPictures.ts';
import { galleryWall, galleryWallKey } from './drawings/endings/galleryWall.ts';
import type { Drawing } from './paint.ts';
import { type GalleryPlan, galleryPlan } from './plans/endingPlan.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { label } from './things/label.ts';
import { Plate } from './things/Plate.ts';
import { Target } from './things/Target.ts';

/** The gallery of endings: those that were met hang in their frames, in the others nothing is written yet. */
export class GalleryScene extends StageScene {
  #known: { readonly of: Sight['frame']; readonly id: EndingView['id'] } | null = null;

  protected drawings(sight: Sight): readonly Drawing[] {
    const view = this.#view(sight);
    const { frames } = galleryPlan(this.ground, view.endings.length);
    const [frame] = frames;
    if (frame === undefined) return [];
    return [
      galleryWall(this.ground, view.endings.length),
      emptyFrame(frame),
      ...view.endings.filter(({ name }) => name !== null).map(({ id }) => endingDrawing(id, frame)),
    ];
  }

  protected override setting(sight: Sight): string {
    return this.#view(sight)
      .endings.map(({ name }) => (name === null ? '-' : '+'))
      .join('');
  }

  protected build(sight: Sight): void {
    const view = this.#view(sight);
    const plan = galleryPlan(this.ground, view.endings.length);
    const { width, height } = this.ground;
    const back = wayBack(sight.frame);
    this.picture(galleryWallKey(this.ground), 0, 0);
    new Target(
      this,
      { x: 0, y: 0, width, height },
      {
        report: this.hand.report,
        over: () => {},
      },
    ).offer(back.id);
    label(this, this.ground, { x: plan.plate.x, y: plan.headingY }, view.heading, {
      size: 28,
      family: 'serif',
      weight: 600,
      colour: stageColours.paper,
    });
    this.#hang(view, plan);
    new Plate(this, this.ground, plan.plate, this.hand.report).show(back);
  }

  protected change(sight: Sight): void {
    this.children.removeAll(true);
    this.build(sight);
  }

  #hang({ endings }: GalleryView, { frames }: GalleryPlan): void {
    for (const [index, { id, name, now }] of endings.entries()) {
      const frame = frames[index];
      if (frame === undefined) continue;
      if (name === null) {
        this.picture(emptyFrameKey(frame), frame.x, frame.y);
        continue;
      }
      this.picture(endingKey(id, frame), frame.x, frame.y);
      if (now) this.#mark(frame);
      label(this, this.ground, { x: frame.x - 10, y: frame.y + frame.height + 10 }, name, {
        size: 14,
        family: 'sans',
        weight: 600,
        colour: now ? stageColours.brassLight : stageColours.paper,
        width: frame.width + 20,
        align: 'center',
      });
    }
  }

  /** The ending of this game has a second, brighter rim. */
  #mark({ x, y, width, height }: GalleryPlan['frames'][number]): void {
    this.add
      .graphics()
      .lineStyle(2.5, colourNumber(stageColours.lamp), 1)
      .strokeRect(x - 8, y - 8, width + 16, height + 16);
  }

  #view({ frame, gallery }: Sight): GalleryView {
    if (this.#known?.of.view !== frame.view) this.#known = { of: frame, id: endingView(frame).id };
    return galleryView(frame, this.#known.id, gallery);
  }
}
