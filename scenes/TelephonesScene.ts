import type { GameObjects } from 'phaser';
import { type CorridorCall, type NightView, nightView } from '../src/view/nightView.ts';
import { stageColours } from '../src/view/stageColours.ts';
import { Dial, type Pace } from './Dial.ts';
import { lampLight, lampLightKey } from './drawings/night/lampLight.ts';
import { LIT_MARGIN, litWindow, litWindowKey } from './drawings/night/litWindow.ts';
import { nightRoom, nightRoomKey } from './drawings/night/nightRoom.ts';
import { SKYLINE, skyline } from './drawings/night/skyline.ts';
import { telephoneDrawings } from './drawings/night/telephone.ts';
import type { Drawing } from './paint.ts';
import { type NightPlan, nightPlan, THEIR_WINDOW } from './plans/nightPlan.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { AudienceRows } from './things/AudienceRows.ts';
import { DawnPaper } from './things/DawnPaper.ts';
import { LightLine } from './things/LightLine.ts';
import { label } from './things/label.ts';
import { Plate } from './things/Plate.ts';
import { Target } from './things/Target.ts';
import { Telephone } from './things/Telephone.ts';

/** The words break beside the handset of the corridor's telephone. */
const TITLE_WIDTH = 220;
const LAMP = { ms: 400, ease: 'Sine.easeOut' };
const THEIR_LIGHT_OUT = { ms: 500, ease: 'Sine.easeInOut' };

/** What stands in the night, once it is built. */
interface Night {
  readonly capital: Telephone;
  readonly corridor: Telephone;
  readonly capitalTarget: Target;
  readonly corridorTarget: Target;
  readonly toCapital: LightLine;
  readonly toCorridor: LightLine;
  readonly theirLight: Dial;
  readonly audiences: AudienceRows;
  readonly notes: { readonly capital: GameObjects.Text; readonly corridor: GameObjects.Text };
  readonly plates: readonly [Plate, Plate];
  readonly paper: DawnPaper;
}

/** The night: one lamp, two telephones, and the other delegation's light across the court. */
export class TelephonesScene extends StageScene {
  #night: Night | null = null;

  protected drawings(sight: Sight): readonly Drawing[] {
    return [
      nightRoom(this.ground),
      lampLight(this.ground),
      litWindow(theirPlace(sight)),
      skyline(),
      ...telephoneDrawings(),
    ];
  }

  protected build(sight: Sight): void {
    const view = nightView(sight.frame, sight.desk);
    const plan = nightPlan(this.ground);
    this.picture(nightRoomKey(this.ground), 0, 0);
    const theirs = this.picture(
      litWindowKey(theirPlace(sight)),
      plan.theirWindow.x - LIT_MARGIN,
      plan.theirWindow.y - LIT_MARGIN,
    );
    this.#turnLampOn();
    this.picture(SKYLINE.key, plan.skyline.x - SKYLINE.x, plan.skyline.y - SKYLINE.y);
    this.#title(plan, view.heading);
    const theirLight = new Dial(this, 1, (alpha) => theirs.setAlpha(alpha));
    this.#night = { ...this.#telephones(plan), ...this.#words(plan, view), theirLight };
    this.#show(view, 'at-once');
  }

  protected change(sight: Sight): void {
    this.#show(nightView(sight.frame, sight.desk), this.hand.still() ? 'at-once' : 'moving');
  }

