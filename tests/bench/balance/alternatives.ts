import {
  type Command,
  delegationOf,
  entry,
  fileOf,
  type OwnSide,
  refusalFor,
  type View,
} from '../../../src/engine/index.ts';

export type Choice = 'tone' | 'reaction' | 'red-line' | 'harvest' | 'signature' | 'press';

export interface Alternatives {
  readonly choice: Choice;
  readonly about: string;
  readonly chosen: string;
  readonly options: readonly Option[];
}

interface Option {
  readonly id: string;
  /** Null: the same mind decides again, without what is compared. */
  readonly command: Command | null;
}

export const WITH = 'with';
export const NONE = 'none';

/** The other ways in which a command's decision could have gone. */
export function alternativesAt(view: View, command: Command): readonly Alternatives[] {
  const { own } = view;
  if (own === null) return [];
  switch (command.kind) {
    case 'chooseTone':
      return among(view, 'tone', '', command.tone, tonesOf(view));
    case 'react':
      return among(
        view,
        'reaction',
        view.incident?.event ?? '',
        command.reaction,
        reactionsOf(view, own),
      );
    case 'takePositions':
      return redLinesOf(view, own, command);
    case 'tableHarvest':
      return [
        {
          choice: 'harvest',
          about: command.norm,
          chosen: WITH,
          options: [
            { id: WITH, command },
            { id: NONE, command: null },
          ],
        },
      ];
    case 'sign':
      return among(view, 'signature', '', command.form, signaturesOf(own));
    case 'choosePressLine':
      return among(view, 'press', '', command.line, pressLines());
    default:
      return [];
  }
}

function among(
  view: View,
  choice: Choice,
  about: string,
  chosen: string,
  options: readonly Option[],
): readonly Alternatives[] {
  const legal = options.filter(
    ({ command }) => command !== null && refusalFor(view, command) === null,
  );
  return legal.length < 2 ? [] : [{ choice, about, chosen, options: legal }];
}

function tonesOf(view: View): readonly Option[] {
  return view.setting.scenario.tones.map(({ id }) => {
    return { id, command: { kind: 'chooseTone', tone: id } };
  });
}

function reactionsOf(view: View, own: OwnSide): readonly Option[] {
  if (view.incident === null) return [];
  const { reactions } = fileOf(view.setting, view.incident.event);
  return entry(reactions, own.id).map(({ id }) => {
    return { id, command: { kind: 'react', reaction: id } };
  });
}

function signaturesOf(own: OwnSide): readonly Option[] {
  return [
    { id: 'sign', command: { kind: 'sign', form: 'sign', removal: null } },
    { id: 'ad-referendum', command: { kind: 'sign', form: 'ad-referendum', removal: own.removal } },
    { id: 'none', command: { kind: 'sign', form: 'none', removal: null } },
  ];
}

function pressLines(): readonly Option[] {
  return (['joint', 'own-emphasis', 'victory'] as const).map((line) => {
    return { id: line, command: { kind: 'choosePressLine', line } };
  });
}

/** For each norm of the agenda: the line at one's own position and the one a rung behind it, against none. */
function redLinesOf(
  view: View,
  own: OwnSide,
  { positions, redLine: drawn }: Extract<Command, { kind: 'takePositions' }>,
): readonly Alternatives[] {
  const none: Option = { id: NONE, command: { kind: 'takePositions', positions, redLine: null } };
  return Object.entries(positions).flatMap(([norm, position]) => {
    const order = delegationOf(view.setting, own.id).welcome[norm] ?? [];
    const place = order.indexOf(position);
    return [place, place + 1].flatMap((at): readonly Alternatives[] => {
      const wording = order[at];
      if (wording === undefined || at >= order.length - 1) return [];
      const command: Command = { kind: 'takePositions', positions, redLine: { norm, wording } };
      if (refusalFor(view, command) !== null) return [];
      const own = drawn?.norm === norm && drawn.wording === wording;
      return [
        {
          choice: 'red-line',
          about: norm,
          chosen: own ? WITH : NONE,
          options: [{ id: WITH, command }, none],
        },
      ];
    });
  });
}
