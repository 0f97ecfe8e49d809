import { type CutId, delegationIds } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { type KeptGame, unfinished, whereItStands } from './keptGame.ts';
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

const levels = ['novice', 'positional', 'logroller'] as const;

export function titleView(
  frame: Frame,
  chosen: { readonly cut: CutId; readonly level: string },
  kept: readonly KeptGame[],
): TitleView {
  const { view, t, script } = frame;
  const { scenario } = view.setting;
  const latest = unfinished(kept);
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
    resume: latest === null ? null : resumeOf(frame, latest),
  };
}

function resumeOf(frame: Frame, game: KeptGame): TitleView['resume'] {
  return {
    label: frame.t('title.continue'),
    detail: whereItStands(frame, game),
    actionId: 'continue',
  };
}
