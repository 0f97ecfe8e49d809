/** How the room is drawn: by the graphics processor, by the processor, or not at all. */
export type SceneryTier = 'webgl' | 'canvas' | 'none';

/** What a person asked for; `auto` lets the machine be measured. */
export type SceneryWish = 'auto' | SceneryTier;

/** A full stage drawn this slowly by the processor would make every click wait. */
const SLOWEST_FILL_MS = 40;
const TRIAL = { width: 906, height: 768, fills: 4 };

/**
 * The best tier that this browser draws well: WebGL where a graphics processor does the work, a
 * plain canvas where one frame of large pictures takes under 40 ms, none otherwise.
 */
export function measuredTier(): SceneryTier {
  if (hasGraphicsProcessor()) return 'webgl';
  const fill = canvasFillMs();
  return fill !== null && fill < SLOWEST_FILL_MS ? 'canvas' : 'none';
}

/** The tier that a person asked for, or the best below it that this browser has at all. */
export function possibleTier(wished: SceneryTier): SceneryTier {
  if (wished === 'none' || trialCanvas().getContext('2d') === null) return 'none';
  return wished === 'webgl' && trialCanvas().getContext('webgl') === null ? 'canvas' : wished;
}

/** Whether WebGL is there and not itself drawn by the processor. */
function hasGraphicsProcessor(): boolean {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (gl === null) return false;
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = named === null ? '' : String(gl.getParameter(named.UNMASKED_RENDERER_WEBGL));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|software|basic render/i.test(renderer);
}

/** Milliseconds to lay a few stage-sized pictures over each other and to see the result; null without a canvas. */
function canvasFillMs(): number | null {
  const [under, over] = [trialCanvas(), trialCanvas()];
  const onto = under.getContext('2d', { willReadFrequently: true });
  const from = over.getContext('2d', { willReadFrequently: true });
  if (onto === null || from === null) return null;
  from.fillStyle = 'rgb(20 30 60 / 0.5)';
  from.fillRect(0, 0, TRIAL.width, TRIAL.height);
  const started = performance.now();
  for (let fill = 0; fill < TRIAL.fills; fill += 1) onto.drawImage(over, 0, 0);
  onto.getImageData(0, 0, 1, 1);
  return performance.now() - started;
}

function trialCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = TRIAL.width;
  canvas.height = TRIAL.height;
  return canvas;
}
