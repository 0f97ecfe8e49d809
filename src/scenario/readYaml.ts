import type { Document } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './Fault.ts';

/** Keys and indexes from the top of a file down to a value. */
export type Path = readonly PropertyKey[];

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A file's plain value, and where each part of it stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The nearest place in the file to a path: the value, its key, or what should hold it. */
  readonly placeOf: (path: Path) => Place;
}

/** Aliases may repeat a table, not unfold into a bomb. */
const aliasesMost = 100;
const partsMost = 100_000;
const depthMost = 32;

/** Parses one file as YAML 1.2; never throws. */
export function readYaml(file: string, source: string): YamlFile | readonly Fault[] {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faultAt = (offset: number, what: string, remedy: string): Fault => {
    return { file, ...placeAt(offset), code: 'not-yaml', what, remedy };
  };
  try {
    const document = parseDocument(source, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      logLevel: 'error',
    });
    // What follows the first slip mostly follows from it.
    const [slip] = [...document.errors, ...document.warnings];
    if (slip !== undefined) {
      const what = `YAML cannot be read here: ${slip.message}`;
      return [faultAt(slip.pos[0], what, remedyFor(slip.code))];
    }
    const value: unknown = document.toJS({ maxAliasCount: aliasesMost });
    if (isBoundless(value))
      return [faultAt(0, 'the file holds itself or is nested without end', plain)];
    return { file, value, placeOf: (path) => placeAt(offsetOf(document, path)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [faultAt(0, `YAML cannot be unfolded: ${reason}`, plain)];
  }
}

export function isYamlFile(read: YamlFile | readonly Fault[]): read is YamlFile {
  return 'placeOf' in read;
}

const plain = 'write it without anchors, as flat lists and tables';

function remedyFor(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'name each key once';
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'indent with spaces, each list or table under its own key';
    case 'TAG_RESOLVE_FAILED':
      return 'leave the tag out';
    default:
      return 'close every bracket and quote, and put texts with a colon or a comma in quotes';
  }
}

function isBoundless(value: unknown): boolean {
  let parts = 0;
  const visit = (part: unknown, depth: number): boolean => {
    parts += 1;
    if (depth > depthMost || parts > partsMost) return true;
    if (part === null || typeof part !== 'object') return false;
    return Object.values(part).some((inner) => visit(inner, depth + 1));
  };
  return visit(value, 0);
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => nameOf(key) === String(step));
      if (pair === undefined) return offset;
      // A table is best pointed at by its key, a plain value by itself.
      offset =
        (isScalar(pair.value) ? startOf(pair.value) : undefined) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
