import { forecast, type IncidentView, refusalFor, type Tone } from '../engine/index.ts';
import { act, type Decision, pass } from './decision.ts';
import { trades } from './level.ts';
import { POINT } from './points.ts';
import { drawn, type Sight } from './sight.ts';
import { worthOfMoves } from './standing.ts';

/** A file reads against somebody from here on. */
const SUSPICION_PERMILLE = 600;

/** Chooses the tone that is worth most: to trust, to the room, at home, and to one's own temper. */
export function makeStatement(sight: Sight): Decision {
  const { view, own } = sight;
  if (own.sealedTone !== null) return pass('sealed');
  const tones = view.setting.scenario.tones.filter(
    (tone) => refusalFor(view, { kind: 'chooseTone', tone: tone.id }) === null,
  );
  const judged = tones.map((tone) => ({ tone, worth: worthOfTone(sight, tone) }));
  const [best] = judged.sort((a, b) => b.worth - a.worth);
  if (best === undefined) return pass('no-tone');
  return act({ kind: 'chooseTone', tone: best.tone.id }, 'open', {
    tone: best.tone.id,
    value: best.worth,
    reason: 'standing',
  });
}

function worthOfTone(sight: Sight, tone: Tone): number {
  const { now } = forecast(sight.view, { kind: 'chooseTone', tone: tone.id });
  const mood = (drawn(sight, `mood/${tone.id}`, 1001) - 500) * (sight.level === 'novice' ? 4 : 1);
  return (
    worthOfMoves(sight, now, {}) + temper(sight, tone) * POINT + Math.round((mood * POINT) / 1000)
  );
}

/**
 * What one likes to hear oneself say. An injury that nobody answered asks for a hard word; whoever
 * trades lets it count only for what it moves, since an accusation at the wrong time costs the text.
 */
function temper(sight: Sight, tone: Tone): number {
  const harsh = tone.tension > 0;
  const bookish = sight.level === 'positional' ? (harsh ? 0.7 : tone.warm ? -0.5 : 0) : 0;
  const { warmth } = sight.temperament;
  const manner = bookish + (harsh ? -warmth : tone.warm ? warmth : 0);
  const injured = sight.view.files.some((file) => isInjury(sight, file));
  return manner + (injured && !trades(sight.level) ? grievanceIn(tone) : 0);
}

function grievanceIn({ tension, onlyAfterIncident }: Tone): number {
  return (onlyAfterIncident ? 1.5 : 0) + (tension > 0 ? 0.5 : 0);
}

/** Whether a file names oneself the victim, and reads against a government at this table. */
function isInjury({ view, own }: Sight, incident: IncidentView): boolean {
  const file = view.setting.scenario.events.find((each) => each.id === incident.event);
  return file?.roles[own.id] === 'victim' && (incident.reading[0] ?? 0) >= SUSPICION_PERMILLE;
}
