import { type HallView, hallView } from '../src/view/hallView.ts';
import { stageColours } from '../src/view/stageColours.ts';
import type { Drawing } from './paint.ts';
import type { Sight } from './Sight.ts';
import { StageScene } from './StageScene.ts';
import { Delegations, delegationsDrawings, type Sitting } from './things/Delegations.ts';
import { label } from './things/label.ts';
import { Room, roomDrawings } from './things/Room.ts';

/** From here on everybody at the table is strained. */
const STRAINED = 650;

/** The room that the delegations sit in. */
export class HallScene extends StageScene {
  #room: Room | null = null;
  #delegations: Delegations | null = null;

  protected drawings({ frame }: Sight): readonly Drawing[] {
    const hall = hallView(frame);
    return [...roomDrawings(hall.room, this.ground), ...delegationsDrawings(hall, this.ground)];
  }

  protected build({ frame }: Sight): void {
    const hall = hallView(frame);
    const room = new Room(this, this.ground, hall.room);
    this.#room = room;
    this.#delegations = new Delegations(this, this.ground, sittingOf(hall, frame));
    this.add.existing(this.#delegations);
    this.children.bringToTop(room.front);
    label(this, this.ground, { x: 40, y: 22 }, hall.title, {
      size: 40,
      colour: stageColours.paper,
      family: 'serif',
      weight: 600,
    });
    if (!this.hand.still()) room.lampsUp();
  }

  protected change({ frame }: Sight): void {
    const hall = hallView(frame);
    this.#room?.show(hall.room, this.hand.still());
    this.#delegations?.show(sittingOf(hall, frame), this.hand.still());
  }
}

function sittingOf(hall: HallView, { view }: Sight['frame']): Sitting {
  return { ...hall, strained: view.tension >= STRAINED };
}
