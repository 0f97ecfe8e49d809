import { fileOf, type IncidentView, refusalFor, tokensFor } from '../engine/index.ts';
import { act, actSilently, type Decision, pass } from './decision.ts';
import { judgedReactions } from './reaction.ts';
import { interventionsLeft, isLastRound, type Sight } from './sight.ts';

/** A file that reads one way with this much needs no further item. */
const CLEAR_PERMILLE = 700;

/** Places its belief by the reading of the file, after buying an item where that is unclear and affordable. */
export function placeBelief(sight: Sight): Decision {
  const { incident, setting } = sight.view;
  if (incident === null || incident.belief !== null) return pass('sealed');
  const { reading } = incident;
  const clearest = Math.max(...reading);
  if (wantsMore(sight, incident) && refusalFor(sight.view, { kind: 'openEvidence' }) === null) {
    return actSilently({ kind: 'openEvidence' }, { reading: clearest, reason: 'file-unclear' });
  }
  const tokens = tokensFor(reading, setting.scenario.magnitudes.beliefTokens);
  return actSilently(
    { kind: 'placeBelief', tokens },
    { event: incident.event, reading: clearest, reason: 'reading' },
  );
}

/** Whether an item is worth an intervention: to the victim mostly, to others now and then, if the file is unclear. */
function wantsMore(sight: Sight, incident: IncidentView): boolean {
  if (sight.level === 'novice' || Math.max(...incident.reading) >= CLEAR_PERMILLE) return false;
  if (interventionsLeft(sight) < (isLastRound(sight) ? 4 : 3)) return false;
  const { roles } = fileOf(sight.view.setting, incident.event);
  const { seldomVerifies } = sight.temperament;
  const chance = seldomVerifies + (roles[sight.own.id] === 'victim' ? 0 : 3);
  return sight.random(`evidence/${sight.own.id}/${incident.event}`, chance) === 0;
}

export function reactToIncident(sight: Sight): Decision {
  const { incident, setting } = sight.view;
  if (incident === null || incident.reaction !== null) return pass('sealed');
  const [best] = judgedReactions(sight, incident);
  const fallback = fileOf(setting, incident.event).defaults[sight.own.id] ?? '';
  return act({ kind: 'react', reaction: best?.id ?? fallback }, 'incident', {
    event: incident.event,
    reaction: best?.id ?? fallback,
    value: best?.worth ?? 0,
    reading: incident.reading[0] ?? 0,
    reason: 'expected-worth',
  });
}
