import { StoreError } from '../../../src/server/store/EventStore.ts';
import { openStore } from '../../../src/server/store/openStore.ts';

/** Opens the store in a folder as somebody who owns nothing, and writes what came of it. */
const NOBODY = 65_534;

if (process.getuid?.() === 0) process.setuid?.(NOBODY);
const outcome = await openStore({ folder: process.argv[2] ?? '', databaseUrl: null }).then(
  () => 'opened',
  (error) => (error instanceof StoreError ? error.fault.code : String(error)),
);
process.stdout.write(outcome);
