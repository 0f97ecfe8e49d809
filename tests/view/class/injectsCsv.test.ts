import { describe, expect, it } from 'vitest';
import type { ClassEntry, ClassRecordFile, InjectPlan } from '../../../src/classroom/index.ts';
import { recordOf } from '../../../src/engine/index.ts';
import { classCodebookCsv } from '../../../src/view/class/classCodebookCsv.ts';
import { classFiles } from '../../../src/view/class/classFiles.ts';
import { INJECT_COLUMNS, injectsCsv } from '../../../src/view/class/injectsCsv.ts';
import { decisionsOf } from '../../../src/view/debrief/decisionTable.ts';
import { aClassRecord } from '../../support/aClassRecord.ts';
import { classWords } from '../../support/classWords.ts';
import { washington } from '../../support/fixtures.ts';
import { parseCsv } from '../../support/parseCsv.ts';

const { scenario } = washington();
const words = classWords();
const record = aClassRecord(4, { sittings: 2 });
const host = { kind: 'host' } as const;

function rowsOf(of: ClassRecordFile): readonly Readonly<Record<string, string>>[] {
  const files = classFiles({ words, record: of, tables: [], code: 'K7Q4MR' });
  const [head = [], ...rows] = parseCsv(injectsCsv(scenario, files).slice(1));
  expect(head).toEqual(INJECT_COLUMNS);
  return rows.map((row) => recordOf(head, (column) => row[head.indexOf(column)] ?? ''));
}

/** The record with further acts of its host at its beginning, in the lobby. */
function withPlans(plans: readonly InjectPlan[]): ClassRecordFile {
  const acts = plans.map(
    (plan): ClassEntry => ({ id: 0, by: host, command: { kind: 'planInject', plan }, atMs: 1500 }),
  );
  const later = record.entries.map((entry) => {
    const { command } = entry;
    return command.kind === 'noteInject'
      ? { ...entry, command: { ...command, inject: command.inject + plans.length } }
      : entry;
  });
  const entries = [...acts, ...later].map((entry, id) => ({ ...entry, id }));
  return { ...record, entries };
}

const note: InjectPlan = {
  content: { kind: 'message', text: '=HYPERLINK("http://x","Look")' },
  moment: { kind: 'round', round: 1 },
  target: { kind: 'delegation', table: null, delegation: 'us' },
};

describe('the injects of a class as a file', () => {
  it('have a row for each side of each table that one reached: which, when, to whom, how', () => {
    const rows = rowsOf(record);
    expect(rows).toHaveLength(4 * 2);
    const halves = rows.map(({ channel }) => channel);
    expect(halves.toSorted()).toEqual([...Array(4).fill('private'), ...Array(4).fill('public')]);
    for (const row of rows)
      expect(row).toMatchObject({
        ...{ class: 'K7Q4MR', game: '1', inject: '1', kind: 'event', event: 'leaked-draft' },
        ...{ words: 'The draft is in the paper', planned_in: 'play', sent: 'by hand' },
        ...{ moment: 'now', to: 'split', state: 'out', planned_at_s: '0', out_at_s: '11' },
        ...{ round: '1', stage: 'statement' },
      });
  });

  it('tell what each side believed, how it reacted and what it did next, as its table’s log has it', () => {
    for (const row of rowsOf(record)) {
      const log = record.tables.find(({ table }) => table === `1-${row.table}`)?.log;
      if (log === undefined) throw new Error('no such log');
      const decisions = decisionsOf(scenario, log);
      const came = decisions.findIndex(({ command }) => command === 'injectEvent');
      expect(Number(row.entry)).toBe(decisions[came]?.entry);
      const own = decisions.slice(came).filter(({ seat }) => seat === row.side);
      const reacted = own.findIndex(({ command }) => command === 'react');
      expect(JSON.parse(String(own[reacted]?.detail)).reaction).toBe(row.reaction);
      const placed = own.find(({ command }) => command === 'placeBelief');
      expect(JSON.parse(String(placed?.detail)).tokens.join(' ')).toBe(row.belief);
      const next = own[reacted + 1];
      expect([row.next_entry, row.next_command]).toEqual([String(next?.entry), next?.command]);
      expect(Number(row.trust_before)).toBe(decisions[came]?.trust_before);
      const last = decisions
        .slice(came)
        .findLast(
          ({ command, entry }) => command === 'react' && Number(entry) < Number(next?.entry),
        );
      expect([Number(row.trust_after), Number(row.tension_after)]).toEqual([
        last?.trust_after,
        last?.tension_after,
      ]);
    }
  });

  it('tell of one that was planned in the lobby and reached nobody, and run no words as a formula', () => {
    const plan: InjectPlan = { ...note, target: { kind: 'all' } };
    const [first, second, ...others] = rowsOf(withPlans([note, plan]));
    expect(first).toMatchObject({
      ...{ kind: 'message', words: '\'=HYPERLINK("http://x","Look")', planned_in: 'lobby' },
      ...{ sent: 'planned', moment: 'round 2', to: 'us everywhere', state: 'not out' },
      ...{ planned_at_s: '1.5', table: '', out_at_s: '', channel: '', reaction: '' },
    });
    expect(second).toMatchObject({ inject: '2', to: 'all' });
    expect(others).toHaveLength(8);
  });

  it('give a message a row for the side that read it, and claim nothing of what came of it', () => {
    const sent = withPlans([note]);
    const at = sent.entries.findIndex(({ command }) => command.kind === 'noteInject');
    const notes = ['1-1', '1-2'].map(
      (table): ClassEntry => ({
        ...{ id: 0, by: { kind: 'server' }, atMs: 20_000 },
        command: { kind: 'noteInject', inject: 0, table },
      }),
    );
    const entries = sent.entries.toSpliced(at, 0, ...notes).map((entry, id) => ({ ...entry, id }));
    const rows = rowsOf({ ...sent, entries }).filter(({ kind }) => kind === 'message');
    expect(rows.map(({ table, side, state }) => [table, side, state])).toEqual([
      ['1', 'us', 'out'],
      ['2', 'us', 'out'],
    ]);
    for (const row of rows)
      expect([row.out_at_s, row.entry, row.next_command]).toEqual(['20', '', '']);
  });

  it('say of a game that ended in the middle of it what was done until then', () => {
    const tables = record.tables.map((kept) => {
      const last = kept.log.entries.findIndex(({ command }) => command.kind === 'react');
      const { end, ...log } = kept.log;
      return { ...kept, log: { ...log, entries: log.entries.slice(0, last) } };
    });
    for (const row of rowsOf({ ...record, tables })) {
      expect(row.belief).not.toBe('');
      expect([row.reaction, row.trust_after, row.next_command]).toEqual(['', '', '']);
    }
  });

  it('name nobody, and have every column in the codebook', () => {
    const told = parseCsv(classCodebookCsv(words).slice(1)).map(
      ([file, name]) => `${file}/${name}`,
    );
    for (const column of INJECT_COLUMNS) expect(told).toContain(`injects/${column}`);
    const files = classFiles({ words, record, tables: [], code: 'K7Q4MR' });
    const csv = injectsCsv(scenario, files);
    for (const { name, id } of files.state.members)
      expect([csv.includes(name), csv.includes(`"${id}"`)]).toEqual([false, false]);
  });
});
