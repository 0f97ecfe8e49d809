import { describe, expect, it } from 'vitest';
import type { StreamId } from '../../../src/server/store/EventStore.ts';
import { openStore } from '../../../src/server/store/openStore.ts';
import { aClass, aRow, storeKinds, withPlace, withStore } from './storePlaces.ts';

const ok = { ok: true };
const taken = { ok: false, fault: { code: 'sequence-taken' } };
const known = (seq: number) => ({ ok: false, fault: { code: 'command-known', seq } });
const gone = { ok: false, fault: { code: 'class-gone', what: expect.any(String) } };

describe.each(storeKinds)('a log in $name', (kind) => {
  const test = it.skipIf(!kind.isHere);

  test('gives its rows back in order, from wherever one asks', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      expect(await store.append('table/a/t', 0, [aRow('x'), aRow('y')])).toEqual(ok);
      expect(await store.append('table/a/t', 2, [aRow('z')])).toEqual(ok);
      const rows = ['x', 'y', 'z'].map((id, seq) => ({ seq, ...aRow(id) }));
      expect(await store.read('table/a/t', 0)).toEqual(rows);
      expect(await store.read('table/a/t', 2)).toEqual(rows.slice(2));
      expect(await store.read('table/a/t', 3)).toEqual([]);
      expect(await store.read('class/a', 0)).toEqual([]);
    }));

  test('lets one of many writers win each place, and tells the others', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      for (let seq = 0; seq < 10; seq += 1) {
        const answers = await Promise.all(
          Array.from({ length: 8 }, (_, writer) =>
            store.append('class/a', seq, [aRow(`${seq} of ${writer}`)]),
          ),
        );
        expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
        expect(answers.filter((answer) => !answer.ok)).toEqual(Array(7).fill(taken));
      }
      expect((await store.read('class/a', 0)).map(({ seq }) => seq)).toEqual([...Array(10).keys()]);
    }));

  test('knows a command that is sent again, by whatever place it asks for', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      await store.append('class/a', 0, [aRow('first'), aRow('again')]);
      for (const expectedSeq of [0, 1, 2, 9])
        expect(await store.append('class/a', expectedSeq, [aRow('again', 'other')])).toEqual(
          known(1),
        );
      expect(await store.append('class/a', 2, [aRow('new'), aRow('first')])).toEqual(known(0));
      expect(await store.append('table/a/t', 0, [aRow('again')])).toEqual(ok);
      expect(await store.read('class/a', 2)).toEqual([]);
    }));

  test('takes a command once that comes many times at once', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => store.append('class/a', 0, [aRow('same')])),
      );
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(answers.filter((answer) => !answer.ok)).toEqual(Array(19).fill(known(0)));
    }));

  test('takes all rows or none, and leaves no gap', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      expect(await store.append('class/a', 1, [aRow('x')])).toEqual(taken);
      await store.append('class/a', 0, [aRow('x')]);
      expect(await store.append('class/a', 0, [aRow('y'), aRow('z')])).toEqual(taken);
      expect(await store.append('class/a', 2, [aRow('y')])).toEqual(taken);
      expect(await store.read('class/a', 0)).toHaveLength(1);
    }));

  test('needs its class', () =>
    withStore(kind, async (store) => {
      expect(await store.append('class/a', 0, [aRow('x')])).toEqual(gone);
      expect(await store.append('table/a/t', 4, [aRow('x')])).toEqual(gone);
      expect(await store.read('class/a', 0)).toEqual([]);
    }));

  test('does not let one that is refused spoil those beside it', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      const streams: StreamId[] = ['class/a', 'table/none/t', 'table/a/t', 'class/a', 'table/a/u'];
      const answers = await Promise.all(
        streams.map((stream, place) => store.append(stream, 0, [aRow(`c${place}`)])),
      );
      expect(answers.filter((answer) => answer.ok)).toHaveLength(3);
      expect(answers).toContainEqual(taken);
      expect(answers[1]).toEqual(gone);
    }));

  test('keeps 64 kB of any text, and refuses what is out of bounds before it writes', () =>
    withStore(kind, async (store) => {
      await store.addClass(aClass('a'));
      const body = 'ä'.repeat(32_768);
      expect(Buffer.byteLength(body)).toBe(65_536);
      expect(await store.append('class/a', 0, [{ commandId: 'x', body }])).toEqual(ok);
      expect((await store.read('class/a', 0))[0]?.body).toBe(body);
      const refused = [
        store.append('class/a', 1, [{ commandId: 'y', body: `${body}.` }]),
        store.append('class/a', 1, [{ commandId: 'y', body: 'a\0b' }]),
        store.append('class/a', 1, [{ commandId: 'y\ud800', body: '1' }]),
        store.append('class/a', 1, [{ commandId: '', body: '1' }]),
        store.append('class/a', 1, [aRow('y'), aRow('y')]),
        store.append('class/a', 1, []),
        store.append('class/a', -1, [aRow('y')]),
        store.append('class/a', 0.5, [aRow('y')]),
        store.append('class/a/b' as StreamId, 1, [aRow('y')]),
        store.append('table/a/' as StreamId, 0, [aRow('y')]),
        store.append('table/a' as StreamId, 0, [aRow('y')]),
        store.append('class/' as StreamId, 0, [aRow('y')]),
        store.read('other/a' as StreamId, 0),
        store.addClass(aClass('a/b')),
        store.addClass(aClass('')),
        store.addClass(aClass('c', 0.5)),
      ];
      for (const outcome of await Promise.allSettled(refused))
        expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(RangeError) });
      expect(await store.read('class/a', 0)).toHaveLength(1);
    }));

  test('takes no id for anything but an id', () =>
    withStore(kind, async (store) => {
      const ids = [
        `'; drop table entry; --`,
        '%',
        '_',
        '"',
        '\\',
        '$1',
        '?',
        '__proto__',
        'null',
        'İ',
        '💬',
        ' a ',
        'a',
        'A',
      ];
      for (const id of ids) {
        expect(await store.addClass({ ...aClass(id), code: id })).toBe(true);
        expect(await store.append(`class/${id}`, 0, [aRow(id)])).toEqual(ok);
        for (const table of ids) await store.append(`table/${id}/${table}`, 0, [aRow(id)]);
      }
      for (const id of ids) {
        expect(await store.classOf({ code: id })).toMatchObject({ id });
        expect(await store.read(`class/${id}`, 0)).toEqual([{ seq: 0, ...aRow(id) }]);
      }
      await store.deleteClass('%');
      const left = await Promise.all(ids.map((id) => store.tablesOf(id)));
      expect(left.map((tables) => tables.length)).toEqual(
        ids.map((id) => (id === '%' ? 0 : ids.length)),
      );
      expect(left[0]).toContain(`table/${ids[0]}/💬`);
    }));
});

