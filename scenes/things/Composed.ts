import { GameObjects, type Scene, type Textures } from 'phaser';
import { paintedKey } from '../paint.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A picture that is put together once and then drawn pixel for pixel, because stretched pictures,
 * half-lit ones and many small ones are dear in every frame. Its place is its top left corner.
 */
export class Composed extends GameObjects.Image {
  readonly #texture: Textures.CanvasTexture | null;
  readonly #sharpness: number;
  #made = '';

  constructor(scene: Scene, sharpness: number, name: string) {
    const key = freeKey(scene.textures, name, sharpness);
    const texture = scene.textures.createCanvas(key, 1, 1);
    super(scene, 0, 0, key);
    this.#texture = texture;
    this.#sharpness = sharpness;
    this.setOrigin(0, 0).setScale(1 / sharpness);
    const { textures } = scene;
    this.once('destroy', () => textures.remove(key));
  }

  /**
   * Puts the picture together for a size in the ground's units, unless what `as` names stands there
   * already in that size; `draw` is given the canvas in the same units.
   */
  compose(
    as: string,
    { width, height }: Size,
    draw: (context: CanvasRenderingContext2D) => void,
  ): this {
    const texture = this.#texture;
    const made = `${width} ${height} ${as}`;
    if (texture === null || made === this.#made) return this;
    this.#made = made;
    const sharp = this.#sharpness;
    const [wide, high] = [Math.ceil(width * sharp), Math.ceil(height * sharp)];
    const { context } = texture;
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (wide === texture.width && high === texture.height) context.clearRect(0, 0, wide, high);
    else texture.setSize(wide, high);
    context.scale(sharp, sharp);
    draw(context);
    texture.refresh();
    return this.setSizeToFrame();
  }
}

function freeKey(textures: Textures.TextureManager, name: string, sharpness: number): string {
  for (let copy = 0; ; copy += 1) {
    const key = paintedKey(`${name}-composed-${copy}`, sharpness);
    if (!textures.exists(key)) return key;
  }
}
