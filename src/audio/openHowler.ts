import { Howl, Howler } from 'howler';
import coldM4a from '../../assets/audio/cold.m4a?url';
import coldWebm from '../../assets/audio/cold.webm?url';
import sprite from '../../assets/audio/cues.json';
import cuesM4a from '../../assets/audio/cues.m4a?url';
import cuesWebm from '../../assets/audio/cues.webm?url';
import hallM4a from '../../assets/audio/hall.m4a?url';
import hallWebm from '../../assets/audio/hall.webm?url';
import nightM4a from '../../assets/audio/night.m4a?url';
import nightWebm from '../../assets/audio/night.webm?url';
import themeM4a from '../../assets/audio/theme.m4a?url';
import themeWebm from '../../assets/audio/theme.webm?url';
import type { Bed, Cue } from './cue.ts';
import type { Player } from './Player.ts';

const FADE_MS = 800;
/** A cue that could not sound within this time is no longer news. */
const STALE_MS = 1000;

const beds: Readonly<Record<Bed, readonly string[]>> = {
  cold: [coldWebm, coldM4a],
  hall: [hallWebm, hallM4a],
  night: [nightWebm, nightM4a],
  theme: [themeWebm, themeM4a],
};

/**
 * Plays through Web Audio; files are fetched when they are first wanted. A browser that lets nothing
 * sound before a gesture is waited for at most a second: an old cue is dropped.
 */
export function openHowler(): Player {
  // Suspended by itself after half a minute, a phone would not wake again without a gesture.
  Howler.autoSuspend = false;
  const cues = new Howl({
    src: [cuesWebm, cuesM4a],
    sprite: sprite as unknown as Record<string, [number, number]>,
  });
  const opened = new Map<Bed, Howl>();
  let on: Bed | null = null;

  const howlOf = (bed: Bed): Howl => {
    const known = opened.get(bed);
    if (known !== undefined) return known;
    const howl = new Howl({ src: [...beds[bed]], loop: bed !== 'theme', volume: 0 });
    opened.set(bed, howl);
    return howl;
  };

  return {
    cue(cue: Cue, gain: number) {
      if (gain === 0) return;
      const asked = performance.now();
      const play = () => {
        if (performance.now() - asked > STALE_MS) return;
        cues.volume(gain, cues.play(cue));
      };
      if (cues.state() === 'loaded' && Howler.ctx?.state === 'running') play();
      else if (cues.state() !== 'loaded') cues.once('load', play);
      else void Howler.ctx?.resume().then(play);
    },
    bed(bed, gain) {
      if (on !== null && on !== bed) {
        const before = howlOf(on);
        before.fade(before.volume(), 0, FADE_MS);
        before.once('fade', () => before.stop());
      }
      if (bed !== null) {
        const howl = howlOf(bed);
        if (!howl.playing()) howl.play();
        howl.off('fade');
        howl.fade(howl.volume(), gain, FADE_MS);
      }
      on = bed;
    },
    close() {
      cues.unload();
      for (const howl of opened.values()) howl.unload();
      opened.clear();
    },
  };
}