describe.each(storeKinds)('a store in $name', (kind) => {
  const test = it.skipIf(!kind.isHere);

  test('is the same when it is opened again, and its tables are made once', () =>
    withPlace(kind, async (place) => {
      const first = await openStore(place);
      await first.addClass(aClass('a'));
      await first.append('class/a', 0, [aRow('x')]);
      await first.close();
      const second = await openStore(place);
      expect(await second.classOf({ id: 'a' })).toEqual(aClass('a'));
      expect(await second.read('class/a', 0)).toEqual([{ seq: 0, ...aRow('x') }]);
      await second.close();
    }));

  test('can be written to until it is closed, and says so', () =>
    withPlace(kind, async (place) => {
      const store = await openStore(place);
      await store.addClass(aClass('a'));
      expect([await store.healthy(), await store.healthy()]).toEqual([true, true]);
      await store.close();
      expect(await store.healthy()).toBe(false);
      expect(await store.append('class/a', 0, [aRow('x')])).toMatchObject({
        fault: { code: 'store-away' },
      });
      await expect(store.read('class/a', 0)).rejects.toMatchObject({
        fault: { code: 'store-away' },
      });
    }));

  test('answers what was under way before it closes', () =>
    withPlace(kind, async (place) => {
      const store = await openStore(place);
      await store.addClass(aClass('a'));
      const appended = store.append('class/a', 0, [aRow('x')]);
      await store.close();
      const answer = await appended;
      const again = await openStore(place);
      expect(await again.read('class/a', 0)).toHaveLength(answer.ok ? 1 : 0);
      await again.close();
    }));
});

describe.each(storeKinds)('a class in $name', (kind) => {
  const test = it.skipIf(!kind.isHere);

  test('is found by its id and its code, of which each is taken once', () =>
    withStore(kind, async (store) => {
      expect(await store.addClass(aClass('a'))).toBe(true);
      expect(await store.addClass({ ...aClass('b'), code: aClass('a').code })).toBe(false);
      expect(await store.addClass({ ...aClass('a'), code: 'other' })).toBe(false);
      expect(await store.classOf({ id: 'a' })).toEqual(aClass('a'));
      expect(await store.classOf({ code: aClass('a').code })).toEqual(aClass('a'));
      expect(await store.classOf({ id: 'b' })).toBeNull();
      expect(await store.classOf({ code: 'other' })).toBeNull();
    }));

  test('is due by its last use, which never goes back', () =>
    withStore(kind, async (store) => {
      const day = 86_400_000;
      for (const [id, days] of [
        ['late', 30],
        ['early', 10],
        ['between', 20],
      ] as const)
        await store.addClass(aClass(id, days * day));
      const usedBefore = async (days: number) =>
        (await store.classesUsedBefore(days * day)).map(({ id }) => id);
      expect(await usedBefore(30)).toEqual(['early', 'between']);
      await store.touchClass('early', 40 * day);
      await store.touchClass('between', 5 * day);
      expect(await usedBefore(50)).toEqual(['between', 'late', 'early']);
      expect(await store.classOf({ id: 'early' })).toEqual(aClass('early', 40 * day));
    }));

  test('goes with all that is of it, and nothing else', () =>
    withStore(kind, async (store) => {
      for (const id of ['a', 'b']) {
        await store.addClass(aClass(id));
        await store.append(`class/${id}`, 0, [aRow('x')]);
        await store.append(`table/${id}/t`, 0, [aRow('x')]);
      }
      await store.deleteClass('a');
      await store.deleteClass('a');
      expect(await store.classOf({ id: 'a' })).toBeNull();
      expect(await store.read('class/a', 0)).toEqual([]);
      expect(await store.read('table/a/t', 0)).toEqual([]);
      expect(await store.tablesOf('a')).toEqual([]);
      expect(await store.append('class/a', 1, [aRow('y')])).toEqual(gone);
      expect(await store.tablesOf('b')).toEqual(['table/b/t']);
      expect(await store.read('class/b', 0)).toHaveLength(1);
      expect(await store.addClass(aClass('a'))).toBe(true);
      expect(await store.read('class/a', 0)).toEqual([]);
    }));
});
