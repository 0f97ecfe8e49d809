import { describe, expect, it } from 'vitest';
import type { EventStore } from '../../../src/server/store/EventStore.ts';
import { keyHash } from '../../../src/server/store/keyHash.ts';
import { openStore } from '../../../src/server/store/openStore.ts';
import { occurrences, withFile } from './sqliteFiles.ts';
import { aClass, aRow, sqlite, withPlace, withStore } from './storePlaces.ts';

const NAME = 'Zuzana Novotná';

/** Classes that play at the same time, so that their rows lie among each other. */
const classes = Array.from({ length: 6 }, (_, place) => `room-${place}`);

describe('a deleted class', () => {
  it('is in no file any more, while the store is open', () =>
    withStore(sqlite, async (store, { folder }) => {
      await seed(store);
      expect(occurrences(folder, `${NAME} of room-1`)).toBeGreaterThan(100);
      for (const id of ['room-1', 'room-3', 'room-4']) {
        await store.deleteClass(id);
        for (const text of [id, `${NAME} of ${id}`, keyHash(`key of ${id}`)])
          expect([text, occurrences(folder, text)]).toEqual([text, 0]);
        await playOn(store, ['room-0', 'room-2', 'room-5'], id);
      }
      expect(occurrences(folder, `${NAME} of room-5`)).toBeGreaterThan(100);
      expect(await store.read('table/room-5/t0', 0)).not.toEqual([]);
    }));

  it('is in no file after the next start where a crash came between', () =>
    withPlace(sqlite, async (place) => {
      const store = await openStore(place);
      await seed(store);
      await store.close();
      withFile(place.folder, (file) => {
        file.exec(`pragma foreign_keys = on; begin; delete from class where id = 'room-2';
          insert into store_fact values ('remains', 'yes'); commit`);
      });
      expect(occurrences(place.folder, `${NAME} of room-2`)).toBeGreaterThan(0);
      const again = await openStore(place);
      expect(occurrences(place.folder, 'room-2')).toBe(0);
      await again.close();
    }));
});

async function seed(store: EventStore): Promise<void> {
  for (const id of classes) {
    await store.addClass({ ...aClass(id), code: `code of ${id}` });
    await store.addKey({
      hash: keyHash(`key of ${id}`),
      classId: id,
      holder: { role: 'member', member: `${NAME} of ${id}` },
      replaces: null,
      madeAt: 0,
    });
  }
  await playOn(store, classes, 'seed');
}

/** Entries of uneven length on ten tables of each class, in turn. */
async function playOn(store: EventStore, ids: readonly string[], purpose: string): Promise<void> {
  const ends = new Map<string, number>();
  for (let turn = 0; turn < 12; turn += 1)
    await Promise.all(
      ids.flatMap((id) =>
        Array.from({ length: 10 }, async (_, table) => {
          const stream = `table/${id}/t${table}` as const;
          const from = ends.get(stream) ?? (await store.read(stream, 0)).length;
          const rows = Array.from({ length: 4 }, (_, place) => {
            const length = ((turn + place) * 7919 + table * 131) % 700;
            return aRow(`${purpose} ${id} ${turn} ${place}`, [
              `${NAME} of ${id}`,
              'x'.repeat(length),
            ]);
          });
          expect(await store.append(stream, from, rows)).toEqual({ ok: true });
          ends.set(stream, from + rows.length);
        }),
      ),
    );
}
