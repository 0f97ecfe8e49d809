import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/server/store/openStore.ts';
import { washington } from '../support/fixtures.ts';
import { historyFaults } from '../support/historyFaults.ts';
import { type LinkedClass, linkedClass } from '../support/linkedClass.ts';
import { ServerProcess } from '../support/ServerProcess.ts';
import { soakCount } from '../support/soak.ts';
import { storeKinds, withPlace } from './store/storePlaces.ts';

const { scenario } = washington();
const kills = soakCount({ long: 100, short: 3 });
const tables = soakCount({ long: 50, short: 4 });
const paceMs = soakCount({ long: 1500, short: 250 });

describe.each(storeKinds)('a server that is killed at random moments, on $name (R-2)', (kind) => {
  it.skipIf(!kind.isHere)(
    `loses, doubles and invents nothing in ${kills} kills, and everybody is back within 10 s`,
    () =>
      withPlace(kind, async (place) => {
        const server = await ServerProcess.start(place);
        const play = () => linkedClass({ address: server.address, students: 2 * tables, paceMs });
        const classes: LinkedClass[] = [await play()];
        const backMs: number[] = [];
        for (let kill = 0; kill < kills; kill += 1) {
          const present = classes.at(-1) as LinkedClass;
          await pause(300 + Math.random() * 1500);
          await server.end('SIGKILL');
          await server.start();
          backMs.push(await allBack(present));
          if (present.bots.every(({ over }) => over) && kill < kills - 1)
            classes.push(await play());
        }
        for (const each of classes) for (const bot of each.bots) bot.stop();
        await pause(500);
        for (const each of classes) each.close();
        await server.end('SIGKILL');
        expect(server.unforeseen).toEqual([]);
        expect(Math.max(...backMs)).toBeLessThan(10_000);

        const store = await openStore(place);
        const faults = [];
        let kept = 0;
        for (const { opened, students } of classes) {
          faults.push(...(await historyFaults(store, opened.classId, scenario, students)));
          for (const { acts } of students) kept += acts.filter(({ answer }) => answer?.ok).length;
        }
        await store.close();
        expect(faults).toEqual([]);
        // A table that nothing happened at would prove nothing.
        expect(kept).toBeGreaterThan(kills * tables);
        console.log(`${kind.name}: ${kept} acts kept, all back in ${Math.max(...backMs)} ms`);
      }),
    soakCount({ long: 3_600_000, short: 180_000 }),
  );
});

/** Milliseconds from now until every student has been told the class anew. */
async function allBack({ students, host }: LinkedClass): Promise<number> {
  const since = performance.now();
  await host.until(
    'everybody to be back',
    () => students.every(({ link, newsAtMs }) => link.state === 'open' && newsAtMs > since),
    60_000,
  );
  return Math.round(performance.now() - since);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
