import { createHash } from 'node:crypto';

/** What is kept of a key: its SHA-256, as 64 hexadecimal digits. */
export function keyHash(key: string): string {
  return createHash('sha256').update(key, 'utf8').digest('hex');
}
