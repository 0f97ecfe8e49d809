import { describe, expect, it } from 'vitest';
import type { ClassDebriefFile } from '../../src/classroom/index.ts';
import { aClassInPlay } from '../support/aClassInPlay.ts';
import { aServer } from '../support/aServer.ts';

function asked(address: string, path: string, key: string): Promise<Response> {
  return fetch(new URL(path, address), { headers: { authorization: `Bearer ${key}` } });
}

describe('what a class looks at together', () => {
  it('is nobody’s before the debrief, then the front’s and no student’s, and names nobody', async () => {
    const { server, close } = await aServer();
    const { address } = server;
    try {
      const held = await aClassInPlay(address, 2);
      const { hostKey, coHostKey, projectorKey } = held.opened;
      for (const key of [hostKey, coHostKey, projectorKey])
        expect((await asked(address, 'api/debrief', key)).status).toBe(409);
      await held.host.inClass({ kind: 'openDebrief' });
      await held.host.until('the debrief', () => held.host.classView?.stage === 'debrief');
      await held.students[0]?.probe.until(
        'the end',
        () => held.students[0]?.probe.table?.view.stage === 'verdict',
        30_000,
      );
      for (const key of [hostKey, coHostKey, projectorKey]) {
        const answer = await asked(address, 'api/debrief', key);
        expect(answer.status).toBe(200);
        const text = await answer.text();
        expect((JSON.parse(text) as ClassDebriefFile).tables).toHaveLength(1);
        for (const { probe, joined } of held.students) {
          const view = probe.classView;
          if (view?.audience !== 'member') throw new Error('no member');
          for (const secret of [view.name, view.member, joined.key])
            expect(text).not.toContain(secret);
        }
      }
      const student = held.students[0]?.joined.key ?? '';
      for (const key of [student, held.students[0]?.probe.nextKey ?? '', 'nobody', ''])
        expect((await asked(address, 'api/debrief', key)).status).toBe(403);
      for (const key of [projectorKey, coHostKey])
        expect((await asked(address, 'api/record', key)).status).toBe(403);
      held.close();
    } finally {
      await close();
    }
  });
});
