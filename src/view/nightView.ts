import {
  type AudienceId,
  type Cause,
  type Command,
  type DelegationId,
  forecast,
  type Happening,
  type Move,
} from '../engine/index.ts';
import type { Action, CostLine } from './Action.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { type AdviceLine, advice } from './advice.ts';
import { costLines } from './costLines.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { happeningSentence } from './happeningSentence.ts';
import { listed, sentences } from './joined.ts';
import {
  audienceName,
  clauseWords,
  delegationInText,
  delegationName,
  officeName,
} from './names.ts';
import { others, ownSide } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { signedUnits, units } from './signed.ts';
import { whyNot } from './whyNot.ts';

/** Two telephones, what was heard by evening, and what lies under the door at dawn. */
export interface NightView {
  readonly heading: string;
  readonly setting: string;
  readonly capital: {
    readonly heading: string;
    readonly says: string;
    readonly hint: string;
    /** The telephone taken off its cradle: marked on the desk, or the call is made. */
    readonly lifted: boolean;
    /** A word or two on the line's state, for a picture. */
    readonly note: string;
    readonly audiences: readonly AudienceCall[];
  };
  readonly corridor: {
    readonly heading: string;
    readonly calls: readonly CorridorCall[];
  };
  /** What moved at home since the table rose. */
  readonly heard: readonly string[];
  readonly dawn: { readonly heading: string; readonly papers: readonly string[] } | null;
  readonly advice: readonly AdviceLine[];
  readonly end: Action;
}

/** Ringing one home audience; `called` is the one that was rung. */
export interface AudienceCall extends Action {
  readonly name: string;
  readonly level: string;
  readonly called: boolean;
}

/** The line to one other delegation: calling it, its answer, or answering its call. */
export interface CorridorCall {
  readonly of: SideMark;
  readonly name: string;
  readonly lit: boolean;
  /** Where the line stands: nobody rang, one rings, or one has answered. */
  readonly line: 'quiet' | 'outgoing' | 'incoming' | 'walked' | 'refused';
  /** The same in a word or two, for a picture. */
  readonly note: string;
  readonly call: Action | null;
  readonly state: string | null;
  readonly words: string | null;
  readonly answers: readonly Action[];
  readonly ifWalked: readonly CostLine[];
  readonly ifRefused: readonly CostLine[];
}

export function nightView(frame: Frame, desk: Desk): NightView {
  const { view, t, script } = frame;
  const own = ownSide(frame);
  const { nights } = script.verdict;
  const audiences = Object.entries(own.audiences);
  return {
    heading: t('night.heading', { round: view.round + 1 }),
    setting: sentences(frame, nights.setting),
    capital: {
      heading: t('night.capital', { name: script.delegations[own.id]?.seat ?? own.id }),
      says: turned(nights.capital[own.id] ?? [], view.round) ?? '',
      hint: own.calledCapital ? t('night.capitalCalled') : capitalHint(frame),
      lifted: own.calledCapital || desk.picks.night === 'capital',
      note: t('night.capitalNote', { called: String(own.calledCapital) }),
      audiences: audiences.map(([audience, level]) => audienceCall(frame, audience, level)),
    },
    corridor: {
      heading: t('night.corridor'),
      calls: others(frame).map((other) => corridorCall(frame, other)),
    },
    heard: heardTonight(frame),
    dawn: dawnOf(frame),
    advice: advice(frame, desk),
    end: {
      id: 'night:end',
      label: t('night.end'),
      key: 'Enter',
      cost: [],
      whyNot: whyNot(frame, { kind: 'endNight' }),
    },
  };
}

/** What a call moves: more where one rings, less everywhere else. */
function capitalHint(frame: Frame): string {
  const { view, t } = frame;
  const { capitalAudience, capitalOthers } = view.setting.scenario.magnitudes;
  return t('night.capitalHint', {
    called: signedUnits(frame, capitalAudience),
    others: signedUnits(frame, capitalOthers),
  });
}

function audienceCall(frame: Frame, audience: AudienceId, level: number): AudienceCall {
  const command: Command = { kind: 'callCapital', audience };
  const name = audienceName(frame, ownSide(frame).id, audience);
  return {
    id: `night:capital:${audience}`,
    label: frame.t('night.steady', { label: name }),
    name,
    called: calledTonight(frame) === audience,
    level: frame.t('night.level', { level: units(frame, level) }),
    cost: costLines(frame, forecast(frame.view, command).now),
    whyNot: whyNot(frame, command),
  };
}

/** The audience that one's own delegation rang this night. */
function calledTonight(frame: Frame): AudienceId | null {
  const { view } = frame;
  const call = view.record.findLast(({ kind }) => kind === 'capitalCalled');
  return call?.kind === 'capitalCalled' && call.round === view.round ? call.audience : null;
}

