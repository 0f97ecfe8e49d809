import {
  agreedClauses,
  fileOf,
  forecast,
  type IncidentView,
  type MicroPoints,
  type PlainEffect,
  type Reaction,
  refusalFor,
} from '../engine/index.ts';
import { outlookOf } from './outlook.ts';
import { POINT } from './points.ts';
import { drawn, type Sight } from './sight.ts';
import { chanceOf, homeWorth, type Likely, worthOfMoves } from './standing.ts';

/** A reaction, and what it is expected to be worth. */
export interface JudgedReaction {
  readonly id: string;
  readonly worth: MicroPoints;
}

/** The legal reactions by expected worth, as far as that can be foreseen from one's own chair; the best first. */
export function judgedReactions(sight: Sight, incident: IncidentView): readonly JudgedReaction[] {
  const { view, own } = sight;
  const reactions = fileOf(view.setting, incident.event).reactions[own.id] ?? [];
  const likely = { ...outlookOf(sight).plan.clauses, ...agreedClauses(view.draft) };
  return reactions
    .filter(({ id }) => refusalFor(view, { kind: 'react', reaction: id }) === null)
    .map((reaction) => ({
      id: reaction.id,
      worth: Math.round(worthOf(sight, incident, reaction, likely)),
    }))
    .sort((a, b) => b.worth - a.worth);
}

function worthOf(
  sight: Sight,
  incident: IncidentView,
  reaction: Reaction,
  likely: Likely,
): MicroPoints {
  const { now, further } = forecast(sight.view, { kind: 'react', reaction: reaction.id });
  const aftermath = further.reduce(
    (sum, effect) => sum + worthOfEffect(sight, incident, effect, likely),
    0,
  );
  const whim = (drawn(sight, `whim/${reaction.id}`, 1001) - 500) * whimsOf(sight);
  return (
    worthOfMoves(sight, now, likely) +
    aftermath * POINT +
    rightness(sight, incident, reaction) * POINT +
    (whim * POINT) / 500
  );
}

/** How far chance carries a choice, in points: a novice's is half instinct. */
function whimsOf({ level }: Sight): number {
  return level === 'novice' ? 4 : 0.8;
}

/** Naming the right one is worth something, naming the wrong one costs more; mildness costs little. */
function rightness(sight: Sight, incident: IncidentView, reaction: Reaction): number {
  if (!reaction.names) return 0;
  const suspicion = (incident.reading[0] ?? 0) / 1000;
  return 6 * (suspicion - sight.temperament.blamesFrom);
}

/** What does not move a meter of one's own at once, in points. */
function worthOfEffect(
  sight: Sight,
  incident: IncidentView,
  effect: PlainEffect,
  likely: Likely,
): number {
  switch (effect.kind) {
    case 'bar-offers':
      return -0.5;
    case 'open-norm':
      return 0.3;
    case 'joint-items':
      return 0.3;
    case 'own-item':
      return 0.2;
    case 'strike-if-turned':
      return -4 * (1 - Math.max(...incident.reading) / 1000);
    case 'leak-at-night':
      return homeWorth(sight, effect.by / 4) / effect.oneIn / POINT;
    case 'line':
      return (-0.5 * effect.by) / POINT;
    case 'value':
      return (0.5 * effect.by * chanceOf(effect.norm, effect.wordings, likely)) / POINT;
    case 'double-losses':
      return -0.5;
    case 'strike':
      return 0.5;
    default:
      return 0;
  }
}