  #turnLampOn(): void {
    const light = this.picture(lampLightKey(this.ground), 0, 0);
    const lamp = new Dial(this, 0, (alpha) => light.setAlpha(alpha));
    lamp.set(0);
    lamp.aim(1, this.hand.still() ? 'at-once' : 'moving', LAMP);
  }

  #title({ title }: NightPlan, heading: string): void {
    const right = title.align === 'right';
    const words = label(this, this.ground, title, heading, {
      size: 28,
      colour: stageColours.paper,
      family: 'serif',
      weight: 600,
      ...(right ? { width: TITLE_WIDTH, align: 'right' } : {}),
    });
    const rule = this.add.rectangle(title.x, title.y + words.height + 8, 56, 2, 0xa67a2d);
    rule.setOrigin(0, 0);
    if (right) rule.setX(title.x + TITLE_WIDTH - 56);
  }

  #telephones(plan: NightPlan) {
    const { capitalPhone, corridorPhone, phoneScale: scale, skyline: far, theirWindow } = plan;
    const capital = new Telephone(this, this.ground, { ...capitalPhone, scale }, 'left');
    const corridor = new Telephone(this, this.ground, { ...corridorPhone, scale }, 'right');
    const from = capital.mouth;
    const to = corridor.mouth;
    const sill = {
      x: theirWindow.x + THEIR_WINDOW.width / 2,
      y: theirWindow.y + THEIR_WINDOW.height + 16,
    };
    return {
      capital,
      corridor,
      capitalTarget: this.#phoneTarget(capital, plan),
      corridorTarget: this.#phoneTarget(corridor, plan),
      toCapital: new LightLine(
        this,
        [from.x, from.y],
        [
          [
            [from.x - 60, from.y - 10],
            [24, from.y - 20],
            [24, (from.y + far.y) / 2],
          ],
          [
            [24, far.y + 50],
            [24, far.y],
            [far.x, far.y],
          ],
        ],
      ),
      toCorridor: new LightLine(
        this,
        [to.x, to.y],
        [
          [
            [to.x + 50, to.y - 10],
            [sill.x, to.y - 10],
            [sill.x, sill.y],
          ],
        ],
      ),
    };
  }

  #phoneTarget(phone: Telephone, { phoneScale: scale }: NightPlan): Target {
    const box = { x: phone.x - 124 * scale, y: phone.y - 116 * scale };
    return new Target(
      this,
      { ...box, width: 248 * scale, height: 200 * scale },
      {
        report: this.hand.report,
        over: (over) => phone.hover(over, this.hand.still() ? 'at-once' : 'moving'),
      },
    );
  }

  #words(plan: NightPlan, view: NightView) {
    const [one, other] = plan.plates;
    return {
      audiences: new AudienceRows(this, this.ground, plan.audiences, this.hand.report),
      notes: {
        capital: this.#phoneLabel(plan.capitalPhone, plan, view.capital.heading),
        corridor: this.#phoneLabel(plan.corridorPhone, plan, view.corridor.heading),
      },
      plates: [
        new Plate(this, this.ground, one, this.hand.report),
        new Plate(this, this.ground, other, this.hand.report),
      ] as const,
      paper: new DawnPaper(this, this.ground, plan.paper),
    };
  }

  /** The name under a telephone; the returned line says how its line stands. */
  #phoneLabel(
    { x, y }: NightPlan['capitalPhone'],
    { phoneScale }: NightPlan,
    name: string,
  ): GameObjects.Text {
    const width = 240;
    const left = Math.round(x - width / 2);
    const top = Math.round(y + 82 * phoneScale);
    label(this, this.ground, { x: left, y: top }, name, {
      size: 20,
      family: 'serif',
      weight: 600,
      colour: stageColours.paperLight,
      width,
      align: 'center',
    });
    return label(this, this.ground, { x: left, y: top + 28 }, '', {
      size: 16,
      family: 'sans',
      colour: stageColours.brassLight,
      width,
      align: 'center',
    });
  }

  #show(view: NightView, pace: Pace): void {
    const night = this.#night;
    const [call] = view.corridor.calls;
    if (night === null || call === undefined) return;
    this.#showCapital(night, view, pace);
    this.#showCorridor(night, call, pace);
    const [walk, refuse] = call.answers;
    const answering = walk !== undefined && refuse !== undefined;
    night.plates[0].show(answering ? walk : view.end);
    night.plates[1].show(answering ? refuse : null);
    night.paper.show(view.dawn?.heading ?? null, pace);
  }

  #showCapital(night: Night, { capital }: NightView, pace: Pace): void {
    const done = capital.audiences.some(({ called }) => called);
    night.capital.lift(capital.lifted, pace);
    night.toCapital.show(capital.lifted ? 'drawn' : 'away', pace);
    night.audiences.show(capital.lifted ? capital.audiences : [], pace);
    night.notes.capital.setText(capital.note);
    night.capitalTarget.offer(capital.lifted || done ? null : 'night:lift:capital');
  }

  #showCorridor(night: Night, call: CorridorCall, pace: Pace): void {
    const { line } = call;
    const calling = line === 'outgoing' || line === 'walked' || line === 'refused';
    night.corridor.lift(calling, pace);
    night.toCorridor.show(calling ? (line === 'refused' ? 'out' : 'drawn') : 'away', pace);
    night.theirLight.aim(call.lit ? 1 : 0, pace, THEIR_LIGHT_OUT);
    night.notes.corridor.setText(call.note);
    const ring = call.call;
    night.corridorTarget.offer(ring?.whyNot === null ? ring.id : null);
  }
}

function theirPlace({ frame, desk }: Sight): number {
  return nightView(frame, desk).corridor.calls[0]?.of.place ?? 1;
}
