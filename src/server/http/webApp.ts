import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import {
  type DoorRefusal,
  joinRequestSchema,
  MESSAGE_BYTES_MOST,
  openClassRequestSchema,
  returnRequestSchema,
} from '../../protocol/index.ts';
import type { Classes } from '../Classes.ts';
import type { OpenClass } from '../class/OpenClass.ts';
import type { AtDoor, Door } from '../Door.ts';
import type { Meter } from '../Meter.ts';
import type { EventStore } from '../store/EventStore.ts';
import type { Origins } from './Origins.ts';

export interface WebAppParts {
  readonly door: Door;
  readonly classes: Classes;
  readonly store: EventStore;
  readonly meter: Meter;
  readonly origins: Origins;
  /** The folder of the built page. */
  readonly page: string;
  /** Whether a balancer in front tells the addresses of those who come. */
  readonly behindProxy: boolean;
  readonly onFault: (what: string) => void;
}

/** The pages of a class; everything else of the built page is served under its own name. */
const PAGES: Readonly<Record<string, string>> = {
  '/join': '/src/pages/join.html',
  '/host': '/src/pages/host.html',
  '/projector': '/src/pages/projector.html',
  '/guide': '/src/pages/guide.html',
};

/** What the server answers over HTTP: the game, the door of the classes, and how it is. */
export function webApp(parts: WebAppParts): Hono {
  const { door, classes, store, meter, origins, page, onFault } = parts;
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        connectSrc: ["'self'", 'ws:', 'wss:', 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: parts.behindProxy,
      xFrameOptions: 'SAMEORIGIN',
    }),
  );
  app.onError((error, context) => {
    onFault(String(error));
    return context.json({ code: 'server-failed' }, 500);
  });

  app.get('/healthz', (context) => context.json({ ok: true }));
  app.get('/readyz', async (context) => {
    const ok = await store.healthy();
    return context.json({ ok }, ok ? 200 : 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await meter.registry.metrics(), 200, {
      'content-type': meter.registry.contentType,
    }),
  );

  app.use('/api/*', async (context, next) => {
    if (!origins.allows(context.req.header('origin')))
      return context.json({ code: 'foreign-origin' } satisfies DoorRefusal, 403);
    return next();
  });
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: MESSAGE_BYTES_MOST,
      onError: (context) => context.json({ code: 'malformed' } satisfies DoorRefusal, 413),
    }),
  );
  app.post('/api/classes', async (context) =>
    answer(context, openClassRequestSchema, (request) =>
      door.openClass(addressOf(context), request),
    ),
  );
  app.post('/api/join', async (context) =>
    answer(context, joinRequestSchema, ({ code }) => door.join(addressOf(context), code)),
  );
  app.post('/api/return', async (context) =>
    answer(context, returnRequestSchema, ({ code, seatCode }) =>
      door.comeBack(addressOf(context), code, seatCode),
    ),
  );
  app.get('/api/record', async (context) => {
    const opened = await hostsClass(context);
    if (opened === null) return context.json({ code: 'wrong-key' }, 403);
    return context.json(await opened.recordFile(), 200, { 'cache-control': 'no-store' });
  });
  app.get('/api/debrief', async (context) => {
    const classId = await door.classOfFront(bearerOf(context));
    const opened = classId === null ? null : await classes.find(classId);
    if (opened === null) return context.json({ code: 'wrong-key' }, 403);
    const file = await opened.debriefFile();
    if (file === null) return context.json({ code: 'wrong-stage' }, 409);
    return context.json(file, 200, { 'cache-control': 'no-store' });
  });
  app.delete('/api/record', async (context) => {
    const opened = await hostsClass(context);
    if (opened === null) return context.json({ code: 'wrong-key' }, 403);
    await classes.delete(opened.id);
    return context.json({ ok: true });
  });

  const files = serveStatic({
    root: page,
    rewriteRequestPath: (path) => PAGES[path] ?? path,
    onFound: (path, context) => {
      const forEver = path.includes('/assets/');
      context.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('*', files);
  app.notFound((context) => context.json({ code: 'nothing-here' }, 404));
  return app;

  async function hostsClass(context: Context): Promise<OpenClass | null> {
    const classId = await door.classOfHost(bearerOf(context));
    return classId === null ? null : classes.find(classId);
  }

  function addressOf(context: Context): string {
    const told = parts.behindProxy ? context.req.header('x-forwarded-for') : undefined;
    return told?.split(',').at(-1)?.trim() ?? getConnInfo(context).remote.address ?? '';
  }
}

function bearerOf(context: Context): string {
  return context.req.header('authorization')?.match(/^Bearer (.{1,100})$/)?.[1] ?? '';
}

/** A schema of the protocol. */
interface RequestSchema<Request> {
  safeParse(
    body: unknown,
  ): { readonly success: true; readonly data: Request } | { readonly success: false };
}

/** Reads a request by its schema and answers as the door does. */
async function answer<Request, Result extends object>(
  context: Context,
  schema: RequestSchema<Request>,
  ask: (request: Request) => Promise<AtDoor<Result>>,
): Promise<Response> {
  const body: unknown = await context.req.json().catch(() => null);
  const request = schema.safeParse(body);
  if (!request.success) return context.json({ code: 'malformed' } satisfies DoorRefusal, 400);
  const done = await ask(request.data);
  if (done.ok) return context.json(done.value, 200, { 'cache-control': 'no-store' });
  return context.json(done.refusal, statusOf(done.refusal));
}

function statusOf({ code }: DoorRefusal): 400 | 403 | 404 | 409 | 410 | 429 | 503 {
  switch (code) {
    case 'malformed':
      return 400;
    case 'wrong-secret':
    case 'foreign-origin':
      return 403;
    case 'wrong-code':
      return 404;
    case 'class-full':
    case 'class-locked':
      return 409;
    case 'class-closed':
      return 410;
    case 'too-many-tries':
      return 429;
    case 'not-kept':
      return 503;
    default:
      return code satisfies never;
  }
}
