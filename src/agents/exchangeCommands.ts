import {
  type CodeWord,
  type Command,
  type Draw,
  delegationOf,
  normOf,
  type OwnSide,
  othersOf,
  type View,
} from '../engine/index.ts';
import { anyWordings, samples } from './samples.ts';

const WORDS: readonly CodeWord[] = [
  'a-word-apart',
  'difficult',
  'premature',
  'not-possible',
  'we-cannot',
];

/** Answers and interventions that might be legal in an exchange; packages are a sample. */
export function exchangeCommands(view: View, own: OwnSide, pick: Draw): readonly Command[] {
  return [...answers(view, own, pick), ...interventions(view, own, pick)];
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
