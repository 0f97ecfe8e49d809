import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Fault, printFault } from '../scenario/Fault.ts';
import { readGenius } from '../scenario/genius/readGenius.ts';
import { GENIUS_BYTES_MOST, type GeniusFile } from '../scenario/genius/readXml.ts';
import { analysisOf } from './analysisOf.ts';
import { badInput, fine, type Report, wrongUsage } from './Report.ts';
import { readArguments } from './readArguments.ts';
import { ANALYSE_USAGE } from './usage.ts';

const options = { genius: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** `analyse --genius DOMAIN.xml PROFILE.xml PROFILE.xml…`: the outcome space, its frontier and solution points. */
export function analyse(args: readonly string[]): Report {
  const start = performance.now();
  const read = readArguments(args, options);
  if (!read.ok) return wrongUsage(read.fault, ANALYSE_USAGE);
  const [domain, ...profiles] = read.words;
  if (!read.flag('genius')) return wrongUsage('name a domain after --genius', ANALYSE_USAGE);
  if (domain === undefined || profiles.length < 2)
    return wrongUsage('name a domain and two profiles or more', ANALYSE_USAGE);
  const absent = [domain, ...profiles].filter((file) => !isFile(file)).map(absentFault);
  if (absent.length > 0) return badInput(...absent.map(printFault));
  const result = readGenius(fileAt(domain), profiles.map(fileAt));
  if (!result.ok) return badInput(...result.faults.map(printFault));
  const analysis = analysisOf(result.domain);
  const timed = { ...analysis, milliseconds: Math.round(performance.now() - start) };
  if (read.flag('json')) return fine(JSON.stringify(timed));
  return fine(...Object.entries(timed).map(([name, value]) => `${name}: ${JSON.stringify(value)}`));
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

function absentFault(file: string): Fault {
  const what = 'there is no such file';
  return { file, line: 1, column: 1, code: 'missing-file', what, remedy: 'name a GENIUS XML file' };
}

/** What is too large to read is left to the reader's size limit. */
function fileAt(file: string): GeniusFile {
  const oversize = statSync(file).size > GENIUS_BYTES_MOST;
  return { file, text: oversize ? ' '.repeat(GENIUS_BYTES_MOST + 1) : readFileSync(file, 'utf8') };
}
