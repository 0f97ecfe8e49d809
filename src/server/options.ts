import { parseArgs } from 'node:util';

/** How a server is started. */
export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** The folder of the SQLite file. */
  readonly data: string;
  /** A PostgreSQL that several processes can share; null for SQLite. */
  readonly databaseUrl: string | null;
  /** What an instructor has to know to open a class. */
  readonly secret: string | null;
  readonly origins: readonly string[];
  readonly behindProxy: boolean;
}

export type ReadOptions =
  | { readonly ok: true; readonly options: ServerOptions }
  | { readonly ok: false; readonly what: string };

export const SERVER_USAGE =
  'usage: npm start -- [--host HOST] [--port PORT] [--data FOLDER] [--origin URL]... [--behind-proxy]';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const SECRET_SIGNS_LEAST = 12;

/**
 * Reads how to start from the words of the command and the environment: `DATABASE_URL`, and
 * `INSTRUCTOR_SECRET`, without which the server is heard on this machine only.
 */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReadOptions {
  const parsed = parsedArgs(args);
  if (!parsed.ok) return parsed;
  const { host, port, data, origin, proxy } = parsed;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return { ok: false, what: `--port ${port} is no port` };
  const secret = env.INSTRUCTOR_SECRET ?? null;
  if (secret !== null && secret.length < SECRET_SIGNS_LEAST)
    return { ok: false, what: `INSTRUCTOR_SECRET has fewer than ${SECRET_SIGNS_LEAST} characters` };
  if (!LOOPBACK.includes(host) && secret === null)
    return { ok: false, what: `--host ${host} is open to others: set INSTRUCTOR_SECRET first` };
  return {
    ok: true,
    options: {
      host,
      port: Number(port),
      data,
      databaseUrl: env.DATABASE_URL ?? null,
      secret,
      origins: origin,
      behindProxy: proxy,
    },
  };
}

function parsedArgs(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        host: { type: 'string', default: '127.0.0.1' },
        port: { type: 'string', default: '4173' },
        data: { type: 'string', default: 'data' },
        origin: { type: 'string', multiple: true, default: [] },
        'behind-proxy': { type: 'boolean', default: false },
      },
    });
    const { host, port, data, origin, 'behind-proxy': proxy } = values;
    return { ok: true, host, port, data, origin, proxy } as const;
  } catch (error) {
    return { ok: false, what: error instanceof Error ? error.message : String(error) } as const;
  }
}
