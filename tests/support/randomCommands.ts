import {
  type Clauses,
  type Command,
  delegationOf,
  fileOf,
  keyedDraw,
  normOf,
  type OwnSide,
  othersOf,
  recordOf,
  refusalFor,
  tokensFor,
  type View,
} from '../../src/engine/index.ts';

/** Numbers below a count, the same for the same seed. */
export type Below = (count: number) => number;

export function drawsFrom(seed: number): Below {
  const draw = keyedDraw(seed);
  let drawn = 0;
  return (count) => {
    drawn += 1;
    return draw(`test/${drawn}`, Math.max(1, count));
  };
}

export function pick<T>(list: readonly T[], below: Below): T {
  const picked = list[below(list.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/** Something legal for a delegation to do, at random; null where it has nothing to do. */
export function legalCommand(view: View, below: Below): Command | null {
  const wishes = [...wishesOf(view, below)];
  while (wishes.length > 0) {
    const [wish] = wishes.splice(below(wishes.length), 1);
    if (wish !== undefined && refusalFor(view, wish) === null) return wish;
  }
  return null;
}

/** What a delegation might think of doing in this stage: of every kind, not all of it legal. */
function wishesOf(view: View, below: Below): readonly Command[] {
  const { own } = view;
  if (own === null) return [];
  const asides = below(12) === 0 ? asidesOf(view, own, below) : [];
  return [...(stageWishes(view, own, below) ?? []), ...asides];
}

function stageWishes(view: View, own: OwnSide, below: Below): readonly Command[] | null {
  const others = othersOf(view.setting, own.id);
  switch (view.stage) {
    case 'statement':
      return [{ kind: 'chooseTone', tone: pick(view.setting.scenario.tones, below).id }];
    case 'positions':
      return positionWishes(view, below);
    case 'exchange':
      return [...answerWishes(view, below), ...exchangeWishes(view, own, below)];
    case 'beliefs':
    case 'reactions':
      return eventWishes(view, own, below);
    case 'night':
      return [
        { kind: 'callCapital', audience: pick(Object.keys(own.audiences), below) },
        { kind: 'callCorridor', to: pick(others, below) },
        { kind: 'answerCorridor', from: pick(others, below), walks: below(2) === 0 },
        { kind: 'endNight' },
      ];
    case 'signatures':
    case 'confirmations':
    case 'press':
      return closingWishes(own, below);
    case 'capitals':
    case 'verdict':
      return null;
    default:
      return view.stage satisfies never;
  }
}

function positionWishes(view: View, below: Below): readonly Command[] {
  const positions = recordOf(view.agenda, (norm) => wordingOf(view, norm, below));
  const redLines = view.agenda.map((norm) => ({ norm, wording: wordingOf(view, norm, below) }));
  return [null, null, ...redLines].map((redLine) => ({
    kind: 'takePositions',
    positions,
    redLine,
  }));
}

const WORDS = ['a-word-apart', 'difficult', 'premature', 'not-possible', 'we-cannot'] as const;

function answerWishes(view: View, below: Below): readonly Command[] {
  const wishes: Command[] = [];
  for (const { id, clauses } of view.offers) {
    const answer = { offer: id, norm: pick(Object.keys(clauses), below), word: pick(WORDS, below) };
    wishes.push(
      { kind: 'acceptOffer', offer: id },
      { kind: 'acceptOffer', offer: id },
      { kind: 'rejectOffer', ...answer },
      { kind: 'bracketOffer', ...answer },
    );
    if (below(6) === 0) wishes.push({ kind: 'withdrawOffer', offer: id });
  }
  for (const { id, norm, frank } of view.questions) {
    const rung = frank ? wordingOf(view, norm, below) : null;
    const wish = rung === null ? null : { norm, wording: rung };
    wishes.push({ kind: 'answerQuestion', question: id, hurts: norm, rung, wish });
  }
  return wishes;
}

function exchangeWishes(view: View, own: OwnSide, below: Below): readonly Command[] {
  if (view.opened.length === 0) return [{ kind: 'adjourn' }];
  const { setting } = view;
  const norm = pick(view.opened, below);
  const to = pick(othersOf(setting, own.id), below);
  const audience = delegationOf(setting, own.id).owners[norm] ?? '';
  return [
    { kind: 'tableOffer', clauses: packageOf(view, below) },
    { kind: 'tableOffer', clauses: packageOf(view, below) },
    { kind: 'tableHarvest', norm, wording: wordingOf(view, norm, below) },
    { kind: 'askQuestion', to, norm },
    { kind: 'sendNonPaper', to, clauses: packageOf(view, below) },
    { kind: 'consultAudience', norm, audience },
    ...setting.cut.standingFiles
      .filter(() => below(8) === 0)
      .map((event): Command => ({ kind: 'raiseFile', event })),
    { kind: 'adjourn' },
  ];
}

function eventWishes(view: View, own: OwnSide, below: Below): readonly Command[] {
  const { incident, setting } = view;
  if (incident === null) return [];
  const file = fileOf(setting, incident.event);
  const tokens = tokensFor(below(2) === 0 ? incident.reading : file.prior, 10);
  const reactions = file.reactions[own.id] ?? [];
  return [
    { kind: 'openEvidence' },
    { kind: 'askCapital' },
    { kind: 'placeBelief', tokens },
    ...reactions.map(({ id }): Command => ({ kind: 'react', reaction: id })),
  ];
}

function closingWishes(own: OwnSide, below: Below): readonly Command[] {
  return [
    { kind: 'sign', form: 'sign', removal: null },
    { kind: 'sign', form: 'sign', removal: null },
    { kind: 'sign', form: 'ad-referendum', removal: own.removal },
    ...(below(3) === 0 ? [{ kind: 'sign', form: 'none', removal: null } as const] : []),
    { kind: 'confirmText' },
    { kind: 'confirmText' },
    { kind: 'withdrawSignature' },
    { kind: 'choosePressLine', line: pick(['joint', 'own-emphasis', 'victory'] as const, below) },
  ];
}

/** What one may note down at any time, for nobody but oneself. */
function asidesOf(view: View, own: OwnSide, below: Below): readonly Command[] {
  const of = pick(othersOf(view.setting, own.id), below);
  const cable = pick(delegationOf(view.setting, of).cables, below).id;
  const tone = pick(view.setting.scenario.tones, below).id;
  const norm = pick(view.setting.cut.norms, below);
  return [
    { kind: 'filePlan', aim: pick(['text', 'standing', 'calm'] as const, below) },
    { kind: 'guessCable', of, cable },
    { kind: 'predictTone', of, tone },
    { kind: 'predictPosition', of, norm, wording: wordingOf(view, norm, below) },
  ];
}

function packageOf(view: View, below: Below): Clauses {
  const norms = [0, 1, 2].slice(0, 1 + below(3)).map(() => pick(view.opened, below));
  return recordOf(norms, (norm) => wordingOf(view, norm, below));
}

function wordingOf(view: View, norm: string, below: Below): string {
  return pick(normOf(view.setting, norm).wordings, below);
}
