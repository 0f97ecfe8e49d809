import { assign, initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import type { Setting } from './setting.ts';

interface Programme {
  readonly rounds: number;
  /** Whether a night follows each round. */
  readonly nights: readonly boolean[];
  /** Whether rounds have a statement and positions, or open with their exchange. */
  readonly speeches: boolean;
}

/** What the substance tells the procedure. */
export type Signal = {
  readonly type:
    | 'tonesSealed'
    | 'positionsSealed'
    | 'exchangeEnded'
    | 'capitalsHeard'
    | 'incidentArose'
    | 'beliefsSealed'
    | 'reactionsSealed'
    | 'tensionBroke'
    | 'nothingToSign'
    | 'textFailed'
    | 'clausesRemoved'
    | 'textStood'
    | 'pressSealed';
};

/** What the procedure has the substance do, by name. */
export type Duty =
  | 'openRound'
  | 'revealTones'
  | 'revealPositions'
  | 'openExchange'
  | 'hearCapitals'
  | 'openIncident'
  | 'openReactions'
  | 'settleIncident'
  | 'resumePhase'
  | 'beginClosing'
  | 'endDialogue'
  | 'nextRound';

/** Where the dialogue stands, in one word. */
export type Stage =
  | 'statement'
  | 'positions'
  | 'exchange'
  | 'capitals'
  | 'night'
  | 'beliefs'
  | 'reactions'
  | 'signatures'
  | 'confirmations'
  | 'press'
  | 'verdict';

const duty = () => {};

/**
 * The procedure of a dialogue: rounds of four phases, events that interrupt any of them and return
 * through a history state, the night, the closing plenary, the verdict. It holds no fact of substance;
 * its actions are names of duties, which `apply` performs.
 */
export const dialogueMachine = setup({
  types: {
    context: {} as Programme & { readonly round: number },
    input: {} as Programme,
    events: {} as Signal,
  },
  actions: {
    openRound: duty,
    revealTones: duty,
    revealPositions: duty,
    openExchange: duty,
    hearCapitals: duty,
    openIncident: duty,
    openReactions: duty,
    settleIncident: duty,
    resumePhase: duty,
    beginClosing: duty,
    endDialogue: duty,
    nextRound: assign({ round: ({ context }) => context.round + 1 }),
  },
  guards: {
    nightFollows: ({ context }) => context.nights[context.round] === true,
    lastRound: ({ context }) => context.round === context.rounds - 1,
    withoutSpeeches: ({ context }) => !context.speeches,
  },
}).createMachine({
  id: 'dialogue',
  context: ({ input }) => ({ ...input, round: 0 }),
  initial: 'rounds',
  states: {
    rounds: {
      initial: 'statement',
      on: { incidentArose: { target: 'incident', actions: 'openIncident' } },
      states: {
        statement: {
          always: { guard: 'withoutSpeeches', target: 'exchange', actions: 'openExchange' },
          on: { tonesSealed: { target: 'positions', actions: 'revealTones' } },
        },
        positions: {
          on: {
            positionsSealed: { target: 'exchange', actions: ['revealPositions', 'openExchange'] },
          },
        },
        exchange: {
          on: {
            exchangeEnded: [
              { guard: 'nightFollows', target: 'night', actions: 'hearCapitals' },
              { target: 'capitals', actions: 'hearCapitals' },
            ],
          },
        },
        capitals: { on: { capitalsHeard: { target: '#dialogue.turn' } } },
        night: { on: { capitalsHeard: { target: '#dialogue.turn' } } },
        interrupted: { type: 'history', history: 'deep' },
      },
    },
    turn: {
      always: [
        { guard: 'lastRound', target: 'closing', actions: 'beginClosing' },
        { target: 'rounds', actions: ['nextRound', 'openRound'] },
      ],
    },
    incident: {
      initial: 'beliefs',
      states: {
        beliefs: { on: { beliefsSealed: { target: 'reactions', actions: 'openReactions' } } },
        reactions: {
          on: {
            reactionsSealed: {
              target: '#dialogue.rounds.interrupted',
              actions: ['settleIncident', 'resumePhase'],
            },
          },
        },
      },
    },
    closing: {
      initial: 'signatures',
      states: {
        signatures: {
          on: { textStood: 'press', clausesRemoved: 'confirmations' },
        },
        confirmations: { on: { textStood: 'press' } },
        press: { on: { pressSealed: '#dialogue.verdict' } },
      },
      on: { nothingToSign: 'verdict', textFailed: 'verdict' },
    },
    verdict: { type: 'final', entry: 'endDialogue' },
  },
  on: { tensionBroke: '.verdict' },
});

/** The procedure's place: an immutable snapshot of the statechart. */
export type Procedure = SnapshotFrom<typeof dialogueMachine>;

/** The procedure at the opening of the first round, and the duties that this asks for. */
export function openProcedure({ scenario, cut }: Setting): readonly [Procedure, readonly Duty[]] {
  const { rounds } = cut;
  const [procedure, actions] = initialTransition(dialogueMachine, {
    rounds: rounds.length,
    nights: rounds.map((round) => round.nightAfter),
    speeches: scenario.tones.length > 0,
  });
  return [procedure, dutiesIn(actions)];
}

/** The procedure after a signal, and the duties that it asks for, in order. */
export function proceed(
  procedure: Procedure,
  signal: Signal,
): readonly [Procedure, readonly Duty[]] {
  const [next, actions] = transition(dialogueMachine, procedure, signal);
  return [next, dutiesIn(actions)];
}

function dutiesIn(actions: readonly { readonly type: string }[]): readonly Duty[] {
  return actions.map(({ type }) => type as Duty);
}

export function stageOf(procedure: Procedure): Stage {
  const { value } = procedure;
  if (typeof value === 'string') return 'verdict';
  const [inner] = Object.values(value);
  return inner as Stage;
}

export function roundOf(procedure: Procedure): number {
  return procedure.context.round;
}
