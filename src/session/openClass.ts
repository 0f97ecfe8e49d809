import type { ClassPlan } from '../classroom/index.ts';
import type { DoorRefusal, OpenedClass } from '../protocol/index.ts';

/** What the door answers to whoever opens a class. */
export type ClassOpening =
  | { readonly ok: true; readonly opened: OpenedClass }
  | {
      readonly ok: false;
      readonly code: DoorRefusal['code'] | 'no-answer';
      readonly waitMs: number;
    };

const PATIENCE_MS = 10_000;
const KEYS = ['code', 'hostKey', 'coHostKey', 'projectorKey'] as const;
const CODES: readonly string[] = [
  'malformed',
  'wrong-secret',
  'too-many-tries',
  'foreign-origin',
  'not-kept',
] satisfies readonly DoorRefusal['code'][];

/** Opens a class: `POST` of its plan to an address such as `/api/classes`, with the secret where one was typed. */
export async function openClass(
  address: URL,
  plan: ClassPlan,
  secret: string,
): Promise<ClassOpening> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ plan, ...(secret === '' ? {} : { secret }) }),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return openingIn(await response.json());
  } catch {
    return refused('no-answer');
  }
}

/** A proxy in a school may answer in the server's place, with anything. */
function openingIn(body: unknown): ClassOpening {
  if (typeof body !== 'object' || body === null) return refused('no-answer');
  const told = body as Record<string, unknown>;
  if (KEYS.every((name) => typeof told[name] === 'string'))
    return { ok: true, opened: body as OpenedClass };
  const { code, waitMs } = told;
  if (typeof code !== 'string' || !CODES.includes(code)) return refused('no-answer');
  return refused(code as DoorRefusal['code'], typeof waitMs === 'number' ? waitMs : 0);
}

function refused(code: DoorRefusal['code'] | 'no-answer', waitMs = 0): ClassOpening {
  return { ok: false, code, waitMs };
}
