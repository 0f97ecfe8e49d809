import {
  type DelegationId,
  entry,
  type MicroPoints,
  type Tenths,
  type View,
} from '../engine/index.ts';
import { gainOf, stillToGain } from './endingFor.ts';
import type { LeftOnTable } from './leftOnTable.ts';

/** The three findings of a verdict, for one delegation; they are never summed. */
export interface Findings {
  readonly text: {
    readonly utility: MicroPoints;
    readonly line: MicroPoints;
    readonly reservation: MicroPoints;
    readonly gain: MicroPoints;
    /** Null without a text. */
    readonly stillToGain: LeftOnTable | null;
  };
  readonly standing: { readonly home: Tenths; readonly trust: Tenths; readonly strikes: number };
  readonly durability: {
    readonly holds: boolean;
    /** What speaks against it. */
    readonly doubts: readonly ('no-text' | 'low-trust' | 'no-channel' | 'lost-audience')[];
  };
}

const DURABLE_TRUST: Tenths = 350;

/** The findings of a finished dialogue for a delegation; `view` is any seat's view of the verdict. */
export function findingsFor(view: View, delegation: DelegationId): Findings {
  const { verdict } = view;
  if (verdict === null) throw new Error('the dialogue is not over');
  const side = entry(verdict.sides, delegation);
  const signed = verdict.outcome === 'signed';
  const doubts = doubtsOf(view, delegation);
  return {
    text: {
      utility: side.utility,
      line: side.line,
      reservation: side.reservation,
      gain: gainOf(verdict, delegation),
      stillToGain: signed ? stillToGain(view) : null,
    },
    standing: {
      home: side.home,
      trust: view.trust,
      strikes: entry(view.sides, delegation).strikes,
    },
    durability: { holds: doubts.length === 0, doubts },
  };
}

function doubtsOf(view: View, delegation: DelegationId): Findings['durability']['doubts'] {
  const { verdict, setting } = view;
  if (verdict === null || verdict.outcome !== 'signed') return ['no-text'];
  const { channels, magnitudes } = setting.scenario;
  const needed = channels.filter((norm) => setting.cut.norms.includes(norm));
  const lost = Object.values(entry(verdict.sides, delegation).audiences).some(
    (support) => support <= magnitudes.lostAudience,
  );
  return [
    ...(view.trust < DURABLE_TRUST ? (['low-trust'] as const) : []),
    ...(needed.length > 0 && !needed.some((norm) => verdict.clauses[norm] !== undefined)
      ? (['no-channel'] as const)
      : []),
    ...(lost ? (['lost-audience'] as const) : []),
  ];
}
