import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClassPlan, classPlanFault, defaultPlan, paceOf } from '../../classroom/index.ts';
import type { Scenario } from '../../engine/index.ts';
import type { ClassRecordFile, OpenedClass } from '../../protocol/index.ts';
import { serve } from '../../server/serve.ts';
import { openStore } from '../../server/store/openStore.ts';
import { openLink } from './openLink.ts';
import type { Lead, Place } from './Rehearsal.ts';

export interface OwnClassParts {
  readonly scenario: Scenario;
  readonly cut: string;
  readonly chairs: number;
  readonly sittings: number;
  /** The agent that plays where no bot sits. */
  readonly level: string;
  /** Where the class's record is written; null for nowhere. */
  readonly record: string | null;
}

export type OwnClass =
  | { readonly ok: true; readonly place: Place; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly fault: string };

/** A class on a server of its own, which keeps what it plays in a folder that goes with it. */
export async function ownClass(parts: OwnClassParts): Promise<OwnClass> {
  const { scenario, cut, chairs, sittings, level } = parts;
  const plan: ClassPlan = {
    ...defaultPlan(scenario),
    ...paceOf(cut),
    ...{ cut, chairs, sittings, agent: level },
  };
  const fault = classPlanFault(plan, scenario);
  if (fault !== null)
    return { ok: false, fault: `no class is planned so: ${JSON.stringify(fault)}` };
  const folder = mkdtempSync(join(tmpdir(), 'communique-rehearsal-'));
  const store = await openStore({ databaseUrl: null, folder });
  const server = await serve({
    options: { host: '127.0.0.1', port: 0, secret: null, origins: [], behindProxy: false },
    store,
    page: folder,
    log: {
      info() {},
      warn: (facts, what) => process.stderr.write(`${what} ${JSON.stringify(facts)}\n`),
    },
  });
  const address = new URL(server.address);
  const opened = await found(address, plan);
  return {
    ok: true,
    place: { address, code: opened.code, lead: lead(address, opened, parts.record) },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function found(address: URL, plan: ClassPlan): Promise<OpenedClass> {
  const response = await fetch(new URL('api/classes', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan }),
  });
  if (!response.ok) throw new Error(`the class was not opened: ${await response.text()}`);
  return (await response.json()) as OpenedClass;
}

/** What an instructor does in a class that goes by itself. */
function lead(address: URL, { code, hostKey }: OpenedClass, record: string | null): Lead {
  const link = openLink(address, { code, seatCode: '', key: hostKey, previous: null });
  const tell = async (command: Parameters<typeof link.tellClass>[0]) => {
    const answer = await link.tellClass(command);
    if (!answer.ok) throw new Error(`${command.kind}: ${JSON.stringify(answer.refusal)}`);
  };
  return {
    async start(sitting) {
      await tell({ kind: 'pairTables', way: sitting === 0 ? 'by-lot' : 'rotate' });
      await tell({ kind: 'startSitting' });
    },
    async end() {
      await tell({ kind: 'openDebrief' });
      link.close();
      if (record === null) return;
      const told = await fetch(new URL('api/record', address), {
        headers: { authorization: `Bearer ${hostKey}` },
      });
      const file = (await told.json()) as ClassRecordFile;
      writeFileSync(record, `${JSON.stringify(file)}\n`);
    },
  };
}
