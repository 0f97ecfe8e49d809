import type { DoorRefusal, Joined } from '../protocol/index.ts';

export type DoorRefusalCode = DoorRefusal['code'];

/** What the door of a class answers. */
export type DoorAnswer =
  | { readonly ok: true; readonly joined: Joined }
  | {
      readonly ok: false;
      readonly refusal:
        | DoorRefusal
        /** Nobody is there, or what came was no answer of the door. */
        | { readonly code: 'no-answer'; readonly waitMs?: number };
    };

const PATIENCE_MS = 10_000;

/** Knocks at the door of a class: `POST` with the codes to an address such as `/api/join`. */
export async function knock(address: URL, codes: object): Promise<DoorAnswer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(codes),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return answerIn(await response.json());
  } catch {
    return noAnswer;
  }
}

const noAnswer: DoorAnswer = { ok: false, refusal: { code: 'no-answer' } };

const refusals: readonly string[] = [
  'malformed',
  'wrong-code',
  'wrong-secret',
  'class-full',
  'class-closed',
  'class-locked',
  'too-many-tries',
  'foreign-origin',
  'not-kept',
] satisfies readonly DoorRefusalCode[];

/** A proxy in a school may answer in the server's place, with anything. */
function answerIn(body: unknown): DoorAnswer {
  if (typeof body !== 'object' || body === null) return noAnswer;
  const { key, seatCode, code, waitMs } = body as Record<string, unknown>;
  if (typeof key === 'string' && typeof seatCode === 'string')
    return { ok: true, joined: { key, seatCode } };
  if (typeof code !== 'string' || !refusals.includes(code)) return noAnswer;
  return {
    ok: false,
    refusal: {
      code: code as DoorRefusalCode,
      ...(typeof waitMs === 'number' ? { waitMs } : {}),
    },
  };
}
