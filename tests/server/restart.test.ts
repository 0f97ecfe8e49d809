import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/server/store/openStore.ts';
import { washington } from '../support/fixtures.ts';
import { historyFaults } from '../support/historyFaults.ts';
import { linkedClass } from '../support/linkedClass.ts';
import { ServerProcess } from '../support/ServerProcess.ts';
import { soakCount } from '../support/soak.ts';
import { sqlite, withPlace } from './store/storePlaces.ts';

const { scenario } = washington();
const count = soakCount({ long: 200, short: 40 });

describe('a server that is asked to end', () => {
  it(
    `keeps what it has acknowledged, and ${count} who come back at once are in within 10 s (R-17, R-18)`,
    () =>
      withPlace(sqlite, async (place) => {
        const server = await ServerProcess.start(place);
        const inPlay = await linkedClass({
          ...{ address: server.address, students: count, paceMs: null },
        });
        const { students, host, opened } = inPlay;
        const hands = students.map((student) => student.inClass({ kind: 'raiseHand' }));
        await Promise.race(hands);
        expect(await server.end('SIGTERM')).toBe(0);
        await server.start();
        const since = performance.now();
        await host.until(
          'everybody to be back',
          () => students.every(({ link, newsAtMs }) => link.state === 'open' && newsAtMs > since),
          30_000,
        );
        expect(performance.now() - since).toBeLessThan(10_000);
        const answers = await Promise.all(hands);
        expect(answers.filter(({ ok }) => !ok)).toEqual([]);
        inPlay.close();
        expect(await server.end('SIGTERM')).toBe(0);
        expect(server.unforeseen).toEqual([]);
        const store = await openStore(place);
        expect(await historyFaults(store, opened.classId, scenario, students)).toEqual([]);
        await store.close();
      }),
    120_000,
  );
});
