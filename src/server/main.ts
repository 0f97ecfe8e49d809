import { join } from 'node:path';
import pg from 'pg';
import pino from 'pino';
import { readOptions, SERVER_USAGE } from './options.ts';
import { postgresCluster } from './postgresCluster.ts';
import { serve } from './serve.ts';
import { openStore } from './store/openStore.ts';

/** Starts the server, tells where, and closes it when it is asked to end. */
const read = readOptions(process.argv.slice(2), process.env);
if (!read.ok) {
  process.stderr.write(`${read.what}\n${SERVER_USAGE}\n`);
  process.exit(2);
}
const { options } = read;
const log = pino({ base: null }, pino.destination({ dest: 2, sync: true }));
const { databaseUrl, data: folder } = options;
const store = await openStore({ databaseUrl, folder });
const pool = databaseUrl === null ? null : new pg.Pool({ connectionString: databaseUrl });
pool?.on('error', (error) => log.warn({ what: String(error) }, 'database'));
const joined =
  pool === null ? null : await postgresCluster(pool, (what) => log.warn({ what }, 'cluster'));
const server = await serve({
  options,
  store,
  page: join(import.meta.dirname, '..', '..', 'dist'),
  ...(joined === null ? {} : { join: joined }),
  log,
});
// The last net: what nobody has foreseen at one table is no reason to end all others.
process.on('unhandledRejection', (error) => log.error({ what: String(error) }, 'unforeseen'));
process.stdout.write(`Communiqué is at ${server.address}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await server.close();
    await pool?.end();
    process.exit(0);
  });
}
