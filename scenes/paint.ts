import type { Textures } from 'phaser';

/** A drawing that is made once into a texture: SVG, and its size in the ground's units. */
export interface Drawing {
  /** Says what is drawn; the same key is the same picture. */
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  /** Where single pictures stand on a sheet of several, by frame name. */
  readonly frames?: Readonly<Record<string, Box>>;
}

/** A rectangle in the units of whatever it lies on. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The texture's key for a drawing at a sharpness. */
export function paintedKey(key: string, sharpness: number): string {
  return `${key}@${Math.round(sharpness * 100)}`;
}

export function isPainted(
  textures: Textures.TextureManager,
  { key }: Drawing,
  sharpness: number,
): boolean {
  return textures.exists(paintedKey(key, sharpness));
}

/** The key of a drawing that is as large as a ground. */
export function groundKey(
  name: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  return `${name}-${Math.round(width)}x${Math.round(height)}`;
}

/** Makes a drawing's texture at a sharpness (canvas pixels for one unit), unless it is there. */
export async function paint(
  textures: Textures.TextureManager,
  drawing: Drawing,
  sharpness: number,
): Promise<void> {
  const key = paintedKey(drawing.key, sharpness);
  if (textures.exists(key)) return;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing.svg)}`;
  await image.decode();
  if (textures.exists(key)) return;
  const width = Math.max(1, Math.ceil(drawing.width * sharpness));
  const height = Math.max(1, Math.ceil(drawing.height * sharpness));
  const painted = textures.createCanvas(key, width, height);
  if (painted === null) return;
  painted.context.drawImage(image, 0, 0, width, height);
  painted.refresh();
  for (const [name, box] of Object.entries(drawing.frames ?? {}))
    painted.add(name, 0, ...scaled(box, sharpness));
}

function scaled(box: Box, by: number): [number, number, number, number] {
  return [box.x * by, box.y * by, box.width * by, box.height * by];
}

/** Drops the textures that were painted for another ground: for its sharpness, or as large as it. */
export function dropOthers(
  textures: Textures.TextureManager,
  ground: { readonly width: number; readonly height: number; readonly sharpness: number },
): void {
  const kept = paintedKey('', ground.sharpness);
  const whole = paintedKey(groundKey('', ground), ground.sharpness);
  for (const key of textures.getTextureKeys()) {
    if (!key.includes('@')) continue;
    const other = /-\d+x\d+@/.test(key) && !key.endsWith(whole);
    if (other || !key.endsWith(kept)) textures.remove(key);
  }
}
