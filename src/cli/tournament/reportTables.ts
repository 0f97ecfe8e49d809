import type { Interval } from '../../analysis/bootstrapInterval.ts';
import type { Table } from './printTable.ts';
import type { TournamentReport } from './TournamentReport.ts';

/** A report as tables: what agents got, what differs between them, who got what of whom, and how long they took. */
export function reportTables(report: TournamentReport): readonly Table[] {
  return [standingTable(report), comparisonTable(report), matrixTable(report), timeTable(report)];
}

function standingTable({ standings, deadlines }: TournamentReport): Table {
  return {
    title:
      'Own gain (mean over domains, with the 95% interval over domains), and what else came of the games',
    head: [
      'agent',
      'own gain',
      ...deadlines.map((deadline) => `at ${deadline}`),
      'agreed',
      'distance to Nash',
      'welfare',
      'self-play welfare',
    ],
    rows: standings.map((each) => [
      each.agent,
      intervalCell(each.gain),
      ...deadlines.map((deadline) => numberCell(each.gainBy[deadline] ?? null)),
      intervalCell(each.agreement),
      intervalCell(each.distance),
      intervalCell(each.welfare),
      intervalCell(each.selfPlayWelfare),
    ]),
  };
}

function comparisonTable({ comparisons }: TournamentReport): Table {
  return {
    title: 'Paired differences of own gain (p adjusted by Holm)',
    head: ['more', 'than', 'difference', 'p', 'adjusted p'],
    rows: comparisons.map(({ first, second, p, adjustedP, ...interval }) => [
      first,
      second,
      intervalCell(interval),
      pCell(p),
      pCell(adjustedP),
    ]),
  };
}

function matrixTable({ standings }: TournamentReport): Table {
  const agents = standings.map(({ agent }) => agent);
  return {
    title: 'Own gain of the row against the column',
    head: ['agent', ...agents],
    rows: standings.map(({ agent, gainAgainst }) => [
      agent,
      ...agents.map((opponent) => numberCell(gainAgainst[opponent] ?? null)),
    ]),
  };
}

function timeTable({ times, refused }: TournamentReport): Table {
  return {
    title: 'Milliseconds for a decision',
    head: ['agent', 'decisions', 'mean', '95th percentile', 'refused commands'],
    rows: times.map(({ agent, decisions, meanMs, p95Ms }) => [
      agent,
      String(decisions),
      meanMs.toFixed(2),
      p95Ms.toFixed(2),
      String(refused[agent] ?? 0),
    ]),
  };
}

function intervalCell(interval: Pick<Interval, 'mean' | 'low' | 'high'> | null): string {
  if (interval === null) return '-';
  const { mean, low, high } = interval;
  // One domain tells nothing about others.
  if (!Number.isFinite(low)) return numberCell(mean);
  return `${numberCell(mean)} [${numberCell(low)}, ${numberCell(high)}]`;
}

function numberCell(number: number | null): string {
  return number === null ? '-' : number.toFixed(3);
}

function pCell(p: number): string {
  return p < 0.0005 ? '<0.0005' : p.toFixed(4);
}
