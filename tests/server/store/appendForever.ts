import { writeSync } from 'node:fs';
import { openStore, type StoreOptions } from '../../../src/server/store/openStore.ts';

/** What a process appends to the log of the class `a`, one row at a time. */
export interface AppendingWish {
  readonly place: StoreOptions;
  readonly name: string;
  /** How many rows; it ends at the first fault as well. */
  readonly rows: number;
}

const wish = JSON.parse(process.argv[2] ?? '') as AppendingWish;
const store = await openStore(wish.place);
await store.addClass({ id: 'a', code: 'A', usedAt: 0, retentionDays: 30 });
let seq = (await store.read('class/a', 0)).length;
let written = 0;
while (written < wish.rows) {
  // Larger and smaller ones, so that a kill meets all kinds of writing.
  const text = 'x'.repeat((seq * 7919) % 4000);
  const body = JSON.stringify({ name: wish.name, seq, text });
  const answer = await store.append('class/a', seq, [{ commandId: `${wish.name} ${seq}`, body }]);
  if (answer.ok) {
    // To the pipe at once: what stands there was acknowledged.
    writeSync(1, `${seq}\n`);
    written += 1;
    seq += 1;
  } else if (answer.fault.code === 'sequence-taken') {
    seq = (await store.read('class/a', 0)).length;
  } else {
    writeSync(1, `${JSON.stringify(answer.fault)}\n`);
    break;
  }
}
await store.close();
