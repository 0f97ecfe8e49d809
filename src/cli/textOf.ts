import { existsSync, readFileSync, statSync } from 'node:fs';

/**
 * The text of a file, or nothing if there is none that can be read. A file over the limit is not read;
 * spaces over the limit stand for it, so that whoever judges the text refuses it by its size.
 */
export function textOf(file: string, bytesMost: number): string | undefined {
  try {
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    if (statSync(file).size > bytesMost) return ' '.repeat(bytesMost + 1);
    return readFileSync(file, 'utf8');
  } catch {
    // It may not be read, or has gone since.
    return undefined;
  }
}
