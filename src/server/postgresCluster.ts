import { createAdapter } from '@socket.io/postgres-adapter';
import type { Pool } from 'pg';
import type { Cluster } from './Cluster.ts';
import type { ClassServer } from './sockets/Sockets.ts';
import type { StreamId } from './store/EventStore.ts';

/** Where messages lie that are too long for a notification. */
const ATTACHMENTS = `CREATE TABLE IF NOT EXISTS socket_io_attachments (
  id bigserial UNIQUE, created_at timestamptz DEFAULT NOW(), payload bytea)`;

/** Joins a process to all others that serve from the same PostgreSQL. */
export async function postgresCluster(
  pool: Pool,
  onFault: (what: string) => void,
): Promise<(io: ClassServer) => Cluster> {
  await pool.query(ATTACHMENTS).catch((error) => {
    // Another process has made it, or its type, in the same moment.
    if (!['23505', '42P07', '42710'].includes(error?.code)) throw error;
  });
  return (io) => {
    io.adapter(createAdapter(pool, { errorHandler: (error: Error) => onFault(String(error)) }));
    return {
      announce: (stream) => io.serverSideEmit('appended', stream),
      onAnnounced: (listener) => io.on('appended', (stream) => listener(stream as StreamId)),
      async connectedMembers(classId) {
        // A process that has just died is waited for in vain, until the others have noticed.
        const sockets = await io
          .in(`class/${classId}`)
          .fetchSockets()
          .catch(() => null);
        return sockets && new Set(sockets.flatMap(({ data }) => data.member ?? []));
      },
      hasOthers: true,
    };
  };
}
