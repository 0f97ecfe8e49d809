import type { Agent } from '../../../src/agents/agent.ts';
import { decide } from '../../../src/agents/decide.ts';
import type { Decision } from '../../../src/agents/decision.ts';
import {
  type Command,
  type Draw,
  defaultCommand,
  entry,
  fileOf,
  type OwnSide,
  refusalFor,
  type View,
} from '../../../src/engine/index.ts';
import type { Mind } from '../../../src/session/Mind.ts';
import type { AnswerKeys } from './answerKeys.ts';
import { insisting } from './insisting.ts';

/** Lessons that a player must not be taught, each played by a logroller who believes in it. */
export const LESSONS = [
  'middle-everywhere',
  'never-accusing',
  'always-accusing',
  'september-2015',
  'signing-anything',
] as const;

export type Lesson = (typeof LESSONS)[number];

export function isLesson(name: string): name is Lesson {
  return LESSONS.some((lesson) => lesson === name);
}

const BELIEVER: Agent = { level: 'logroller', style: null };
const because = { code: 'wrong-lesson' };

export function mindFor(lesson: Lesson, keys: AnswerKeys): Mind {
  switch (lesson) {
    case 'middle-everywhere':
      return insisting(BELIEVER, keys.middle);
    case 'september-2015':
      return insisting(BELIEVER, keys.history);
    case 'never-accusing':
      return believing(neverAccusing);
    case 'always-accusing':
      return believing(alwaysAccusing);
    case 'signing-anything':
      return believing(signingAnything);
    default:
      return lesson satisfies never;
  }
}

/** What a belief makes of a decision; null where it has nothing to say. */
type Belief = (view: View, own: OwnSide, decision: Decision, random: Draw) => Command | null;

function believing(belief: Belief): Mind {
  return (view, random) => {
    const decision = decide(view, random, BELIEVER);
    const command = view.own === null ? null : belief(view, view.own, decision, random);
    if (command === null || refusalFor(view, command) !== null) return decision;
    return { kind: 'act', command, because };
  };
}

function neverAccusing(view: View, own: OwnSide, decision: Decision): Command | null {
  if (decision.kind !== 'act') return null;
  const { command } = decision;
  if (command.kind === 'chooseTone' && accuses(view, command.tone))
    return {
      kind: 'chooseTone',
      tone: view.setting.scenario.tones.find((tone) => !tone.onlyAfterIncident)?.id ?? '',
    };
  if (command.kind !== 'react' || !naming(view, own).includes(command.reaction)) return null;
  return defaultCommand(view);
}

function alwaysAccusing(view: View, own: OwnSide, decision: Decision): Command | null {
  if (decision.kind !== 'act') return null;
  if (decision.command.kind === 'chooseTone') {
    const tone = view.setting.scenario.tones.find(({ id }) => accuses(view, id));
    return tone === undefined ? null : { kind: 'chooseTone', tone: tone.id };
  }
  if (decision.command.kind !== 'react') return null;
  const [reaction] = naming(view, own);
  return reaction === undefined ? null : { kind: 'react', reaction };
}

function signingAnything(view: View, own: OwnSide, decision: Decision): Command | null {
  if (view.stage === 'signatures' && decision.kind === 'act') {
    const plain: Command = { kind: 'sign', form: 'sign', removal: null };
    if (refusalFor(view, plain) === null) return plain;
    return { kind: 'sign', form: 'ad-referendum', removal: own.removal };
  }
  if (view.stage === 'confirmations' && decision.kind === 'act') return { kind: 'confirmText' };
  const offer = view.offers.find(
    ({ id, by, status }) =>
      by !== own.id &&
      status === 'standing' &&
      refusalFor(view, { kind: 'acceptOffer', offer: id }) === null,
  );
  return offer === undefined ? null : { kind: 'acceptOffer', offer: offer.id };
}

function accuses(view: View, tone: string): boolean {
  return view.setting.scenario.tones.some(
    ({ id, onlyAfterIncident }) => id === tone && onlyAfterIncident,
  );
}

/** The reactions that say publicly who did it. */
function naming(view: View, own: OwnSide): readonly string[] {
  if (view.incident === null) return [];
  const { reactions } = fileOf(view.setting, view.incident.event);
  return entry(reactions, own.id)
    .filter(({ names }) => names)
    .map(({ id }) => id);
}
