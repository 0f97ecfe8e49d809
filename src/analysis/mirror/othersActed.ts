import type { CommandKind, DelegationId, LogEntry, View } from '../../engine/index.ts';

/**
 * Whether anybody else has acted in the present exchange since a delegation's own last act in it, the
 * table's call to an idle room among them; never outside of an exchange. `view` is after all `entries`.
 */
export function othersActed(
  { stage, record }: View,
  entries: readonly LogEntry[],
  seat: DelegationId,
): boolean {
  if (stage !== 'exchange') return false;
  // An entry leads to the step after its place.
  const opened = record.findLast(({ kind }) => kind === 'exchangeOpened')?.step ?? 0;
  const own = entries.findLastIndex((entry) => entry.seat === seat) + 1;
  return entries
    .slice(Math.max(opened, own))
    .some(({ command }) => !BESIDE_THE_EXCHANGE.includes(command.kind));
}

/** What the clock does, and what an event asks for while it holds the exchange up. */
const BESIDE_THE_EXCHANGE: readonly CommandKind[] = [
  'pause',
  'resume',
  'addTime',
  'placeBelief',
  'react',
  'openEvidence',
  'askCapital',
];
