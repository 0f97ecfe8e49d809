import { GameObjects, Input, type Scene } from 'phaser';

/** What happens to a thing that is taken up: where it is carried, in the ground's units. */
export interface GripUse {
  /** It is carried; told again and again. */
  readonly carry: (x: number, y: number) => void;
  /** It is put down. */
  readonly drop: (x: number, y: number) => void;
  /** The pointer was lost, or left the stage. */
  readonly putBack: () => void;
  /** It was pressed and not moved. */
  readonly press: (x: number, y: number) => void;
  readonly over: (over: boolean) => void;
}

/** A pointer that has moved less has not carried anything. */
const LEAST_CARRY = 6;

/** A handle by which a thing is taken up, by mouse, pen or finger, and carried. */
export class Grip extends GameObjects.Zone {
  readonly #use: GripUse;
  #from: { readonly x: number; readonly y: number } | null = null;
  #carried = false;

  constructor(scene: Scene, width: number, use: GripUse) {
    super(scene, 0, 0, width, width);
    this.#use = use;
    this.setInteractive({ cursor: 'grab' });
    this.on('pointerover', () => use.over(true));
    this.on('pointerout', () => use.over(false));
    this.on('pointerdown', (pointer: Input.Pointer) => this.#take(pointer));
    this.once('destroy', () => this.#let());
  }

  #take({ worldX, worldY }: Input.Pointer): void {
    this.#from = { x: worldX, y: worldY };
    this.#carried = false;
    const { input } = this.scene;
    input.on(Input.Events.POINTER_MOVE, this.#move, this);
    input.on(Input.Events.POINTER_UP, this.#up, this);
    input.on(Input.Events.POINTER_UP_OUTSIDE, this.#lost, this);
    input.on(Input.Events.GAME_OUT, this.#lost, this);
  }

  #let(): void {
    const input = this.scene?.input;
    this.#from = null;
    input?.off(Input.Events.POINTER_MOVE, this.#move, this);
    input?.off(Input.Events.POINTER_UP, this.#up, this);
    input?.off(Input.Events.POINTER_UP_OUTSIDE, this.#lost, this);
    input?.off(Input.Events.GAME_OUT, this.#lost, this);
  }

  #move(pointer: Input.Pointer): void {
    const from = this.#from;
    if (from === null) return;
    if (!pointer.isDown) return this.#lost();
    const { worldX: x, worldY: y } = pointer;
    this.#carried ||= Math.hypot(x - from.x, y - from.y) >= LEAST_CARRY;
    if (this.#carried) this.#use.carry(x, y);
  }

  #up({ worldX, worldY }: Input.Pointer): void {
    const carried = this.#carried;
    this.#let();
    if (carried) this.#use.drop(worldX, worldY);
    else this.#use.press(worldX, worldY);
  }

  #lost(): void {
    const carried = this.#carried;
    this.#let();
    if (carried) this.#use.putBack();
  }
}
