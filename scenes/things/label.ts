import type { GameObjects, Scene, Types } from 'phaser';
import type { Ground } from '../Ground.ts';

/** The six sizes of the stage; numerals of the odometer are drawn art. */
export type WordSize = 14 | 16 | 20 | 28 | 40 | 60;

/** How a label is set. */
export interface Setting {
  readonly size: WordSize;
  readonly colour: string;
  /** Serif speaks, sans explains. */
  readonly family: 'serif' | 'sans';
  readonly weight?: 400 | 600;
  readonly italic?: boolean;
  /** Breaks lines to this width, in the ground's units. */
  readonly width?: number;
  /** Words that are not at the left stand in a box of the width, so that they stay sharp. */
  readonly align?: 'left' | 'center' | 'right';
  readonly lineSpacing?: number;
}

/** How far letters reach above and below their baseline, in their size. */
interface Reach {
  readonly ascent: number;
  readonly descent: number;
}

/** The letters' height is measured in whole pixels, and cuts the foot of a g on some scales. */
const DESCENT_ROOM = 2;
/** How far slanted letters lean out of their line at either end, in their size. */
const LEAN = 0.2;
const MEASURING = 'measuring';

const families = {
  serif: '"Source Serif 4", Georgia, "Noto Serif", serif',
  sans: '"Public Sans", "Segoe UI", system-ui, sans-serif',
};

/**
 * From the top of É to the foot of g, as both families draw them. Measured on a page instead, a sign that
 * no word uses would be another font's until its own file has come, and every line stands elsewhere.
 */
const reaches: Readonly<Record<keyof typeof families, Reach>> = {
  serif: { ascent: 0.891, descent: 0.25 },
  sans: { ascent: 0.938, descent: 0.172 },
};

/** A label on the canvas, as sharp as the ground; its origin is its top left corner. */
export function label(
  scene: Scene,
  ground: Ground,
  at: { readonly x: number; readonly y: number },
  words: string,
  setting: Setting,
): GameObjects.Text {
  const { size, colour, family, weight = 400, italic = false, width, align = 'left' } = setting;
  const sharp = (length: number) => Math.round(length * ground.sharpness) / ground.sharpness;
  const text = scene.add.text(sharp(at.x), sharp(at.y), '', {
    metrics: metricsOf(setting),
    fontFamily: families[family],
    fontSize: `${size}px`,
    fontStyle: `${italic ? 'italic ' : ''}${weight}`,
    color: colour,
    align,
    resolution: ground.sharpness,
    ...(width === undefined ? {} : { wordWrap: { width, useAdvancedWrap: align !== 'left' } }),
    ...(width === undefined || align === 'left' ? {} : { fixedWidth: width }),
  });
  // Among the wishes above, each of the two would have the empty label measured and drawn once more.
  text.padding.bottom = DESCENT_ROOM;
  text.lineSpacing = setting.lineSpacing ?? 0;
  setPrecisely(text);
  return text.setText(words);
}

/** A slanted label whose first and last letter may lean out of it; its place is where the line begins. */
export function leaningLabel(
  scene: Scene,
  ground: Ground,
  { x, y }: { readonly x: number; readonly y: number },
  words: string,
  setting: Setting,
): GameObjects.Text {
  const lean = Math.ceil(setting.size * LEAN * ground.sharpness) / ground.sharpness;
  const text = label(scene, ground, { x, y }, words, setting);
  return text.setPadding(lean, 0, lean, DESCENT_ROOM).setX(text.x - lean);
}

/** The canvas that measures for all scenes of a game; null where there is none to be had. */
export function measuringCanvas(scene: Scene): CanvasRenderingContext2D | null {
  const known: CanvasRenderingContext2D | undefined = scene.registry.get(MEASURING);
  const context = known ?? document.createElement('canvas').getContext('2d');
  if (known === undefined && context !== null) scene.registry.set(MEASURING, context);
  return context;
}

/** In whole units, so that a line is as high on every page. */
function metricsOf({ family, size }: Setting): Types.GameObjects.Text.TextMetrics {
  const reach = reaches[family];
  const ascent = Math.round(reach.ascent * size);
  const descent = Math.ceil(reach.descent * size - 0.25);
  return { ascent, descent, fontSize: ascent + descent };
}

/** The setting's font as a canvas takes it. */
export function fontOf({
  size,
  family,
  weight = 400,
  italic = false,
}: Pick<Setting, 'size' | 'family' | 'weight' | 'italic'>): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${families[family]}`;
}

/** Lets letters stand where the type has them at any scale, not on whole pixels. */
function setPrecisely({ style }: GameObjects.Text): void {
  const syncFont = style.syncFont.bind(style);
  style.syncFont = (canvas, context) => {
    syncFont(canvas, context);
    context.textRendering = 'geometricPrecision';
  };
}
