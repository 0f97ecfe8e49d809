import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Outcome } from '../analysis/outcome.ts';
import { type Fault, printFault } from '../scenario/Fault.ts';
import { type GeniusDomain, readGenius } from '../scenario/genius/readGenius.ts';
import { GENIUS_BYTES_MOST, type GeniusFile } from '../scenario/genius/readXml.ts';
import { type Asked, analysisReport } from './analysisReport.ts';
import { badInput, type Report } from './Report.ts';

/** `analyse --genius DOMAIN.xml PROFILE.xml PROFILE.xml…` */
export function analyseGenius(file: string, profiles: readonly string[], asked: Asked): Report {
  const absent = [file, ...profiles].filter((each) => !isFile(each)).map(absentFault);
  if (absent.length > 0) return badInput(...absent.map(printFault));
  const result = readGenius(fileAt(file), profiles.map(fileAt));
  if (!result.ok) return badInput(...result.faults.map(printFault));
  const { domain } = result;
  return analysisReport({ ...domain, named: (outcome) => namesIn(domain, outcome) }, asked);
}

function namesIn({ issues }: GeniusDomain, outcome: Outcome): Readonly<Record<string, string>> {
  return Object.fromEntries(
    issues.map(({ id, name, values }) => [
      name,
      values.find((value) => value.id === outcome[id])?.name ?? '',
    ]),
  );
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
