import { constructFromEvents, parseEvents, YAMLException } from 'js-yaml';
import type { Fault } from './Fault.ts';
import { type Path, type Place, placeIn, yamlPlaces } from './yamlPlaces.ts';

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
  const faultAt = (place: Place, what: string, remedy: string): Fault => {
    return { file, ...place, code: 'not-yaml', what, remedy };
  };
  try {
    const events = parseEvents(source, { maxDepth: depthMost });
    const documents = constructFromEvents(events, { source, maxAliases: aliasesMost });
    const [value = null] = documents;
    if (documents.length > 1)
      return [
        faultAt(top, 'the file holds more than one document', 'leave out the --- between them'),
      ];
    if (isBoundless(value))
      return [faultAt(top, 'the file holds itself or is nested without end', plain)];
    return { file, value, placeOf: yamlPlaces(source, events) };
  } catch (error) {
    if (!(error instanceof YAMLException)) return [faultAt(top, unfolded(error), plain)];
    const place = error.mark === undefined ? top : placeIn(source, error.mark.position);
    return [faultAt(place, `YAML cannot be read here: ${error.reason}`, remedyFor(error.reason))];
  }
}

export function isYamlFile(read: YamlFile | readonly Fault[]): read is YamlFile {
  return 'placeOf' in read;
}

const top: Place = { line: 1, column: 1 };
const plain = 'write it without anchors, as flat lists and tables';

function unfolded(error: unknown): string {
  return `YAML cannot be unfolded: ${error instanceof Error ? error.message : String(error)}`;
}

function remedyFor(reason: string): string {
  if (reason.includes('duplicated mapping key')) return 'name each key once';
  if (/alias|anchor|maxDepth/.test(reason)) return plain;
  if (/\btag\b/.test(reason)) return 'leave the tag out';
  if (reason.includes('indentation of a mapping entry'))
    return 'indent the keys of a table alike, and put texts with a colon in quotes';
  if (reason.includes('indentation'))
    return 'indent with spaces, each list or table under its own key';
  return 'close every bracket and quote, and put texts with a colon or a comma in quotes';
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
