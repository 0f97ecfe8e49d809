import type { Frame } from '../view/Frame.ts';
import type { Cue } from './cue.ts';

type Happening = Frame['view']['record'][number];

/** More than this at once is noise: the last ones are heard. */
const MOST_AT_ONCE = 2;

/** What is heard of happenings that have just been let through, at most two sounds. */
export function cuesFor(fresh: readonly Happening[]): readonly Cue[] {
  const heard = fresh.flatMap((happening) => cueOf(happening) ?? []);
  return [...new Set(heard)].slice(-MOST_AT_ONCE);
}

function cueOf(happening: Happening): Cue | null {
  switch (happening.kind) {
    case 'positionsRevealed':
      return Object.values(happening.redLines).some((line) => line !== null)
        ? 'red-line'
        : 'reveal';
    case 'offerTabled':
    case 'nonPaperSent':
      return 'offer';
    case 'offerTookEffect':
      return happening.harvest ? 'harvested' : 'agreed';
    case 'offerRejected':
    case 'offerBracketed':
      return 'refused';
    case 'questionAnswered':
    case 'audienceConsulted':
    case 'evidenceOpened':
    case 'nonPaperLeaked':
      return 'page';
    case 'incidentArose':
      return 'wire';
    case 'sealed':
      return 'sealed';
    case 'capitalCalled':
      return 'telephone';
    case 'corridorAnswered':
      return happening.walks ? 'line' : 'refused';
    case 'signaturesRevealed':
      return Object.values(happening.signatures).includes('none') ? 'chairs' : 'signed';
    case 'pressLinesRevealed':
      return 'press';
    case 'roundOpened':
      return 'turn';
    case 'meterMoved':
      return happening.move.meter === 'strikes' ? 'strike' : null;
    default:
      return null;
  }
}
