import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, type ServeParts, serve } from '../../src/server/serve.ts';
import type { EventStore } from '../../src/server/store/EventStore.ts';
import { openStore } from '../../src/server/store/openStore.ts';

export interface TestServer {
  readonly server: RunningServer;
  readonly store: EventStore;
  /** What it has warned of. */
  readonly warnings: readonly string[];
  close(): Promise<void>;
}

export interface TestServerParts {
  readonly secret?: string | null;
  readonly behindProxy?: boolean;
  readonly store?: EventStore;
  /** The folder of the built page, for tests that look at it. */
  readonly page?: string;
  /** How long agents wait before they act. */
  readonly beforeActMs?: number;
  /** How much faster than usual its time passes. */
  readonly speed?: number;
  readonly shelf?: ServeParts['shelf'];
}

/** A server on a free port of this machine, with a store of its own in a folder that goes with it. */
export async function aServer(parts: TestServerParts = {}): Promise<TestServer> {
  const { secret = null, behindProxy = false, beforeActMs = 0, speed = 1, shelf } = parts;
  const data = mkdtempSync(join(tmpdir(), 'communique-server-'));
  const store = parts.store ?? (await openStore({ databaseUrl: null, folder: data }));
  const warnings: string[] = [];
  const server = await serve({
    options: { host: '127.0.0.1', port: 0, secret, origins: [], behindProxy },
    store,
    page: parts.page ?? data,
    agentPaceMs: { beforeActMs, idleMs: 300 },
    clock: () => performance.now() * speed,
    ...(shelf === undefined ? {} : { shelf }),
    log: {
      info() {},
      warn: (facts) => void warnings.push(JSON.stringify(facts)),
    },
  });
  return {
    server,
    store,
    warnings,
    async close() {
      await server.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
