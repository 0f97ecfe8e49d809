import { type CutId, delegationIds } from '../engine/index.ts';
import {
  type Counterpart,
  counterpartName,
  levels,
  mannerName,
  manners,
  SURPRISE,
} from './counterpart.ts';
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
  /** Null where it is assigned. */
  readonly cuts: ChoiceGroup | null;
  readonly levels: ChoiceGroup | null;
  /** Null where it is assigned or drawn. */
  readonly manners: FoldedChoice | null;
  /** What an assignment link sets; null without one. */
  readonly assigned: string | null;
  readonly resume: {
    readonly label: string;
    readonly detail: string;
    readonly actionId: string;
  } | null;
}

/** What a link may set for whoever follows it; null leaves it to them. */
export interface Assigned {
  readonly seat: string | null;
  readonly cut: string | null;
  readonly level: string | null;
  /** Null only together with the level. */
  readonly style: string | null;
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

/** A choice that stands folded under what is chosen. */
export interface FoldedChoice extends ChoiceGroup {
  readonly summary: string;
}

/** What the next game is begun with. */
interface Chosen extends Counterpart {
  readonly cut: CutId;
}

export function titleView(
  frame: Frame,
  chosen: Chosen,
  kept: readonly KeptGame[],
  assigned: Assigned | null,
): TitleView {
  const { t, script } = frame;
  const latest = unfinished(kept);
  return {
    title: t('title.name'),
    lede: `${script.title}. ${script.subtitle}`,
    seats: seatsFor(frame, assigned).map((id) => ({
      side: sideMark(frame, id),
      office: officeName(frame, id).replace(/^The /, ''),
      role: script.delegations[id]?.role ?? '',
      actionId: `start:${id}`,
    })),
    cuts: assigned?.cut == null ? cutChoices(frame, chosen.cut) : null,
    levels: assigned?.level == null ? levelChoices(frame, chosen.level) : null,
    manners:
      assigned?.level == null && chosen.level !== SURPRISE
        ? mannerChoices(frame, chosen.style)
        : null,
    assigned: assigned === null ? null : assignedWords(frame, chosen),
    resume: latest === null ? null : resumeOf(frame, latest),
  };
}

function seatsFor({ view }: Frame, assigned: Assigned | null): readonly string[] {
  const all = delegationIds(view.setting);
  return assigned?.seat == null ? all : all.filter((id) => id === assigned.seat);
}

function cutChoices({ view, t, script }: Frame, chosen: CutId): ChoiceGroup {
  return {
    label: t('title.length'),
    choices: view.setting.scenario.cuts.map(({ id }) => ({
      id: `cut:${id}`,
      label: script.cuts[id]?.name ?? id,
      detail: script.cuts[id]?.sentence ?? '',
      chosen: id === chosen,
    })),
  };
}

function levelChoices({ t }: Frame, chosen: string): ChoiceGroup {
  return {
    label: t('title.level'),
    choices: ([...levels, SURPRISE] as const).map((level) => ({
      id: `level:${level}`,
      label: t(`level.${level}`),
      detail: t(`level.${level}.about`),
      chosen: level === chosen,
    })),
  };
}

function mannerChoices(frame: Frame, chosen: string): FoldedChoice {
  const { t } = frame;
  return {
    label: t('title.manner'),
    summary: t('title.mannerChosen', { manner: mannerName(frame, chosen) }),
    choices: manners.map((style) => ({
      id: `style:${style}`,
      label: t(`style.${style}`),
      detail: t(`style.${style}.about`),
      chosen: style === chosen,
    })),
  };
}

function assignedWords(frame: Frame, { cut, ...counterpart }: Chosen): string {
  const { t, script } = frame;
  const length = script.cuts[cut]?.name ?? cut;
  return counterpart.level === SURPRISE
    ? t('title.assignedSurprise', { cut: length })
    : t('title.assigned', { cut: length, name: counterpartName(frame, counterpart) });
}

function resumeOf(frame: Frame, game: KeptGame): TitleView['resume'] {
  return {
    label: frame.t('title.continue'),
    detail: whereItStands(frame, game),
    actionId: 'continue',
  };
}
