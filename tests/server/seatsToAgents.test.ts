import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClassInPlay, type ClassInPlay } from '../support/aClassInPlay.ts';
import { aServer, type TestServer } from '../support/aServer.ts';
import { ClassProbe } from '../support/ClassProbe.ts';

let running: TestServer;
let inPlay: ClassInPlay;
beforeAll(async () => {
  running = await aServer();
  inPlay = await aClassInPlay(running.server.address, 2, { absentSeconds: 600 });
});
afterAll(async () => {
  inPlay.close();
  await running.close();
});

function theClass() {
  const [opened] = running.server.classes.opened;
  if (opened === undefined) throw new Error('no class is open');
  return opened;
}

describe('an instructor who does not wait for the time of the absent', () => {
  it('gives the seat of a delegation that has gone to an agent, which acts, until its student returns', async () => {
    const { address } = running.server;
    const coHost = new ClassProbe({ address, key: inPlay.opened.coHostKey });
    const [student] = inPlay.students;
    const { table, delegation } = student?.probe.table ?? {};
    if (student === undefined || table === undefined || delegation == null)
      throw new Error('nobody sits at a table');
    const give = { kind: 'replaceAbsent', table, delegation } as const;
    const refusedAs = (code: string) => ({
      ok: false,
      refusal: { by: 'class', refusal: { code, table } },
    });
    expect(await inPlay.host.inClass(give)).toEqual(refusedAs('somebody-here'));

    student.probe.close();
    const here = () => inPlay.host.classView?.present;
    await inPlay.host.until('that the student has gone', () => here() === 1, 30_000);
    const host = theClass().tables.find(table);
    const doneBy = () => host?.rows.filter(({ entry }) => entry.seat === delegation).length ?? 0;
    // A step of the table's is no page's to name, not even an instructor's.
    const named = await inPlay.host.inClass({ ...give, step: 0 });
    expect(named).toEqual({ ok: false, refusal: { by: 'door', code: 'malformed' } });
    const [before, step] = [doneBy(), host?.state.step];
    expect(await coHost.inClass(give)).toMatchObject({ ok: true });
    expect(await inPlay.host.inClass(give)).toEqual(refusedAs('played-already'));
    await inPlay.host.until('an act of the agent', () => doneBy() > before, 60_000);
    const entry = theClass().record.entries.findLast(({ command }) => command.kind === give.kind);
    expect(entry).toMatchObject({ by: { kind: 'coHost' }, command: { ...give, step } });

    const key = student.probe.nextKey ?? student.joined.key;
    const back = new ClassProbe({ address, key });
    await back.until('the digest', () => back.table?.playedFor?.toStep != null);
    expect(back.table?.playedFor?.fromStep).toBe(step);
    expect(back.table?.playedFor?.toStep).toBeGreaterThan(step ?? 0);
    const chairs = theClass().record.state.tables.flatMap((each) => each.chairs);
    expect(chairs.filter(({ replaced }) => replaced)).toEqual([]);
    for (const probe of [coHost, back]) probe.close();
    expect(running.warnings).toEqual([]);
  }, 120_000);
});
