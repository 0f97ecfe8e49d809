import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { type Fault, type FaultCode, shown } from '../Fault.ts';
import type { Place } from '../yamlPlaces.ts';

/** The text of a file and the name under which faults tell of it. */
export interface GeniusFile {
  readonly file: string;
  readonly text: string;
}

/** A file's outermost element, and where each element begins. */
export interface XmlFile {
  readonly file: string;
  readonly root: XmlElement;
  readonly placeOf: (element: XmlElement) => Place;
}

export interface Finding {
  readonly code: FaultCode;
  readonly what: string;
  readonly remedy: string;
}

/** Larger files are refused unread. */
export const GENIUS_BYTES_MOST = 512 * 1024;

/** Parses one file as XML 1.0 without entities of its own; never throws. */
export function readXml({ file, text }: GeniusFile): XmlFile | Fault {
  if (
    text.length > GENIUS_BYTES_MOST ||
    new TextEncoder().encode(text).length > GENIUS_BYTES_MOST
  ) {
    const what = 'the file is larger than 512 KB';
    return { file, line: 1, column: 1, code: 'too-large', what, remedy: 'name a smaller domain' };
  }
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    if (root === null) return notXml(file, top, 'the file holds no element');
    return { file, root, placeOf: placesIn(text) };
  } catch (error) {
    if (error instanceof XmlError) {
      const reason = error.message.split(/ \(line |\n/)[0] ?? '';
      // The parser counts characters, and no line at a bare carriage return.
      const start = [...text].slice(0, error.pos).join('').length;
      return notXml(file, placesIn(text)({ start }), shown(reason));
    }
    return notXml(file, top, 'elements are nested too deep');
  }
}

export function isXmlFile(read: XmlFile | Fault): read is XmlFile {
  return 'root' in read;
}

export function faultAt(xml: XmlFile, element: XmlElement, finding: Finding): Fault {
  return { file: xml.file, ...xml.placeOf(element), ...finding };
}

/** The elements directly inside, all of them or those of one name. */
export function elementsIn(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (node): node is XmlElement =>
      node instanceof XmlElement && (name === undefined || node.name === name),
  );
}

/** An attribute without the spaces around it; nothing if it is absent or empty. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const written = element.attributes[name]?.trim();
  return written === '' ? undefined : written;
}

const top: Place = { line: 1, column: 1 };

function notXml(file: string, place: Place, reason: string): Fault {
  const what = `XML cannot be read here: ${reason}`;
  const [, remedy = 'close every element and quote every attribute, as GENIUS writes them'] =
    remedies.find(([says]) => says.test(reason)) ?? [];
  return { file, ...place, code: 'not-xml', what, remedy };
}

const remedies: readonly (readonly [RegExp, string])[] = [
  [/no element|root element/i, 'name a GENIUS XML file, in UTF-8'],
  [/entity|character reference/i, 'write the character itself, or &amp;, &lt;, &gt; or &quot;'],
  [/too deep/, 'nest utility_space, objective, issue and item, nothing deeper'],
];

/** Finds the place of an element among the lines, by halves; what lies within a line's end stands at it. */
function placesIn(text: string): (element: Pick<XmlElement, 'start'>) => Place {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)];
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  return ({ start }) => {
    let line = 0;
    for (let after = starts.length; after - line > 1; ) {
      const middle = (line + after) >>> 1;
      if ((starts[middle] ?? 0) <= start) line = middle;
      else after = middle;
    }
    const within = Math.min(start, ends[line]?.index ?? start);
    return { line: line + 1, column: within - (starts[line] ?? 0) + 1 };
  };
}
