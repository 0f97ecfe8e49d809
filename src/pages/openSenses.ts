import type { SoundDesk } from '../audio/SoundDesk.ts';
import type { AddressWishes } from '../ui/addressWishes.ts';
import { Captions } from '../ui/Captions.ts';
import type { Comforts } from '../ui/Comforts.ts';
import type { LiveRegions } from '../ui/LiveRegions.ts';
import { soundOf } from '../ui/Machine.ts';
import { motionIsStill } from '../ui/motionIsStill.ts';
import { SceneryPlace } from '../ui/SceneryPlace.ts';
import { readSettings, type Settings } from '../ui/Settings.ts';
import type { Shell } from '../ui/Shell.ts';
import { element } from './element.ts';

/** The picture, the sound and the comforts of a page. */
export interface Senses {
  /** Puts them beside the screens. */
  readonly attach: () => void;
  readonly obey: (settings: Settings) => void;
}

/** Each is fetched when it is wished for; `shell` is asked for once the page stands. */
export function openSenses(wishes: AddressWishes, live: LiveRegions, shell: () => Shell): Senses {
  let sound: Promise<SoundDesk> | null = null;
  let comforts: Comforts | null = null;
  const captions = new Captions(element('captions', HTMLElement));
  const report = (id: string) => shell().report(id);
  const scenery = new SceneryPlace({
    place: element('scenery', HTMLElement),
    page: document.documentElement,
    open: async (stage) => {
      const [{ openScenery }] = await Promise.all([
        import('../../scenes/openScenery.ts'),
        import('../ui/stageStyles.ts'),
      ]);
      return openScenery(stage);
    },
    still: () => motionIsStill() || (comforts?.skips ?? false),
    report,
    drawn: (picture) => shell().learn({ picture }),
  });
  const openComforts = async () => {
    const { Comforts } = await import('../ui/Comforts.ts');
    comforts = new Comforts({
      page: element('app', HTMLElement),
      settings: readSettings(),
      still: motionIsStill,
      atOnce: wishes.pace === 'at-once',
      // After what has happened, which is told once the page is drawn.
      say: (words) => queueMicrotask(() => live.say(words)),
      report,
    });
    shell().attach(comforts);
  };
  const openSound = async () => {
    const { SoundDesk } = await import('../audio/SoundDesk.ts');
    const desk = new SoundDesk({
      open: async () => (await import('../audio/openHowler.ts')).openHowler(),
      caption: (words) => {
        if (readSettings().captions === 'on') captions.show(words);
      },
      inSight: () => document.visibilityState === 'visible',
    });
    document.addEventListener('visibilitychange', () => desk.lookAway());
    shell().attach(desk);
    return desk;
  };
  return {
    attach() {
      shell().attach(scenery);
      setTimeout(openComforts);
    },
    obey(settings) {
      comforts?.set(settings);
      void scenery.wish(wishes.scenery ?? settings.picture);
      if (settings.sound === 'on') {
        sound ??= openSound();
        shell().learn({ sound: soundOf(globalThis) });
      }
      void sound?.then((desk) => {
        const { music, effects, room } = settings;
        const on = settings.sound === 'on';
        desk.set({ on, music: Number(music), effects: Number(effects), room: Number(room) });
      });
    },
  };
}
