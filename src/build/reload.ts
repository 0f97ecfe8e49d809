import { relative } from 'node:path';
import type { DevEnvironment } from 'vite';

/** Whether a file lies in a folder. */
export function within(folder: string, file: string): boolean {
  return !relative(folder, file).startsWith('..');
}

/** Forgets the modules that were made from a changed file, and loads the page anew. */
export function reload({ moduleGraph, hot }: DevEnvironment, prefix: string): [] {
  for (const [id, module] of moduleGraph.idToModuleMap) {
    if (id.startsWith(prefix)) moduleGraph.invalidateModule(module);
  }
  hot.send({ type: 'full-reload' });
  return [];
}
