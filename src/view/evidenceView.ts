import {
  type EvidenceItem,
  type EvidenceStrength,
  entry,
  type IncidentView,
  member,
} from '../engine/index.ts';
import type { Action } from './Action.ts';
import type { Frame } from './Frame.ts';
import { whyNot } from './whyNot.ts';

/** A file of evidence as one delegation holds it. */
export interface EvidenceView {
  readonly heading: string;
  readonly hint: string;
  readonly groups: readonly EvidenceGroup[];
  /** Opens one more item for an intervention; null where none is to be had that way. */
  readonly more: Action | null;
  /** What else may still come into the file. */
  readonly note: string;
}

/** Items of one source, tied together where there are several. */
interface EvidenceGroup {
  readonly tied: string | null;
  readonly items: readonly EvidenceCard[];
}

export interface EvidenceCard {
  readonly id: string;
  readonly text: string;
  /** How the item came into the file; null where it was there from the start. */
  readonly came: string | null;
  readonly strength: { readonly boxes: number; readonly words: string };
  readonly confidence: { readonly weight: EvidenceStrength; readonly word: string };
}

export function evidenceView(frame: Frame, incident: IncidentView): EvidenceView {
  const { view, t } = frame;
  const { items } = member(view.setting.scenario.events, incident.event);
  const known = items.filter((item) => incident.known.includes(item.id));
  const sources = [...new Set(known.map((item) => item.source))];
  return {
    heading: t('event.file'),
    hint: t('event.fileHint'),
    groups: sources.map((source) => {
      const cards = known.filter((item) => item.source === source);
      return {
        tied: cards.length > 1 ? t('event.tied', { count: cards.length }) : null,
        items: cards.map((item) => cardOf(frame, incident, item)),
      };
    }),
    more:
      incident.moreEvidence && incident.belief === null
        ? {
            id: 'evidence:open',
            label: t('event.openItem'),
            cost: [],
            whyNot: whyNot(frame, { kind: 'openEvidence' }),
          }
        : null,
    note: noteOn(frame, incident, items),
  };
}

const boxes: Readonly<Record<EvidenceStrength, number>> = { low: 1, moderate: 2, high: 3 };

function cardOf(frame: Frame, incident: IncidentView, item: EvidenceItem): EvidenceCard {
  const { view, t } = frame;
  const factor = view.setting.scenario.magnitudes.strengthTenths[item.strength] / 10;
  return {
    id: item.id,
    text: itemText(frame, incident, item.id),
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
    return t('event.movesLeft', { left: own?.interventions ?? 0 });
  }
  return t(
    missing.some((item) => item.access === 'joint') ? 'event.jointOnly' : 'event.fileComplete',
  );
}
