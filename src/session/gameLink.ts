import { type Log, recordHash } from '../engine/index.ts';
import { LOG_BYTES_MOST, logText } from '../protocol/index.ts';

/** The fragment of an address that carries a game. */
export const GAME_FRAGMENT = '#game=';

/** Longer links are cut off by mail programs and learning platforms; then a file is the way. */
export const LINK_CHARACTERS_MOST = 2000;

/** Why a link holds no text; what the text is worth is for `parseLog` and `replay` to judge. */
export type LinkFault = { readonly code: 'link-damaged' } | { readonly code: 'link-too-large' };

export type LinkText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: LinkFault };

/**
 * The fragment for a log, packed with DEFLATE and written in base64url. The agents' reasons and the
 * running time stay behind: they are no part of what the end's hash covers; its record is made anew.
 */
export async function gameLinkOf(log: Log): Promise<string> {
  const entries = log.entries.map(({ id, seat, command }) => ({ id, seat, command, atMs: 0 }));
  const { header, end } = log;
  const shortened = { header, entries };
  const text = logText(
    end === undefined
      ? shortened
      : { ...shortened, end: { ...end, record: recordHash(shortened) } },
  );
  const packed = await bytesOf(
    new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    Number.POSITIVE_INFINITY,
  );
  return `${GAME_FRAGMENT}${base64url(packed)}`;
}

/** The text in a fragment that anybody may have written; never more than a log may have. */
export async function textOfGameLink(fragment: string): Promise<LinkText> {
  const packed = unpackable(fragment.slice(GAME_FRAGMENT.length));
  if (packed === null) return { ok: false, fault: { code: 'link-damaged' } };
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const bytes = await bytesOf(stream, LOG_BYTES_MOST);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const code = error instanceof RangeError ? 'link-too-large' : 'link-damaged';
    return { ok: false, fault: { code } };
  }
}

/** All bytes of a stream; a RangeError as soon as there are more than `most`. */
async function bytesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function unpackable(words: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(words)) return null;
  try {
    const binary = atob(words.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
