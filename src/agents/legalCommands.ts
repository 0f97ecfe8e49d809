import {
  type Command,
  type Draw,
  expectedPositions,
  fileOf,
  type OwnSide,
  othersOf,
  refusalFor,
  type View,
} from '../engine/index.ts';
import { exchangeCommands } from './exchangeCommands.ts';
import { anyWordings, samples } from './samples.ts';

/**
 * Legal commands of a view's seat that change something: all simple ones, and of packages, beliefs and
 * positions a sample by draw. Private notes (plans, guesses, predictions) are left out.
 */
export function legalCommands(view: View, random: Draw): readonly Command[] {
  if (view.own === null) return [];
  const pick: Draw = (key, bound) => random(`${key}/${view.step}`, bound);
  return candidates(view, view.own, pick).filter((command) => refusalFor(view, command) === null);
}

function candidates(view: View, own: OwnSide, pick: Draw): readonly Command[] {
  const { stage } = view;
  switch (stage) {
    case 'statement':
      return view.setting.scenario.tones.map(({ id }) => ({ kind: 'chooseTone', tone: id }));
    case 'positions':
      return stands(view, own, pick);
    case 'exchange':
      return [...exchangeCommands(view, own, pick), { kind: 'adjourn' }];
    case 'beliefs':
      return [{ kind: 'openEvidence' }, { kind: 'askCapital' }, ...beliefs(view, pick)];
    case 'reactions':
      return reactions(view, own);
    case 'night':
      return nightCalls(view, own);
    case 'signatures':
      return [
        { kind: 'sign', form: 'sign', removal: null },
        { kind: 'sign', form: 'ad-referendum', removal: own.removal },
        { kind: 'sign', form: 'none', removal: null },
      ];
    case 'confirmations':
      return [{ kind: 'confirmText' }, { kind: 'withdrawSignature' }];
    case 'press':
      return (['joint', 'own-emphasis', 'victory'] as const).map((line) => ({
        kind: 'choosePressLine',
        line,
      }));
    case 'capitals':
    case 'verdict':
      return [];
    default:
      return stage satisfies never;
  }
}

function stands(view: View, own: OwnSide, pick: Draw): readonly Command[] {
  const expected = expectedPositions(view, own);
  const sets = [expected, ...samples((key) => anyWordings(view, view.agenda, pick, key))];
  return sets.flatMap((positions): readonly Command[] => [
    { kind: 'takePositions', positions, redLine: null },
    ...Object.entries(positions).map(
      ([norm, wording]): Command => ({
        kind: 'takePositions',
        positions,
        redLine: { norm, wording },
      }),
    ),
  ]);
}

function beliefs(view: View, pick: Draw): readonly Command[] {
  if (view.incident === null) return [];
  const { hypotheses } = fileOf(view.setting, view.incident.event);
  const { beliefTokens } = view.setting.scenario.magnitudes;
  return samples((key) => {
    const tokens = hypotheses.map(() => 0);
    for (let token = 0; token < beliefTokens; token += 1) {
      const place = pick(`token/${key}/${token}`, hypotheses.length);
      tokens[place] = (tokens[place] ?? 0) + 1;
    }
    return { kind: 'placeBelief', tokens } as const;
  });
}

function reactions(view: View, own: OwnSide): readonly Command[] {
  if (view.incident === null) return [];
  const file = fileOf(view.setting, view.incident.event);
  return (file.reactions[own.id] ?? []).map(({ id }) => ({ kind: 'react', reaction: id }));
}

function nightCalls(view: View, own: OwnSide): readonly Command[] {
  const others = othersOf(view.setting, own.id);
  return [
    ...Object.keys(own.audiences).map((audience): Command => ({ kind: 'callCapital', audience })),
    ...others.map((to): Command => ({ kind: 'callCorridor', to })),
    ...others.flatMap((from): readonly Command[] => [
      { kind: 'answerCorridor', from, walks: true },
      { kind: 'answerCorridor', from, walks: false },
    ]),
    { kind: 'endNight' },
  ];
}
