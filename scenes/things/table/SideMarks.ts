import { GameObjects, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import type { TableSide } from '../../../src/view/tableView.ts';
import { colourNumber } from '../../colourNumber.ts';
import type { Pace } from '../../Dial.ts';
import type { Ground } from '../../Ground.ts';
import { label } from '../label.ts';
import { setDown } from '../setDown.ts';
import { TokenPiece } from './TokenPiece.ts';

const TOKEN_WIDTH = 24;
const STUD = { radius: 4, pitch: 12 };

/** One side's mark at the table's edge: its token, its name, and a brass stud for each move it has left. */
export class SideMarks extends GameObjects.Container {
  readonly #token: TokenPiece;
  readonly #name: GameObjects.Text;
  readonly #studs: GameObjects.Graphics;

  constructor(scene: Scene, ground: Ground, side: TableSide, named: 'named' | 'bare') {
    super(scene, 0, 0);
    this.#token = new TokenPiece(scene, ground.sharpness, side.mark.place, 'placed');
    this.#token.widen(TOKEN_WIDTH);
    this.#token.setPosition(-TOKEN_WIDTH / 2, 0);
    this.#name = label(scene, ground, { x: 0, y: 0 }, named === 'named' ? side.label : '', {
      size: 14,
      colour: stageColours.paper,
      family: 'sans',
      weight: 600,
    });
    setDown(this.#name, ground, { x: -TOKEN_WIDTH - 12, y: 0 }, { across: 1, down: 0.5 });
    this.#studs = new GameObjects.Graphics(scene);
    this.add([this.#token, this.#name, this.#studs]);
  }

  show({ moves, sealed }: TableSide, pace: Pace): void {
    this.#token.turn(sealed ? 'sealed' : 'placed', pace);
    this.#studs.clear();
    if (moves === null) return;
    const right = -TOKEN_WIDTH - (this.#name.width > 0 ? 24 + this.#name.width : 14);
    for (let index = 0; index < moves.granted; index += 1) {
      const x = right - (moves.granted - 1 - index) * STUD.pitch - STUD.radius;
      const left = index < moves.left;
      this.#studs
        .fillStyle(left ? colourNumber(stageColours.brassLight) : 0x000000, left ? 1 : 0.35)
        .fillCircle(x, 0, STUD.radius)
        .lineStyle(1.5, colourNumber(stageColours.brassLight), left ? 1 : 0.75)
        .strokeCircle(x, 0, STUD.radius);
    }
  }

  /** How far it reaches to the left of its place. */
  get reach(): number {
    return TOKEN_WIDTH + (this.#name.width > 0 ? this.#name.width + 24 : 14) + 5 * STUD.pitch;
  }
}
