import {
  type Clauses,
  type Command,
  entry,
  fileOf,
  type MicroPoints,
  type OwnSide,
  othersOf,
  refusalFor,
  utilityOf,
  type View,
} from '../engine/index.ts';
import { answersInExchange } from './answersInExchange.ts';
import { commandKey } from './commandKey.ts';
import type { OtherAnswer } from './otherAnswer.ts';
import { otherStands } from './otherStands.ts';
import type { OwnDecision } from './ownDecisions.ts';

/**
 * The other legal answers at a decision, a bounded number; `agreed` is the text that the delegation got
 * in the end, null for none. Beliefs, calls for evidence, answers to questions and press lines get none:
 * the first three move no value by themselves, and the last come when lines and values are frozen.
 */
export function otherAnswers(
  decision: OwnDecision,
  agreed: Clauses | null,
): readonly OtherAnswer[] {
  const { view, command } = decision;
  if (view.own === null) return [];
  const played = commandKey(command);
  return atStage(decision, view.own, agreed).filter(
    (answer) => commandKey(answer.command) !== played && refusalFor(view, answer.command) === null,
  );
}

function atStage(
  decision: OwnDecision,
  own: OwnSide,
  agreed: Clauses | null,
): readonly OtherAnswer[] {
  const { view, lost } = decision;
  const { stage } = view;
  switch (stage) {
    case 'statement':
      return view.setting.scenario.tones.map(({ id }) => ({
        kind: 'tone',
        command: { kind: 'chooseTone', tone: id },
        promise: lost,
      }));
    case 'positions':
      return otherStands(decision, own, agreed);
    case 'exchange':
      return answersInExchange(decision, own, agreed);
    case 'reactions':
      return reactions(view, own, lost);
    case 'night':
      return calls(view, own, lost);
    case 'signatures':
      return signatures(view, own);
    case 'confirmations':
      return [
        { kind: 'signature', command: { kind: 'confirmText' }, promise: own.text },
        { kind: 'signature', command: { kind: 'withdrawSignature' }, promise: own.reservation },
      ];
    case 'beliefs':
    case 'press':
    case 'capitals':
    case 'verdict':
      return [];
    default:
      return stage satisfies never;
  }
}

function reactions(view: View, own: OwnSide, promise: MicroPoints): readonly OtherAnswer[] {
  if (view.incident === null) return [];
  const { reactions: cards } = fileOf(view.setting, view.incident.event);
  return entry(cards, own.id).map(({ id }) => ({
    kind: 'reaction',
    command: { kind: 'react', reaction: id },
    promise,
  }));
}

function calls(view: View, own: OwnSide, promise: MicroPoints): readonly OtherAnswer[] {
  const others = othersOf(view.setting, own.id);
  const commands: readonly Command[] = [
    ...Object.keys(own.audiences).map((audience): Command => ({ kind: 'callCapital', audience })),
    ...others.flatMap((other): readonly Command[] => [
      { kind: 'callCorridor', to: other },
      { kind: 'answerCorridor', from: other, walks: true },
    ]),
  ];
  return commands.map((command) => ({ kind: 'night', command, promise }));
}

function signatures(view: View, own: OwnSide): readonly OtherAnswer[] {
  const { removal } = own;
  const clauses = Object.entries(view.closing?.clauses ?? {});
  const kept = Object.fromEntries(clauses.filter(([norm]) => norm !== removal));
  return [
    {
      kind: 'signature',
      command: { kind: 'sign', form: 'sign', removal: null },
      promise: own.text,
    },
    {
      kind: 'signature',
      command: { kind: 'sign', form: 'ad-referendum', removal },
      promise: utilityOf(view.setting, own.id, own.values, kept),
    },
    {
      kind: 'signature',
      command: { kind: 'sign', form: 'none', removal: null },
      promise: own.reservation,
    },
  ];
}
