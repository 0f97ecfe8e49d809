import { type Command, normOf, type Question } from '../engine/index.ts';
import type { Action } from './Action.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { capitalised, delegationInText, normName, normTitle, rungTitle } from './names.ts';
import { ownSide } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import type { DisputeChoice } from './standingOffersView.ts';
import { whyNot } from './whyNot.ts';

/** A question put to you: which norm hurts, and, where talk is frank, a rung and a wish. */
export interface QuestionView {
  readonly id: string;
  readonly by: SideMark;
  readonly sentence: string;
  readonly groups: readonly {
    readonly label: string;
    readonly choices: readonly DisputeChoice[];
  }[];
  readonly answer: Action;
}

/** What a questioner was told: kept on the desk's side for the rest of the round. */
export function questionsView(frame: Frame, desk: Desk): readonly QuestionView[] {
  const { view } = frame;
  const own = ownSide(frame);
  return view.questions
    .filter(({ of, answered, round }) => of === own.id && !answered && round === view.round)
    .map((question) => questionView(frame, desk, question));
}

function questionView(frame: Frame, desk: Desk, question: Question): QuestionView {
  const { t } = frame;
  const by = sideMark(frame, question.by);
  const command = answerTo(frame, desk, question);
  return {
    id: question.id,
    by,
    sentence: capitalised(
      t(question.frank ? 'question.frank' : 'question.plain', {
        name: delegationInText(frame, question.by),
        norm: question.norm,
        about: normName(frame, question.norm),
      }),
    ),
    groups: question.frank ? frankGroups(frame, command, question) : [hurtGroup(frame, command)],
    answer: {
      id: `answer:${question.id}`,
      label: t('question.answer'),
      cost: [],
      whyNot: whyNot(frame, command),
    },
  };
}

type Answer = Extract<Command, { readonly kind: 'answerQuestion' }>;

function hurtGroup(frame: Frame, command: Answer): QuestionView['groups'][number] {
  return {
    label: frame.t('question.hurts'),
    choices: frame.view.opened.map((norm) => ({
      id: `answer-hurts:${norm}`,
      label: normTitle(frame, norm),
      chosen: command.hurts === norm,
    })),
  };
}

function frankGroups(frame: Frame, command: Answer, question: Question): QuestionView['groups'] {
  const { view, t } = frame;
  const rungs = (norm: string, family: string, chosen: string | undefined) =>
    normOf(view.setting, norm).wordings.map((wording) => ({
      id: `${family}:${wording}`,
      label: rungTitle(frame, norm, wording),
      chosen: wording === chosen,
    }));
  const wish = command.wish;
  return [
    {
      label: t('question.rung', { norm: question.norm }),
      choices: rungs(question.norm, 'answer-rung', command.rung ?? undefined),
    },
    {
      label: t('question.wish'),
      choices: view.setting.cut.norms
        .filter((norm) => norm !== question.norm)
        .map((norm) => ({
          id: `answer-wish:${norm}`,
          label: normTitle(frame, norm),
          chosen: wish?.norm === norm,
        })),
    },
    ...(wish === null
      ? []
      : [
          {
            label: t('question.wishRung', { norm: wish.norm }),
            choices: rungs(wish.norm, 'answer-wish-rung', wish.wording),
          },
        ]),
  ];
}

/** The answer as picked so far; what is not picked is one's own public position or first welcome rung. */
function answerTo(frame: Frame, desk: Desk, question: Question): Answer {
  const { view } = frame;
  const own = ownSide(frame);
  const { picks } = desk;
  const hurts = picks['answer-hurts'] ?? question.norm;
  if (!question.frank)
    return { kind: 'answerQuestion', question: question.id, hurts, rung: null, wish: null };
  const stand = (norm: string) =>
    view.sides[own.id]?.positions[norm] ?? normOf(view.setting, norm).wordings[0] ?? '';
  const others = view.setting.cut.norms.filter((norm) => norm !== question.norm);
  const wished = others.find((norm) => norm === picks['answer-wish']) ?? others[0];
  const known = (norm: string, wording: string | undefined) =>
    normOf(view.setting, norm).wordings.find((each) => each === wording) ?? stand(norm);
  return {
    kind: 'answerQuestion',
    question: question.id,
    hurts: question.norm,
    rung: known(question.norm, picks['answer-rung']),
    wish:
      wished === undefined
        ? null
        : { norm: wished, wording: known(wished, picks['answer-wish-rung']) },
  };
}

function readPick(what: string): ActionReader {
  return (_frame, desk, [choice = '']) => toDesk(withPick(desk, what, choice));
}

/** The parts of an answer, picked one by one. */
export const readAnswerParts: Readonly<Record<string, ActionReader>> = {
  'answer-hurts': readPick('answer-hurts'),
  'answer-rung': readPick('answer-rung'),
  'answer-wish': (_frame, desk, [norm = '']) =>
    toDesk(withPick(withPick(desk, 'answer-wish', norm), 'answer-wish-rung', '')),
  'answer-wish-rung': readPick('answer-wish-rung'),
};

/** `answer:ID` gives the answer as picked. */
export const readAnswer: ActionReader = (frame, desk, [id]) => {
  const question = frame.view.questions.find((each) => each.id === id);
  return question === undefined ? nothing : toCommand(answerTo(frame, desk, question));
};