function corridorCall(frame: Frame, other: DelegationId): CorridorCall {
  const { view, t } = frame;
  const own = ownSide(frame).id;
  const walks = view.walks.filter((walk) => walk.round === view.round);
  const made = walks.find((walk) => walk.caller === own && walk.of === other);
  const incoming = walks.find((walk) => walk.caller === other && walk.of === own);
  const { walkTrust, walkTension, walkRefusedTrust } = view.setting.scenario.magnitudes;
  const moves = (code: Cause['code'], list: readonly (readonly ['trust' | 'tension', number])[]) =>
    costLines(
      frame,
      list.map(([meter, by]): Move => ({ meter, by, cause: { code } })),
    );
  const pending = incoming?.answer === 'pending';
  const line = lineOf(made?.answer, incoming?.answer);
  return {
    of: sideMark(frame, other),
    line,
    note: t('night.corridorNote', { line }),
    name: delegationName(frame, other),
    lit: line !== 'refused',
    call:
      made !== undefined || pending
        ? null
        : {
            id: `night:corridor:${other}`,
            label: t('night.call', { office: frame.script.delegations[other]?.office ?? other }),
            cost: [],
            whyNot: whyNot(frame, { kind: 'callCorridor', to: other }),
          },
    state: stateOf(frame, other, made?.answer, incoming?.answer),
    words: made === undefined ? null : heardFrom(frame, other, made.answer),
    answers: pending ? answersTo(frame, other) : [],
    ifWalked: moves('walk', [
      ['trust', walkTrust],
      ['tension', walkTension],
    ]),
    ifRefused: moves('walk-refused', [['trust', walkRefusedTrust]]),
  };
}

type Answer = 'pending' | 'walked' | 'refused' | undefined;

function lineOf(made: Answer, incoming: Answer): CorridorCall['line'] {
  const answer = incoming ?? made;
  if (answer !== 'pending') return answer ?? 'quiet';
  return incoming === undefined ? 'outgoing' : 'incoming';
}

function stateOf(frame: Frame, other: DelegationId, made: Answer, incoming: Answer): string | null {
  const { t, script } = frame;
  const names = {
    office: script.delegations[other]?.office ?? other,
    head: officeName(frame, other),
  };
  if (incoming !== undefined) return t('night.incoming', { ...names, answer: incoming });
  return made === undefined ? null : t('night.made', { ...names, answer: made });
}

function heardFrom({ view, script }: Frame, other: DelegationId, answer: Answer): string | null {
  const lines = script.verdict.nights.corridor[other];
  if (answer === 'walked') return turned(lines?.yes ?? [], view.round);
  return answer === 'refused' ? turned(lines?.no ?? [], view.round) : null;
}

function answersTo(frame: Frame, from: DelegationId): readonly Action[] {
  const answer = (walks: boolean): Action => ({
    id: `night:${walks ? 'walk' : 'refuse'}:${from}`,
    label: frame.t(walks ? 'night.walk' : 'night.refuse'),
    cost: [],
    whyNot: whyNot(frame, { kind: 'answerCorridor', from, walks }),
  });
  return [answer(true), answer(false)];
}

/** What moved since the table rose: at home, and in the room. */
function heardTonight(frame: Frame): readonly string[] {
  const { record } = frame.view;
  const rose = record.findLastIndex((happening) => happening.kind === 'exchangeEnded');
  return record.slice(rose + 1).flatMap((happening) => {
    if (happening.kind !== 'meterMoved' || happening.move.meter === 'line') return [];
    return happeningSentence(frame, happening) ?? [];
  });
}

type Leak = Extract<Happening, { readonly kind: 'nonPaperLeaked' }>;

function dawnOf(frame: Frame): NightView['dawn'] {
  const { view, t } = frame;
  const leaks = view.record.filter(
    (happening): happening is Leak =>
      happening.kind === 'nonPaperLeaked' && happening.round === view.round,
  );
  if (leaks.length === 0) return null;
  return {
    heading: t('night.dawn'),
    papers: leaks.map(({ by, clauses }) =>
      t('night.leak', {
        name: delegationInText(frame, by),
        clauses: listed(
          frame,
          Object.entries(clauses).map(([norm, wording]) => clauseWords(frame, norm, wording)),
        ),
      }),
    ),
  };
}

function turned(lines: readonly string[], turn: number): string | null {
  return lines[turn % Math.max(1, lines.length)] ?? null;
}

/**
 * `night:lift:capital` takes the telephone off its cradle. `night:capital:congress`,
 * `night:corridor:china`, `night:walk:china`, `night:refuse:china` and `night:end` are commands.
 */
export const readNight: ActionReader = (_frame, desk, [what, whom]) => {
  if (what === 'end') return toCommand({ kind: 'endNight' });
  if (whom === undefined) return nothing;
  if (what === 'lift') return toDesk(withPick(desk, 'night', whom));
  if (what === 'capital') return toCommand({ kind: 'callCapital', audience: whom });
  if (what === 'corridor') return toCommand({ kind: 'callCorridor', to: whom });
  if (what !== 'walk' && what !== 'refuse') return nothing;
  return toCommand({ kind: 'answerCorridor', from: whom, walks: what === 'walk' });
};
