import type { Command, State } from '../../src/engine/index.ts';
import { type Below, pick } from './randomCommands.ts';

/** Names that are nobody's, or that every object has. */
const STRAYS = ['', 'nobody', 'constructor', '__proto__', 'toString', 'hasOwnProperty'];

/** A command of a random kind with random names, right, wrong, or another's; mostly not legal. */
export function strayCommand(state: State, below: Below): Command {
  const { scenario, cut } = state.setting;
  const { offers, questions } = state.table;
  const stray = (names: readonly string[]) =>
    pick(below(3) === 0 || names.length === 0 ? STRAYS : names, below);
  const side = pick(scenario.delegations, below);
  const norm = stray(scenario.norms.map(({ id }) => id));
  const wording = stray(scenario.norms.flatMap(({ wordings }) => wordings));
  const audience = stray(side.audiences.map(({ id }) => id));
  const event = stray(scenario.events.map(({ id }) => id));
  const to = stray(scenario.delegations.map(({ id }) => id));
  const offer = stray(offers.map(({ id }) => id));
  const question = stray(questions.map(({ id }) => id));
  const tone = stray(scenario.tones.map(({ id }) => id));
  const cable = stray(side.cables.map(({ id }) => id));
  const reaction = stray(
    scenario.events.flatMap(({ reactions }) => (reactions[side.id] ?? []).map(({ id }) => id)),
  );
  const clauses = Object.fromEntries([
    [norm, wording],
    [pick(cut.norms, below), wording],
  ]);
  const clause = below(2) === 0 ? null : { norm, wording };
  return pick<Command>(
    [
      { kind: 'chooseTone', tone },
      { kind: 'takePositions', positions: clauses, redLine: clause },
      { kind: 'tableOffer', clauses },
      { kind: 'tableHarvest', norm, wording },
      { kind: 'withdrawOffer', offer },
      { kind: 'acceptOffer', offer },
      { kind: 'rejectOffer', offer, norm, word: 'not-possible' },
      { kind: 'bracketOffer', offer, norm, word: 'difficult' },
      { kind: 'askQuestion', to, norm },
      { kind: 'answerQuestion', question, hurts: norm, rung: clause && wording, wish: clause },
      { kind: 'sendNonPaper', to, clauses },
      { kind: 'consultAudience', audience, norm },
      { kind: 'raiseFile', event },
      { kind: 'adjourn' },
      { kind: 'openEvidence' },
      { kind: 'askCapital' },
      { kind: 'placeBelief', tokens: pick([[10], [5, 5, 0], [3, 3, 3], [-1, 11, 0], []], below) },
      { kind: 'react', reaction },
      { kind: 'callCapital', audience },
      { kind: 'callCorridor', to },
      { kind: 'answerCorridor', from: to, walks: below(2) === 0 },
      { kind: 'endNight' },
      { kind: 'sign', form: 'sign', removal: clause && norm },
      { kind: 'sign', form: 'ad-referendum', removal: norm },
      { kind: 'confirmText' },
      { kind: 'withdrawSignature' },
      { kind: 'choosePressLine', line: 'victory' },
      { kind: 'guessCable', of: to, cable },
      { kind: 'predictTone', of: to, tone },
      { kind: 'predictPosition', of: to, norm, wording },
      { kind: 'filePlan', aim: 'text' },
      { kind: 'pause' },
      { kind: 'resume' },
      { kind: 'idle' },
      { kind: 'addTime', ms: pick([1000, 0.5, 1e9], below) },
      { kind: 'expirePhase' },
      { kind: 'injectEvent', event },
    ],
    below,
  );
}
