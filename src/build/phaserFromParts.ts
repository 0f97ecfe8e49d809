import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A part of the engine by its file under Phaser's sources, or parts under names of their own. */
interface Parts {
  readonly [name: string]: string | Parts;
}

/** What the scenes use of Phaser, under the names by which it exports them. */
export const phaserParts = {
  BlendModes: 'renderer/BlendModes',
  Core: { Events: 'core/events' },
  Curves: {
    CubicBezier: 'curves/CubicBezierCurve',
    Path: 'curves/path/Path',
    QuadraticBezier: 'curves/QuadraticBezierCurve',
  },
  Game: 'core/Game',
  GameObjects: {
    Container: 'gameobjects/container/Container',
    Graphics: 'gameobjects/graphics/Graphics',
    Image: 'gameobjects/image/Image',
    Rectangle: 'gameobjects/shape/rectangle/Rectangle',
    Zone: 'gameobjects/zone/Zone',
  },
  Geom: { Rectangle: 'geom/rectangle' },
  Input: { Events: 'input/events' },
  Math: { Vector2: 'math/Vector2' },
  Scale: 'scale/const/SCALE_MODE_CONST',
  Scene: 'scene/Scene',
  Textures: { FilterMode: 'textures/const' },
} as const satisfies Parts;

/** Numbers that Phaser exports by themselves. */
export const phaserConstants = { CANVAS: 1, WEBGL: 2 };

/** What a scene makes things with, under the names that it finds them by: `this.add.text`. */
export const phaserFactories = {
  circle: 'gameobjects/shape/arc/ArcFactory',
  container: 'gameobjects/container/ContainerFactory',
  graphics: 'gameobjects/graphics/GraphicsFactory',
  image: 'gameobjects/image/ImageFactory',
  rectangle: 'gameobjects/shape/rectangle/RectangleFactory',
  text: 'gameobjects/text/TextFactory',
  zone: 'gameobjects/zone/ZoneFactory',
} as const;

/**
 * Parts that are never named, for each makes itself known. The renderers stand first: they need each
 * other in a ring that holds only when it is entered there.
 */
const unnamed: readonly string[] = [
  'renderer',
  'events/EventEmitter',
  'scene/ScenePlugin',
  'cameras/2d/CameraManager',
  'data/DataManagerPlugin',
  'input/InputPlugin',
  'time/Clock',
  'tweens/TweenManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  ...Object.values(phaserFactories),
];

/** Tests in Phaser's sources of what a build of it holds. */
const flags: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
  WEBGL_DEBUG: false,
  WEBGL_RENDERER: true,
};

const ENTRY = '\0phaser-parts';

/**
 * Builds `phaser` from the parts of its sources that the scenes use, which is little more than half
 * of the whole to fetch and to evaluate. While the page is being written it stays whole.
 */
export function phaserFromParts(): Plugin {
  const sources = join(dirname(createRequire(import.meta.url).resolve('phaser')), '../src');
  return {
    name: 'phaser-from-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? ENTRY : undefined),
    load: (id) => (id === ENTRY ? entry(sources) : undefined),
    transform(code, id) {
      if (!id.startsWith(sources)) return undefined;
      return code.replace(/typeof ([A-Z_\d]{5,})/g, (test, flag: string) =>
        String(flags[flag] ?? test),
      );
    },
  };
}

function entry(sources: string): string {
  const imports = unnamed.map((part) => `import ${file(sources, part)};`);
  const named = Object.entries(phaserParts).map(
    ([name, part]) => `export const ${name} = ${code(part, sources, imports)};`,
  );
  const numbers = Object.entries(phaserConstants).map(
    ([name, is]) => `export const ${name} = ${is};`,
  );
  return [...imports, ...named, ...numbers].join('\n');
}

/** The code of a part; what it needs is added to the imports. */
function code(part: string | Parts, sources: string, imports: string[]): string {
  if (typeof part === 'string') {
    const name = `part${imports.length}`;
    imports.push(`import ${name} from ${file(sources, part)};`);
    return name;
  }
  const inner = Object.entries(part).map(([name, of]) => `${name}: ${code(of, sources, imports)}`);
  return `{ ${inner.join(', ')} }`;
}

function file(sources: string, part: string): string {
  return JSON.stringify(createRequire(`${sources}/`).resolve(`./${part}`));
}
