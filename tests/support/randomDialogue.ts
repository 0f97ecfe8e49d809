import {
  apply,
  awaitsAnswerFrom,
  type Command,
  type CutId,
  deal,
  defaultCommand,
  delegationIds,
  delegationOf,
  normOf,
  othersOf,
  refusalFor,
  type Scenario,
  type State,
  settingOf,
  TABLE,
  type View,
  viewFor,
} from '../../src/engine/index.ts';

/** Numbers below a count, the same for the same seed. */
export type Below = (count: number) => number;

/** Every state of a dialogue in which all sides do legal things at random, up to the verdict. */
export function randomDialogue(scenario: Scenario, cut: CutId, seed: number): readonly State[] {
  const below = drawsFrom(seed);
  const states = [deal(settingOf(scenario, cut), seed)];
  for (let tries = 0; tries < 4000; tries += 1) {
    const state = states.at(-1);
    if (state === undefined || viewFor(state, TABLE).stage === 'verdict') return states;
    const next = randomStep(state, below);
    if (next !== null) states.push(next);
  }
  throw new Error('the dialogue did not end');
}

function randomStep(state: State, below: Below): State | null {
  const ids = delegationIds(state.setting);
  const seat = ids[below(ids.length)] ?? '';
  const view = viewFor(state, seat);
  if (view.stage === 'exchange' && below(25) === 0) return apply(state, TABLE, { kind: 'idle' });
  const wishes = [...wishesOf(view, below), defaultCommand(view)];
  const legal = wishes.filter((wish) => wish !== null && refusalFor(view, wish) === null);
  const command = legal[below(Math.min(legal.length, 3))];
  return command == null ? null : apply(state, seat, command);
}

function wishesOf(view: View, below: Below): readonly Command[] {
  const { own, setting, incident } = view;
  if (own === null) return [];
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const [other = ''] = othersOf(setting, own.id);
  const wording = (norm: string) => pick(normOf(setting, norm).wordings);
  switch (view.stage) {
    case 'statement':
      return [{ kind: 'chooseTone', tone: pick(setting.scenario.tones).id }];
    case 'positions': {
      const positions = Object.fromEntries(view.agenda.map((norm) => [norm, wording(norm)]));
      const [norm] = view.agenda;
      const drawn = norm !== undefined && below(3) === 0;
      const redLine = drawn ? { norm, wording: positions[norm] ?? '' } : null;
      return [{ kind: 'takePositions', positions, redLine }];
    }
    case 'exchange': {
      const offer = view.offers.find((each) => awaitsAnswerFrom(each, own.id));
      const question = view.questions.find((each) => each.of === own.id && !each.answered);
      const norm = pick(view.opened);
      const clauses = { [norm]: wording(norm), [pick(view.opened)]: wording(pick(view.opened)) };
      const kept = Object.fromEntries(
        Object.entries(clauses).filter(([id, at]) => normOf(setting, id).wordings.includes(at)),
      );
      const words = [
        'a-word-apart',
        'difficult',
        'premature',
        'not-possible',
        'we-cannot',
      ] as const;
      const answers: Command[] =
        offer === undefined
          ? []
          : [
              { kind: 'acceptOffer', offer: offer.id },
              {
                kind: below(2) === 0 ? 'rejectOffer' : 'bracketOffer',
                offer: offer.id,
                norm: pick(Object.keys(offer.clauses)),
                word: pick(words),
              },
            ];
      const answer: Command[] =
        question === undefined
          ? []
          : [
              {
                kind: 'answerQuestion',
                question: question.id,
                hurts: question.norm,
                rung: question.frank ? wording(question.norm) : null,
                wish: question.frank ? { norm, wording: wording(norm) } : null,
              },
            ];
      const moves: Command[] = [
        { kind: 'tableOffer', clauses: kept },
        { kind: 'tableOffer', clauses: kept },
        { kind: 'tableHarvest', norm, wording: wording(norm) },
        { kind: 'askQuestion', to: other, norm },
        { kind: 'sendNonPaper', to: other, clauses: kept },
        { kind: 'raiseFile', event: pick(['', ...setting.cut.standingFiles]) },
        {
          kind: 'consultAudience',
          audience: delegationOf(setting, own.id).owners[norm] ?? '',
          norm,
        },
      ];
      return [...answers, ...answer, pick(moves), pick(moves)];
    }
    case 'beliefs': {
      const moves: Command[] = [{ kind: 'openEvidence' }, { kind: 'askCapital' }];
      return below(3) === 0 ? moves : [];
    }
    case 'reactions': {
      const file = setting.scenario.events.find((each) => each.id === incident?.event);
      return [{ kind: 'react', reaction: pick(file?.reactions[own.id] ?? []).id }];
    }
    case 'night': {
      const audience = pick(Object.keys(own.audiences));
      const call = view.walks.find((walk) => walk.of === own.id && walk.answer === 'pending');
      if (call !== undefined)
        return [{ kind: 'answerCorridor', from: call.caller, walks: below(2) === 0 }];
      return [
        pick<Command>([
          { kind: 'callCapital', audience },
          { kind: 'callCorridor', to: other },
          { kind: 'endNight' },
        ]),
      ];
    }
    case 'signatures':
      return [
        pick<Command>([
          { kind: 'sign', form: 'sign', removal: null },
          { kind: 'sign', form: 'ad-referendum', removal: own.removal },
          { kind: 'sign', form: below(3) === 0 ? 'none' : 'sign', removal: null },
        ]),
      ];
    case 'confirmations':
      return [pick<Command>([{ kind: 'confirmText' }, { kind: 'withdrawSignature' }])];
    case 'press':
      return [
        { kind: 'choosePressLine', line: pick(['joint', 'own-emphasis', 'victory'] as const) },
      ];
    default:
      return [];
  }
}

function drawsFrom(seed: number): Below {
  let state = seed >>> 0;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, count);
  };
}
