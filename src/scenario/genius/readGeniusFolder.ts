import type { Fault } from '../Fault.ts';
import { type GeniusResult, readGenius } from './readGenius.ts';
import { isSpace, readSpace } from './readSpace.ts';
import { elementsIn, type GeniusFile, isXmlFile, readXml } from './readXml.ts';

/**
 * Reads the XML files of one folder as a domain and its profiles, in the order of the files' names. The
 * domain is the file whose issues bear no weights, whatever it is called.
 */
export function readGeniusFolder(folder: string, files: readonly GeniusFile[]): GeniusResult {
  const inOrder = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const [domain, ...more] = inOrder.filter((file) => !hasWeights(file));
  if (domain !== undefined && more.length === 0)
    return readGenius(
      domain,
      inOrder.filter((file) => file !== domain),
    );
  return { ok: false, faults: [oneDomain(folder, domain === undefined ? 0 : 1 + more.length)] };
}

/** Whether a file is a profile; one that cannot be read at all is left to be faulted as one. */
function hasWeights(file: GeniusFile): boolean {
  const xml = readXml(file);
  if (!isXmlFile(xml)) return true;
  const space = readSpace(xml);
  return !isSpace(space) || elementsIn(space.objective, 'weight').length > 0;
}

function oneDomain(file: string, count: number): Fault {
  const code = count === 0 ? 'too-few' : 'too-many';
  const what = `${count} files hold issues without weights`;
  const remedy = 'put one domain and one profile for each party into a folder';
  return { file, line: 1, column: 1, code, what, remedy };
}
