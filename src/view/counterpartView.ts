import type { DelegationId } from '../engine/index.ts';
import type { Action } from './Action.ts';
import { type ActionReader, nothing, toDesk } from './ActionEffect.ts';
import {
  type Counterpart,
  counterpartName,
  EVEN,
  levelName,
  levels,
  mannerName,
  manners,
} from './counterpart.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Disclosed } from './Disclosed.ts';
import type { Frame } from './Frame.ts';
import { delegationInText } from './names.ts';
import { others } from './seat.ts';

/** Who sat opposite: guessed first where it was drawn, then told with how such a counterpart works. */
export interface CounterpartView {
  readonly heading: string;
  /** Null once it is told. */
  readonly guess: CounterpartGuess | null;
  /** Null while it may still be guessed. */
  readonly told: {
    readonly name: string;
    /** What came of the guess; null where there was none. */
    readonly outcome: string | null;
    /** How it works, a sentence on the level and one on the manner. */
    readonly works: readonly string[];
    /** Leads to the reasons for its moves. */
    readonly why: Action;
  } | null;
}

interface CounterpartGuess {
  readonly ask: string;
  readonly parts: readonly {
    readonly label: string;
    readonly choices: readonly (Action & { readonly chosen: boolean })[];
  }[];
  readonly tell: Action;
  readonly skip: Action;
}

/** Every delegation that an agent played, in the order of the table. */
export function counterpartViews(
  frame: Frame,
  desk: Desk,
  { players }: Disclosed,
): readonly CounterpartView[] {
  return others(frame).flatMap((of) => {
    const player = players[of];
    if (player?.kind !== 'agent') return [];
    const truth = { level: player.level, style: player.style ?? EVEN };
    const isOpen = player.drawn !== true || desk.picks[pickOf('told', of)] !== undefined;
    return {
      heading: frame.t('counterpart.heading', { delegation: delegationInText(frame, of) }),
      guess: isOpen ? null : guessOn(frame, desk, of),
      told: isOpen ? told(frame, desk, of, truth) : null,
    };
  });
}

type Part = 'level' | 'style' | 'told';

function pickOf(part: Part, of: DelegationId): string {
  return `counterpart-${part}:${of}`;
}

function guessOn(frame: Frame, desk: Desk, of: DelegationId): CounterpartGuess {
  const { t } = frame;
  const [level, style] = [desk.picks[pickOf('level', of)], desk.picks[pickOf('style', of)]];
  const choose = (part: Part, word: string, label: string, chosen: string | undefined) => {
    const id = `counterpart:${part}:${of}:${word}`;
    return { id, label, cost: [], whyNot: null, chosen: word === chosen };
  };
  return {
    ask: t('counterpart.ask'),
    parts: [
      {
        label: t('counterpart.level'),
        choices: levels.map((word) => choose('level', word, levelName(frame, word), level)),
      },
      {
        label: t('title.manner'),
        choices: manners.map((word) => choose('style', word, mannerName(frame, word), style)),
      },
    ],
    tell: {
      id: `counterpart:told:${of}:guess`,
      label: t('counterpart.tell'),
      cost: [],
      whyNot: level === undefined || style === undefined ? t('counterpart.tapBoth') : null,
    },
    skip: {
      id: `counterpart:told:${of}:skip`,
      label: t('counterpart.skip'),
      cost: [],
      whyNot: null,
    },
  };
}

function told(
  frame: Frame,
  desk: Desk,
  of: DelegationId,
  truth: Counterpart,
): CounterpartView['told'] {
  return {
    name: counterpartName(frame, truth),
    outcome: outcomeOf(frame, desk, of, truth),
    works: worksOf(frame, truth),
    why: { id: `panel:history:${of}`, label: frame.t('counterpart.why'), cost: [], whyNot: null },
  };
}

function outcomeOf(
  frame: Frame,
  { picks }: Desk,
  of: DelegationId,
  truth: Counterpart,
): string | null {
  const [level, style] = [picks[pickOf('level', of)], picks[pickOf('style', of)]];
  const guessed = picks[pickOf('told', of)] === 'guess';
  if (!guessed || level === undefined || style === undefined) return null;
  const right = [level === truth.level, style === truth.style];
  const which = right.every(Boolean)
    ? 'both'
    : right[0] === true
      ? 'level'
      : right[1] === true
        ? 'manner'
        : 'neither';
  return frame.t('counterpart.guessed', { name: counterpartName(frame, { level, style }), which });
}

function worksOf({ t }: Frame, { level, style }: Counterpart): readonly string[] {
  const known = levels.find((each) => each === level);
  const manner = manners.find((each) => each === style);
  return [
    ...(known === undefined ? [] : [t(`level.${known}.about`)]),
    ...(manner === undefined ? [] : [t(`style.${manner}.about`)]),
  ];
}

/** `counterpart:level:china:novice`, `counterpart:style:china:legalist`, `counterpart:told:china:guess`. */
export const readCounterpart: ActionReader = ({ view }, desk, [part, of = '', word = '']) => {
  if (view.verdict === null) return nothing;
  if (part !== 'level' && part !== 'style' && part !== 'told') return nothing;
  return toDesk(withPick(desk, pickOf(part, of), word));
};
