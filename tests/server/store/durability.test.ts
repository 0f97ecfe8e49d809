import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/server/store/openStore.ts';
import { soakCount } from '../../support/soak.ts';
import { AppendingProcess, faultsIn } from './appendingProcess.ts';
import { integrityOf } from './sqliteFiles.ts';
import { sqlite, storeKinds, withPlace } from './storePlaces.ts';

const kills = soakCount({ long: 100, short: 5 });

describe.each(storeKinds)('what was acknowledged in $name', (kind) => {
  const test = it.skipIf(!kind.isHere);

  test(`is there after each of ${kills} kills, once`, { timeout: kills * 20_000 }, () =>
    withPlace(kind, async (place) => {
      const acknowledged = new Map<string, readonly number[]>();
      for (let kill = 0; kill < kills; kill += 1) {
        const name = `process ${kill}`;
        const process = new AppendingProcess({ place, name, rows: 100_000 });
        await process.killAfter(3, (kill * 37) % 100);
        expect(process.complaint).toBe('');
        acknowledged.set(name, process.acknowledged);
        const store = await openStore(place);
        expect(faultsIn(await store.read('class/a', 0), acknowledged)).toEqual([]);
        await store.close();
      }
      if (kind === sqlite) expect(integrityOf(place.folder)).toBe('ok');
    }),
  );

  test('by several processes at once, which make the tables together, is there once', () =>
    withPlace(kind, async (place) => {
      const names = ['one', 'two', 'three'];
      const processes = names.map((name) => new AppendingProcess({ place, name, rows: 30 }));
      await Promise.all(processes.map((process) => process.end()));
      expect(processes.map(({ complaint, fault }) => [complaint, fault])).toEqual(
        Array(3).fill(['', null]),
      );
      const store = await openStore(place);
      const rows = await store.read('class/a', 0);
      const known = new Map(names.map((name, at) => [name, processes[at]?.acknowledged ?? []]));
      expect(faultsIn(rows, known)).toEqual([]);
      expect(rows).toHaveLength(90);
      await store.close();
    }));
});
