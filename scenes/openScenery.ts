import { CANVAS, Core, Game, Scale, type Types, WEBGL } from 'phaser';
import type { Scenery } from '../src/view/Scenery.ts';
import { stageColours } from '../src/view/stageColours.ts';
import { type Ground, groundFor } from './Ground.ts';
import { Programme } from './Programme.ts';
import { Pulse } from './Pulse.ts';
import { dropOthers } from './paint.ts';
import type { Sight } from './Sight.ts';

/** What a stage is opened with. */
export interface SceneryWishes {
  /** The element that the canvas fills. */
  readonly place: HTMLElement;
  readonly renderer: 'webgl' | 'canvas';
  /** Whether motion is to be left out, asked before each motion. */
  readonly still: () => boolean;
  readonly report: (actionId: string) => void;
  /** The stage cannot be drawn any further; it waits to be closed. */
  readonly failed: (fault: unknown) => void;
}

/**
 * Opens the stage in its place; it draws from the first sight that it is shown. Once a scene
 * stands, the canvas carries its name as `data-painted`, so that the page can let its own pictures go.
 */
export async function openScenery(wishes: SceneryWishes): Promise<Scenery> {
  const { place } = wishes;
  await fontsLoaded();
  const measured = (): Ground =>
    groundFor({
      width: Math.max(1, place.clientWidth),
      height: Math.max(1, place.clientHeight),
      pixelRatio: devicePixelRatio,
    });
  let ground = measured();
  const game = await started(configFor(wishes, ground));
  let closed = false;
  const failed = failing(game, wishes, () => closed);
  const pulse = new Pulse(game);
  const programme = new Programme(game.scene, {
    ground: () => ground,
    still: wishes.still,
    report: wishes.report,
    wake: pulse.wake,
    failed,
    stands: (name) => {
      game.canvas.dataset.painted = name;
    },
  });

  const refit = () => {
    const next = measured();
    if (sameGround(ground, next)) return;
    ground = next;
    const { width, height } = pixelsOf(ground);
    // In this order: only a zoom that is set anew makes the canvas as large as its place.
    game.scale.resize(width, height);
    game.scale.setZoom(ground.scale / ground.sharpness);
    dropOthers(game.textures, ground);
    programme.rebuild();
    pulse.wake();
  };
  // Once the page itself has been painted at its new size.
  let refitting = 0;
  const resized = new ResizeObserver(() => {
    clearTimeout(refitting);
    refitting = window.setTimeout(refit);
  });
  resized.observe(place);

  return {
    show: (showing, desk) => {
      // What moves stands still until the table goes on: nothing is shown till then.
      if (showing.frame.view.paused) return game.loop.sleep();
      try {
        programme.show({ ...showing, desk } satisfies Sight);
      } catch (fault) {
        failed(fault);
      }
    },
    close: () => {
      closed = true;
      resized.disconnect();
      clearTimeout(refitting);
      game.destroy(true);
      game.loop.wake();
    },
  };
}

/** Keeps a fault of the picture to the picture: the loop stands still, and the page is told once. */
function failing(
  game: Game,
  wishes: SceneryWishes,
  closed: () => boolean,
): (fault: unknown) => void {
  let told = false;
  const failed = (fault: unknown) => {
    // A stage that was taken away while it was being painted has nothing to tell.
    if (told || closed()) return;
    game.loop.stop();
    told = true;
    wishes.failed(fault);
  };
  const step = game.loop.callback;
  game.loop.callback = (time, delta) => {
    try {
      step(time, delta);
    } catch (fault) {
      failed(fault);
    }
  };
  game.canvas.addEventListener('webglcontextlost', failed);
  return failed;
}

/** Signs out of every file that a family comes in. */
const LETTERS = 'Mé−×“';

/** A canvas draws with the fonts that are there: both families are fetched first. */
async function fontsLoaded(): Promise<void> {
  const faces = ['400 16px', '600 16px', 'italic 400 16px'].flatMap((face) => [
    document.fonts.load(`${face} "Source Serif 4"`, LETTERS),
    document.fonts.load(`${face} "Public Sans"`, LETTERS),
  ]);
  await Promise.allSettled(faces);
}

function configFor({ place, renderer }: SceneryWishes, ground: Ground): Types.Core.GameConfig {
  return {
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    parent: place,
    ...pixelsOf(ground),
    backgroundColor: stageColours.night,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, gamepad: false, windowEvents: false },
    scale: { mode: Scale.NONE, zoom: ground.scale / ground.sharpness },
    render: {
      antialias: true,
      // A batch of several textures picks one by comparing interpolated numbers, and some drivers
      // pick none where a picture is turned.
      maxTextures: 1,
      powerPreference: 'low-power',
      failIfMajorPerformanceCaveat: false,
    },
  };
}

function pixelsOf({ width, height, sharpness }: Ground): { width: number; height: number } {
  return { width: Math.round(width * sharpness), height: Math.round(height * sharpness) };
}

function sameGround(one: Ground, other: Ground): boolean {
  return (
    one.width === other.width &&
    one.height === other.height &&
    one.sharpness === other.sharpness &&
    one.kind === other.kind
  );
}

function started(config: Types.Core.GameConfig): Promise<Game> {
  return new Promise((done) => {
    const game = new Game(config);
    game.events.once(Core.Events.READY, () => done(game));
  });
}
