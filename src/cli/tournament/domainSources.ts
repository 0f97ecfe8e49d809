import { globSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { generatedId } from '../../scenario/domain/generatedSpace.ts';
import { builtInFolder } from '../scenarioFolder.ts';
import type { DomainSource } from './DomainSource.ts';

export type FoundSources =
  | { readonly ok: true; readonly sources: readonly DomainSource[] }
  /** A word that names nothing. */
  | { readonly ok: false; readonly word: string };

const GENERATED = /^generated:([1-9]\d{0,3})$/;

/**
 * The domains that words name: `generated:40` for so many made by draw, and patterns of folders. A
 * folder with XML files is a domain of the field's tools, one with a scenario.yaml is a scenario, and any
 * other stands for the domains at whatever depth below it. Each domain counts once, in the order named.
 */
export function domainSources(words: readonly string[]): FoundSources {
  const sources = new Map<string, DomainSource>();
  for (const word of words) {
    const found = sourcesAt(word);
    if (found.length === 0) return { ok: false, word };
    for (const source of found) sources.set(keyOf(source), source);
  }
  return { ok: true, sources: [...sources.values()] };
}

function keyOf(source: DomainSource): string {
  return source.kind === 'generated' ? source.id : source.folder;
}

function sourcesAt(word: string): readonly DomainSource[] {
  const count = GENERATED.exec(word)?.[1];
  if (count !== undefined) return generatedSources(Number(count));
  const builtIn = builtInFolder(word);
  if (builtIn !== undefined) return [{ kind: 'scenario', id: word, folder: builtIn }];
  return globSync(word)
    .toSorted()
    .filter((path) => statSync(path).isDirectory())
    .flatMap((path) => sourcesIn(resolve(path)));
}

function generatedSources(count: number): readonly DomainSource[] {
  return Array.from({ length: count }, (_, number): DomainSource => {
    return { kind: 'generated', id: generatedId(number), number };
  });
}

function sourcesIn(folder: string): readonly DomainSource[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.flatMap((each) => (each.isFile() ? [each.name] : []));
  // Folders of one collection are told apart by what they lie in.
  if (names.some((name) => /\.xml$/i.test(name)))
    return [{ kind: 'genius', id: `${basename(dirname(folder))}/${basename(folder)}`, folder }];
  if (names.includes('scenario.yaml')) return [{ kind: 'scenario', id: basename(folder), folder }];
  return entries
    .flatMap((each) => (each.isDirectory() ? [each.name] : []))
    .toSorted()
    .flatMap((name) => sourcesIn(join(folder, name)));
}
