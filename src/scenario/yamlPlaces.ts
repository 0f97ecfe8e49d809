import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/** Keys and indexes from the top of a file down to a value. */
export type Path = readonly PropertyKey[];

/** Where something stands in a file; both begin at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A part of a file and the offset at which it begins; none where nothing is written, as after a bare key. */
interface Part {
  readonly offset: number | undefined;
  readonly entries: ReadonlyMap<string, Entry> | undefined;
}

interface Entry {
  readonly key: Part | undefined;
  readonly value: Part;
}

/** Finds places in a parsed file; nothing is searched before the first is asked for. */
export function yamlPlaces(source: string, events: readonly Event[]): (path: Path) => Place {
  let root: Part | undefined;
  return (path) => {
    root ??= partsOf(source, events);
    return placeIn(source, offsetOf(root, path));
  };
}

/** The line and column of an offset. */
export function placeIn(source: string, offset: number): Place {
  const before = source.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function offsetOf(root: Part, path: Path): number {
  let { offset = 0 } = root;
  let part = root;
  for (const step of path) {
    const entry = part.entries?.get(String(step));
    if (entry === undefined) return offset;
    // A table is best pointed at by its key, a plain value by itself.
    const isTable = entry.value.entries !== undefined && entry.key !== undefined;
    offset = (isTable ? undefined : entry.value.offset) ?? entry.key?.offset ?? offset;
    part = entry.value;
  }
  return offset;
}

/** The tree of parts that a stream of events describes. */
function partsOf(source: string, events: readonly Event[]): Part {
  const anchors = new Map<string, Part>();
  let next = 0;
  const named = (event: Exclude<Event, { type: 1 | 6 }>, part: Part): Part => {
    if (event.anchorStart >= 0) anchors.set(source.slice(event.anchorStart, event.anchorEnd), part);
    return part;
  };
  const read = (): Part => {
    const event = events[next];
    next += 1;
    switch (event?.type) {
      case EVENT_ID.DOCUMENT:
        return read();
      case EVENT_ID.SCALAR:
        return named(event, { offset: startOf(event), entries: undefined });
      case EVENT_ID.ALIAS: {
        const target = anchors.get(source.slice(event.anchorStart, event.anchorEnd));
        return { offset: event.anchorStart, entries: target?.entries };
      }
      case EVENT_ID.SEQUENCE: {
        const entries = new Map<string, Entry>();
        const part = named(event, { offset: event.start, entries });
        while (!closes()) entries.set(String(entries.size), { key: undefined, value: read() });
        return part;
      }
      case EVENT_ID.MAPPING: {
        const entries = new Map<string, Entry>();
        const part = named(event, { offset: event.start, entries });
        while (!closes()) {
          const written = events[next];
          const name = written?.type === EVENT_ID.SCALAR ? getScalarValue(source, written) : '';
          entries.set(name, { key: read(), value: read() });
        }
        return part;
      }
      default:
        return { offset: undefined, entries: undefined };
    }
  };
  const closes = (): boolean => {
    const closing = next >= events.length || events[next]?.type === EVENT_ID.POP;
    if (closing) next += 1;
    return closing;
  };
  return read();
}

/** A quoted text begins at its quote. */
function startOf({ valueStart, style }: ScalarEvent): number | undefined {
  if (valueStart < 0) return undefined;
  const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? valueStart - 1 : valueStart;
}
