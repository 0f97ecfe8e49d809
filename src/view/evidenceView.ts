import {
  type EvidenceItem,
  type EvidenceStrength,
  entry,
  type IncidentView,
  member,
} from '../engine/index.ts';
import type { Action } from './Action.ts';
import type { Frame } from './Frame.ts';
import { withoutSources } from './termLinks.ts';
import { whyNot } from './whyNot.ts';

/** A file of evidence as one delegation holds it. */
export interface EvidenceView {
  readonly heading: string;
  readonly hint: string;
  /** How a board is read on which strength runs from left to right. */
  readonly boardHint: string;
  /** The words of the scale of strength, the weakest first. */
  readonly scale: readonly string[];
  readonly groups: readonly EvidenceGroup[];
  /** Opens one more item for an intervention; null where none is to be had that way. */
  readonly more: Action | null;
  /** Items that are known to exist and not seen, each with the act that opens it, if one does. */
  readonly unseen: readonly UnseenItem[];
  /** What else may still come into the file. */
  readonly note: string;
}

interface UnseenItem {
  readonly label: string;
  readonly open: Action | null;
}

/** Items of one source, tied together where there are several. */
interface EvidenceGroup {
  readonly tied: string | null;
  /** Where there are several: how many they count for. */
  readonly counts: string | null;
  readonly items: readonly EvidenceCard[];
}

export interface EvidenceCard {
  readonly id: string;
  readonly text: string;
  /** The text without the marks of its sources. */
  readonly words: string;
  /** How the item came into the file; null where it was there from the start. */
  readonly came: string | null;
  readonly strength: { readonly boxes: number; readonly words: string };
  readonly confidence: {
    readonly weight: EvidenceStrength;
    readonly word: string;
    readonly note: string;
  };
}

export function evidenceView(frame: Frame, incident: IncidentView): EvidenceView {
  const { view, t } = frame;
  const { items } = member(view.setting.scenario.events, incident.event);
  const known = items.filter((item) => incident.known.includes(item.id));
  const sources = [...new Set(known.map((item) => item.source))];
  return {
    heading: t('event.file'),
    hint: t('event.fileHint'),
    boardHint: t('event.boardHint'),
    scale: strengths.map((strength) => t('event.scale', { strength })),
    groups: sources.map((source) => {
      const cards = known.filter((item) => item.source === source);
      return {
        tied: cards.length > 1 ? t('event.tied', { count: cards.length }) : null,
        counts: cards.length > 1 ? t('event.countsFor', { count: 1 }) : null,
        items: cards.map((item) => cardOf(frame, incident, item)),
      };
    }),
    more: openMore(frame, incident),
    unseen: unseenIn(frame, incident, items),
    note: noteOn(frame, incident, items),
  };
}

const strengths: readonly EvidenceStrength[] = ['low', 'moderate', 'high'];

function openMore(frame: Frame, incident: IncidentView): Action | null {
  if (!incident.moreEvidence || incident.belief !== null) return null;
  return {
    id: 'evidence:open',
    label: frame.t('event.openItem'),
    cost: [],
    whyNot: whyNot(frame, { kind: 'openEvidence' }),
  };
}

function unseenIn(
  frame: Frame,
  incident: IncidentView,
  items: readonly EvidenceItem[],
): readonly UnseenItem[] {
  const open = openMore(frame, incident);
  const joint = items.some(({ id, access }) => access === 'joint' && !incident.known.includes(id));
  return [
    ...(open === null ? [] : [{ label: frame.t('event.unseenForMove'), open }]),
    ...(joint ? [{ label: frame.t('event.unseenJoint'), open: null }] : []),
  ];
}

const boxes: Readonly<Record<EvidenceStrength, number>> = { low: 1, moderate: 2, high: 3 };

function cardOf(frame: Frame, incident: IncidentView, item: EvidenceItem): EvidenceCard {
  const { view, t } = frame;
  const factor = view.setting.scenario.magnitudes.strengthTenths[item.strength] / 10;
  const text = itemText(frame, incident, item.id);
  return {
    id: item.id,
    text,
    words: withoutSources(text),
    came: item.access === 'free' ? null : t('event.came', { how: item.access }),
    strength: {
      boxes: boxes[item.strength],
      words: t('event.strengthIs', {
        strength: item.strength,
        factor: frame.formats.number(factor),
      }),
    },
    confidence: {
      weight: item.confidence,
      word: t('event.confidenceIs', { confidence: item.confidence }),
      note: t('event.confidenceNote', { confidence: item.confidence }),
    },
  };
}

function itemText({ script }: Frame, incident: IncidentView, id: string): string {
  const text = script.events[incident.event]?.items[id];
  if (text === undefined || typeof text === 'string') return text ?? id;
  return text[entry(incident.speaks, id)] ?? id;
}

function noteOn(
  { view, t }: Frame,
  incident: IncidentView,
  items: readonly EvidenceItem[],
): string {
  const missing = items.filter((item) => !incident.known.includes(item.id));
  if (incident.belief !== null) return '';
  if (incident.moreEvidence) {
    const own = view.own === null ? undefined : view.sides[view.own.id];
    const left = own?.interventions ?? 0;
    return left === 0 ? '' : t('event.movesLeft', { left });
  }
  return t(
    missing.some((item) => item.access === 'joint') ? 'event.jointOnly' : 'event.fileComplete',
  );
}
