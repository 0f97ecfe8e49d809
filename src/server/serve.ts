import { createServer, type Server as HttpServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import { Server } from 'socket.io';
import { MESSAGE_BYTES_MOST } from '../protocol/index.ts';
import { AgentPool } from './agents/AgentPool.ts';
import { alone } from './alone.ts';
import { Classes } from './Classes.ts';
import type { Cluster } from './Cluster.ts';
import { Door } from './Door.ts';
import { Origins } from './http/Origins.ts';
import { webApp } from './http/webApp.ts';
import { Meter } from './Meter.ts';
import type { ServerOptions } from './options.ts';
import { Retention } from './Retention.ts';
import { ScenarioShelf } from './ScenarioShelf.ts';
import { type ClassServer, Sockets } from './sockets/Sockets.ts';
import type { EventStore } from './store/EventStore.ts';
import { TryLimiter } from './TryLimiter.ts';

export interface ServeParts {
  readonly options: Pick<ServerOptions, 'host' | 'port' | 'secret' | 'origins' | 'behindProxy'>;
  readonly store: EventStore;
  /** The folder of the built page. */
  readonly page: string;
  /** Joins this process to the others; by default there are none. */
  readonly join?: (io: ClassServer) => Cluster;
  readonly agentPaceMs?: { readonly beforeActMs: number; readonly idleMs: number };
  /** By which deadlines are kept, in milliseconds; runs forward only. By default the machine's. */
  readonly clock?: () => number;
  /** By default those that ship with the game. */
  readonly shelf?: Pick<ScenarioShelf, 'has' | 'scenario'>;
  readonly log: ServerLog;
}

/** Where a server writes what happens to it; never who plays. */
export interface ServerLog {
  info(facts: object, what: string): void;
  warn(facts: object, what: string): void;
}

export interface RunningServer {
  readonly address: string;
  readonly classes: Classes;
  /** Stops taking anything in, lets what is being written be written, and closes. */
  close(): Promise<void>;
}

const CLASS_PACE = { beforeActMs: 900, idleMs: 20_000 };
/** So often a page hears that the server is there: it says within two seconds that it does not. */
const PING_MS = 1000;
/** A page that does not answer for so long is gone. */
const PONG_MS = 4000;
/** What a request that is under way may still take when the server closes. */
const DRAIN_MS = 1000;

/** Opens the server: the game, the door and the classes on one port. */
export async function serve(parts: ServeParts): Promise<RunningServer> {
  const { options, store, log } = parts;
  const shelf = parts.shelf ?? new ScenarioShelf();
  const pool = new AgentPool(Math.max(1, availableParallelism() - 1));
  const origins = new Origins(options.origins);
  const meter: Meter = new Meter({
    connections: () => io.engine.clientsCount,
    tables: () => classes.opened.reduce((sum, { tables }) => sum + tables.followed.length, 0),
  });
  const onFault = (what: string) => log.warn({ what }, 'fault');
  const http = createServer({
    requestTimeout: 15_000,
    headersTimeout: 10_000,
    connectionsCheckingInterval: 2_000,
    // Longer than balancers and browsers keep a line idle, so that none sends into one that is being closed.
    keepAliveTimeout: 75_000,
  });
  const io: ClassServer = new Server(http, {
    maxHttpBufferSize: MESSAGE_BYTES_MOST,
    pingInterval: PING_MS,
    pingTimeout: PONG_MS,
    connectTimeout: 5_000,
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    allowRequest: (request, decide) => {
      const allowed = origins.allows(request.headers.origin);
      decide(allowed ? null : 'foreign origin', allowed);
    },
  });
  const clock = parts.clock ?? (() => performance.now());
  const today = () => Date.now();
  const classes = new Classes({
    store,
    pool,
    cluster: parts.join?.(io) ?? alone(io),
    scenarioOf: (id) => shelf.scenario(id),
    clock,
    today,
    agentPaceMs: parts.agentPaceMs ?? CLASS_PACE,
    onAlarm: (code, what) => {
      meter.alarms.inc({ code });
      log.warn({ code, what }, 'alarm');
    },
    onFault,
  });
  const door = new Door({
    store,
    classes,
    limiter: new TryLimiter(),
    secret: options.secret,
    scenarioOf: (id) => (shelf.has(id) ? shelf.scenario(id) : null),
    today,
  });
  const retention = new Retention({ store, classes, today, onFault });
  new Sockets({ io, store, classes, door, meter, clock, onFault });
  const {
    page,
    options: { behindProxy },
  } = parts;
  const app = webApp({ door, classes, store, meter, origins, page, behindProxy, onFault });
  const listener = getRequestListener(app.fetch);
  http.on('request', (request, response) => {
    // Socket.IO answers under its own path.
    if (request.url?.startsWith('/socket.io/') !== true) void listener(request, response);
  });
  const port = await listen(http, options.port, options.host);
  origins.listen(port);
  await retention.look();
  await classes.reopen();
  const address = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}/`;
  log.info({ address }, 'listening');
  return {
    address,
    classes,
    async close() {
      retention.stop();
      const drained = setTimeout(() => http.closeAllConnections(), DRAIN_MS);
      await io.close();
      clearTimeout(drained);
      http.closeAllConnections();
      await classes.close();
      await pool.close();
      await store.close();
    },
  };
}

function listen(http: HttpServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      const bound = http.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}
