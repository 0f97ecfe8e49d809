import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the project's own TypeScript files under a folder; none where the folder is missing. */
function typeScriptUnder(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile() && /\.[mc]?tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => !path.includes('/node_modules/'))
    .sort();
}

/** The code of every TypeScript file under these folders, by path. */
export function readSources(...folders: string[]): Map<string, string> {
  return new Map(
    folders.flatMap(typeScriptUnder).map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
