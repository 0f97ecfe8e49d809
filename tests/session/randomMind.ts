import type { Decision } from '../../src/agents/decision.ts';
import {
  type Command,
  type Draw,
  defaultCommand,
  delegationOf,
  entry,
  expectedPositions,
  fileOf,
  type NormId,
  normOf,
  type OwnSide,
  othersOf,
  refusalFor,
  type View,
} from '../../src/engine/index.ts';

/** Any legal act, each kind as likely as any other; in the exchange it passes one time in four. */
export function randomMind(view: View, random: Draw): Decision {
  const because = { code: 'random' };
  const pick = <T>(purpose: string, list: readonly T[]): T | undefined =>
    list[random(`${purpose}/${view.step}`, Math.max(1, list.length))];
  if (view.stage === 'exchange' && random(`pass/${view.step}`, 4) === 0)
    return { kind: 'pass', because };
  const legal = candidates(view, pick).filter((command) => refusalFor(view, command) === null);
  const kind = pick('kind', [...new Set(legal.map((command) => command.kind))]);
  const command = pick(
    'command',
    legal.filter((each) => each.kind === kind),
  );
  return command === undefined ? { kind: 'pass', because } : { kind: 'act', command, because };
}

type Pick = <T>(purpose: string, list: readonly T[]) => T | undefined;

function candidates(view: View, pick: Pick): readonly Command[] {
  const { own, setting } = view;
  if (own === null) return [];
  const others = othersOf(setting, own.id);
  const wording = (norm: NormId) => pick(`wording/${norm}`, normOf(setting, norm).wordings) ?? '';
  const owed = defaultCommand(view);
  const norm = pick('norm', view.opened) ?? '';
  const second = pick('second', view.opened) ?? norm;
  const to = pick('to', others) ?? '';
  const acts: Command[] = owed === null ? [] : [owed];
  for (const { id } of setting.scenario.tones) acts.push({ kind: 'chooseTone', tone: id });
  if (norm !== '') {
    const clauses = { [norm]: wording(norm), [second]: wording(second) };
    acts.push(
      { kind: 'tableOffer', clauses },
      { kind: 'tableHarvest', norm, wording: wording(norm) },
      { kind: 'askQuestion', to, norm },
      { kind: 'sendNonPaper', to, clauses },
      {
        kind: 'consultAudience',
        audience: entry(delegationOf(setting, own.id).owners, norm),
        norm,
      },
    );
  }
  for (const file of setting.cut.standingFiles) acts.push({ kind: 'raiseFile', event: file });
  acts.push({ kind: 'openEvidence' }, { kind: 'askCapital' }, { kind: 'confirmText' });
  acts.push({ kind: 'endNight' }, { kind: 'adjourn' });
  acts.push({ kind: 'callCorridor', to });
  for (const audience of Object.keys(own.audiences)) acts.push({ kind: 'callCapital', audience });
  acts.push(...positions(view, own, wording), ...answers(view, own, wording));
  acts.push({ kind: 'sign', form: 'sign', removal: null });
  for (const line of ['joint', 'own-emphasis', 'victory'] as const)
    acts.push({ kind: 'choosePressLine', line });
  return acts;
}

function positions(
  view: View,
  own: OwnSide,
  wording: (norm: NormId) => string,
): readonly Command[] {
  if (view.stage !== 'positions') return [];
  const positions = expectedPositions(view, own);
  for (const norm of view.agenda) positions[norm] = wording(norm);
  const [norm] = view.agenda;
  const redLine =
    norm === undefined
      ? null
      : { norm, wording: entry(delegationOf(view.setting, own.id).welcome, norm).at(-1) ?? '' };
  return [
    { kind: 'takePositions', positions, redLine: null },
    { kind: 'takePositions', positions, redLine },
  ];
}

function answers(view: View, own: OwnSide, wording: (norm: NormId) => string): readonly Command[] {
  const acts: Command[] = [];
  for (const { id, clauses } of view.offers) {
    const [norm = ''] = Object.keys(clauses);
    acts.push({ kind: 'acceptOffer', offer: id }, { kind: 'withdrawOffer', offer: id });
    acts.push({ kind: 'rejectOffer', offer: id, norm, word: 'not-possible' });
    acts.push({ kind: 'bracketOffer', offer: id, norm, word: 'premature' });
  }
  for (const { id, norm, frank } of view.questions) {
    acts.push({
      kind: 'answerQuestion',
      question: id,
      hurts: norm,
      rung: frank ? wording(norm) : null,
      wish: frank ? { norm, wording: wording(norm) } : null,
    });
  }
  for (const { caller } of view.walks)
    acts.push({ kind: 'answerCorridor', from: caller, walks: true });
  if (view.incident !== null && view.stage === 'reactions') {
    const file = fileOf(view.setting, view.incident.event);
    for (const { id } of entry(file.reactions, own.id)) acts.push({ kind: 'react', reaction: id });
  }
  return acts;
}
