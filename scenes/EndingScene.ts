import { type EndingView, endingView } from '../src/view/endingView.ts';
import { galleryAction } from '../src/view/galleryView.ts';
import { stageColours } from '../src/view/stageColours.ts';
import { colourNumber } from './colourNumber.ts';
import { Dial } from './Dial.ts';
import { endingDrawing, endingKey } from './drawings/endings/endingPictures.ts';
import type { Drawing } from './paint.ts';
import { type EndingPlan, endingPlan } from './plans/endingPlan.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { label } from './things/label.ts';
import { Plate } from './things/Plate.ts';

const COMES = { ms: 700, ease: 'Sine.easeOut' };

/** How it ended, as a picture with its name. */
export class EndingScene extends StageScene {
  /** The ending of a verdict is searched for once in each language. */
  #known: { readonly of: Sight['frame']; readonly ending: EndingView } | null = null;

  protected drawings(sight: Sight): readonly Drawing[] {
    return [endingDrawing(this.#ending(sight).id, endingPlan(this.ground).picture)];
  }

  protected override setting(sight: Sight): string {
    return this.#ending(sight).id;
  }

  protected build(sight: Sight): void {
    const plan = endingPlan(this.ground);
    const ending = this.#ending(sight);
    const picture = this.picture(endingKey(ending.id, plan.picture), 0, 0);
    const comes = new Dial(this, 0, (alpha) => picture.setAlpha(alpha));
    comes.set(0);
    comes.aim(1, this.hand.still() ? 'at-once' : 'moving', COMES);
    this.#band(plan, ending);
    new Plate(this, this.ground, plan.plate, this.hand.report).show(galleryAction(sight.frame));
  }

  protected change(sight: Sight): void {
    this.children.removeAll(true);
    this.tweens.killAll();
    this.build(sight);
  }

  #band({ band, words }: EndingPlan, { place, name, lesson }: EndingView): void {
    const { x, y, width, height } = band;
    this.add.rectangle(x, y, width, height, colourNumber(stageColours.night)).setOrigin(0, 0);
    this.add.rectangle(x, y, width, 3, colourNumber(stageColours.brass)).setOrigin(0, 0);
    const line = (dy: number) => ({ x: words.x, y: words.y + dy });
    label(this, this.ground, line(0), place, {
      size: 14,
      family: 'sans',
      colour: stageColours.shade,
    });
    label(this, this.ground, line(20), name, {
      size: 40,
      family: 'serif',
      weight: 600,
      colour: stageColours.paper,
      width: words.width,
    });
    label(this, this.ground, line(74), lesson, {
      size: 20,
      family: 'serif',
      italic: true,
      colour: stageColours.brassLight,
      width: words.width,
    });
  }

  #ending({ frame }: Sight): EndingView {
    const before = this.#known;
    if (before?.of.view === frame.view && before.of.script === frame.script) return before.ending;
    this.#known = { of: frame, ending: endingView(frame) };
    return this.#known.ending;
  }
}
