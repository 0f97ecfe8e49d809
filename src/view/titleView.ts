import { type CutId, type DelegationId, delegationIds, type Stage } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { officeName } from './names.ts';
import { type SideMark, sideMark } from './sideMark.ts';

/** The two chairs: who sits where, how long, and against whom. */
export interface TitleView {
  readonly title: string;
  readonly lede: string;
  readonly seats: readonly {
    readonly side: SideMark;
    readonly office: string;
    readonly role: string;
    readonly actionId: string;
  }[];
  readonly cuts: ChoiceGroup;
  readonly levels: ChoiceGroup;
  readonly resume: {
    readonly label: string;
    readonly detail: string;
    readonly actionId: string;
  } | null;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly {
    readonly id: string;
    readonly label: string;
    readonly detail: string;
    readonly chosen: boolean;
  }[];
}

/** A game that can be gone on with, as far as the title tells of it. */
export interface KeptGame {
  readonly seat: DelegationId;
  readonly round: number;
  readonly stage: string;
  readonly cut: CutId;
}

const levels = ['novice', 'positional', 'logroller'] as const;

export function titleView(
  frame: Frame,
  chosen: { readonly cut: CutId; readonly level: string },
  kept: KeptGame | null,
): TitleView {
  const { view, t, script } = frame;
  const { scenario } = view.setting;
  return {
    title: t('title.name'),
    lede: `${script.title}. ${script.subtitle}`,
    seats: delegationIds(view.setting).map((id) => ({
      side: sideMark(frame, id),
      office: officeName(frame, id).replace(/^The /, ''),
      role: script.delegations[id]?.role ?? '',
      actionId: `start:${id}`,
    })),
    cuts: {
      label: t('title.length'),
      choices: scenario.cuts.map(({ id }) => ({
        id: `cut:${id}`,
        label: script.cuts[id]?.name ?? id,
        detail: script.cuts[id]?.sentence ?? '',
        chosen: id === chosen.cut,
      })),
    },
    levels: {
      label: t('title.level'),
      choices: levels.map((level) => ({
        id: `level:${level}`,
        label: t(`level.${level}`),
        detail: t(`level.${level}.about`),
        chosen: level === chosen.level,
      })),
    },
    resume: kept === null ? null : resumeOf(frame, kept),
  };
}

function resumeOf(frame: Frame, { seat, round, stage }: KeptGame): TitleView['resume'] {
  const { t } = frame;
  return {
    label: t('title.continue'),
    detail: t('title.continueDetail', {
      name: sideMark(frame, seat).name,
      round: round + 1,
      stage: t(`stage.${stageWord(stage)}`),
    }),
    actionId: 'continue',
  };
}

const stages: readonly Stage[] = [
  'statement',
  'positions',
  'exchange',
  'capitals',
  'night',
  'beliefs',
  'reactions',
  'signatures',
  'confirmations',
  'press',
  'verdict',
];

function stageWord(stage: string): Stage {
  return stages.find((each) => each === stage) ?? 'statement';
}
