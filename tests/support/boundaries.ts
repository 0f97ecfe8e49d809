import { posix } from 'node:path';
import { importsOf, unreadable } from './importsOf.ts';
import { doors, exactParts, type ImportRow, importTable, pureParts } from './importTable.ts';
import { impurities } from './impurities.ts';

/** Code by path, from the top of the repository with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** Everything that the table forbids in these files, one line each. */
export function breachesIn(sources: Sources): string[] {
  const breaches: string[] = [];
  const edges = new Map<string, string[]>();
  for (const [file, code] of sources) {
    const targets = importsOf(file, code).map((address) => targetOf(file, address));
    edges.set(file, targets);
    const part = partOf(file);
    if (part === undefined) {
      breaches.push(`${file} is in no part of the table`);
      continue;
    }
    for (const target of targets) {
      if (!mayImport(part, target)) breaches.push(`${file} may not import ${target}`);
      else if (missesDoor(part, target)) breaches.push(`${file} passes the door by: ${target}`);
    }
    if (!pureParts.includes(part)) continue;
    const exact = exactParts.includes(part);
    for (const use of impurities(file, code, { exact })) breaches.push(`${file} uses ${use}`);
  }
  return [...breaches, ...ringsIn(edges)];
}

/** The row of the table that a path belongs to. */
function partOf(path: string): string | undefined {
  if (Object.hasOwn(importTable, path)) return path;
  return Object.keys(importTable).find((part) => path.startsWith(`${part}/`));
}

function targetOf(file: string, address: string): string {
  const [path = ''] = address.split('?');
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  return path.startsWith('/') ? path.slice(1) : path;
}

function mayImport(from: string, target: string): boolean {
  const row = importTable[from];
  if (!row || target === unreadable) return false;
  const within = (folder: string) => target === folder || target.startsWith(`${folder}/`);
  const part = partOf(target);
  if (part === from) return true;
  if (part !== undefined) return row.parts === 'everything' || mayEnter(row, part, target);
  if (within('src') || within('scenes') || within('tests')) return false;
  if (within('assets')) return row.assets.some(within);
  return (
    row.packages === 'everything' ||
    row.packages.some((name) => within(name) || (name === 'node:' && target.startsWith(name)))
  );
}

function mayEnter({ parts }: ImportRow, part: string, target: string): boolean {
  return parts.includes(part) || parts.includes(target);
}

function missesDoor(from: string, target: string): boolean {
  const part = partOf(target);
  const door = part === undefined ? undefined : doors[part];
  return part !== from && door !== undefined && target !== door;
}

/** One line for each import that closes a ring, runtime or type-only. */
function ringsIn(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const rings: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const seen = path.indexOf(file);
    if (seen >= 0) {
      rings.push(`ring: ${[...path.slice(seen), file].join(' > ')}`);
      return;
    }
    if (done.has(file)) return;
    for (const target of edges.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return rings;
}
