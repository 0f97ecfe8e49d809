import {
  type Clauses,
  type CodeWord,
  type Command,
  type Draw,
  delegationOf,
  expectedPositions,
  fileOf,
  normOf,
  type OwnSide,
  othersOf,
  refusalFor,
  type View,
} from '../engine/index.ts';

/** How many packages, beliefs and sets of positions are sampled; everything simpler is listed whole. */
const SAMPLE = 6;

const WORDS: readonly CodeWord[] = [
  'a-word-apart',
  'difficult',
  'premature',
  'not-possible',
  'we-cannot',
];

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
      return [...answers(view, own, pick), ...interventions(view, own, pick), { kind: 'adjourn' }];
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

function answers(view: View, own: OwnSide, pick: Draw): readonly Command[] {
  const open = view.offers.filter((offer) => offer.status === 'standing');
  const toOffers = open.flatMap((offer): readonly Command[] => [
    { kind: 'acceptOffer', offer: offer.id },
    { kind: 'withdrawOffer', offer: offer.id },
    ...Object.keys(offer.clauses).flatMap((norm): readonly Command[] => {
      const word = WORDS[pick(`word/${offer.id}/${norm}`, WORDS.length)] ?? 'difficult';
      return [
        { kind: 'rejectOffer', offer: offer.id, norm, word },
        { kind: 'bracketOffer', offer: offer.id, norm, word },
      ];
    }),
  ]);
  const toQuestions = view.questions
    .filter((question) => question.of === own.id && !question.answered)
    .map((question): Command => {
      const { norms } = view.setting.cut;
      const hurts = norms[pick('hurts', norms.length)] ?? '';
      const wish = norms[pick('wish', norms.length)] ?? '';
      const named = anyWordings(view, [question.norm, wish], pick, 'answer');
      return {
        kind: 'answerQuestion',
        question: question.id,
        hurts,
        rung: question.frank ? (named[question.norm] ?? null) : null,
        wish: question.frank ? { norm: wish, wording: named[wish] ?? '' } : null,
      };
    });
  return [...toOffers, ...toQuestions];
}

function interventions(view: View, own: OwnSide, pick: Draw): readonly Command[] {
  const others = othersOf(view.setting, own.id);
  const packages = samples((key) => {
    const named = view.opened.filter((norm) => pick(`names/${key}/${norm}`, 2) === 0);
    return anyWordings(view, named, pick, key);
  });
  const [paper] = packages;
  const { owners } = delegationOf(view.setting, own.id);
  return [
    ...packages.map((clauses): Command => ({ kind: 'tableOffer', clauses })),
    ...view.opened.flatMap((norm) =>
      normOf(view.setting, norm).wordings.map(
        (wording): Command => ({ kind: 'tableHarvest', norm, wording }),
      ),
    ),
    ...others.flatMap((to) =>
      view.opened.map((norm): Command => ({ kind: 'askQuestion', to, norm })),
    ),
    ...others.map((to): Command => ({ kind: 'sendNonPaper', to, clauses: paper ?? {} })),
    ...Object.entries(owners).map(
      ([norm, audience]): Command => ({ kind: 'consultAudience', audience, norm }),
    ),
    ...view.setting.cut.standingFiles.map((event): Command => ({ kind: 'raiseFile', event })),
  ];
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

function anyWordings(view: View, norms: readonly string[], pick: Draw, key: string): Clauses {
  return Object.fromEntries(
    norms.map((norm) => {
      const { wordings } = normOf(view.setting, norm);
      return [norm, wordings[pick(`wording/${key}/${norm}`, wordings.length)] ?? ''];
    }),
  );
}

function samples<Item>(make: (key: string) => Item): readonly Item[] {
  return Array.from({ length: SAMPLE }, (_, index) => make(`sample-${index}`));
}
