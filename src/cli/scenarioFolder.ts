import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Fault, printFault } from '../scenario/Fault.ts';
import type { ScenarioFiles } from '../scenario/FolderReader.ts';
import { textOf } from './textOf.ts';

const BUILT_IN = join(import.meta.dirname, '..', '..', 'assets', 'scenarios');
const FILE_BYTES_MOST = 512 * 1024;
const FILES_MOST = 400;

export type Missing = { readonly ok: 'missing'; readonly folder: string };

/** What a reader makes of the files of a scenario, by the id of a built-in one or by its folder. */
export function readAt<Result>(
  idOrFolder: string,
  read: (files: ScenarioFiles) => Result,
): Result | Missing {
  const folder = builtInFolder(idOrFolder) ?? resolve(idOrFolder);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { ok: 'missing', folder: idOrFolder };
  return read(filesUnder(folder));
}

/** Where the built-in scenario of this id is, if there is one. */
export function builtInFolder(id: string): string | undefined {
  const folder = join(BUILT_IN, id);
  return /^[\w-]+$/.test(id) && existsSync(folder) ? folder : undefined;
}

/** Faults as lines that an editor can jump to. */
export function faultLines(folder: string, faults: readonly Fault[]): readonly string[] {
  return faults.map((fault) => printFault({ ...fault, file: join(folder, fault.file) }));
}

/** The text of every YAML file of a folder by its path inside it; what is too large to read is left to the reader's size limits. */
function filesUnder(folder: string): ScenarioFiles {
  const files = new Map<string, string>();
  for (const each of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!each.isFile() || files.size > FILES_MOST) continue;
    const path = join(each.parentPath, each.name);
    const name = relative(folder, path).split(sep).join('/');
    const text = textOf(path, FILE_BYTES_MOST);
    if (text !== undefined) files.set(name, text);
  }
  return files;
}
