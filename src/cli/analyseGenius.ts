import type { Outcome } from '../analysis/outcome.ts';
import { type Fault, printFault } from '../scenario/Fault.ts';
import { type GeniusDomain, readGenius } from '../scenario/genius/readGenius.ts';
import { GENIUS_BYTES_MOST, type GeniusFile } from '../scenario/genius/readXml.ts';
import { type Asked, analysisReport } from './analysisReport.ts';
import { faulty, type Report } from './Report.ts';
import { textOf } from './textOf.ts';

/** `analyse --genius DOMAIN.xml PROFILE.xml PROFILE.xml…` */
export function analyseGenius(file: string, profiles: readonly string[], asked: Asked): Report {
  const texts = new Map(
    [file, ...profiles].map((each) => [each, textOf(each, GENIUS_BYTES_MOST)] as const),
  );
  const absent = [...texts].flatMap(([each, text]) => (text === undefined ? [each] : []));
  if (absent.length > 0) return faulty(absent.map((each) => printFault(absentFault(each))));
  const fileAt = (each: string): GeniusFile => ({ file: each, text: texts.get(each) ?? '' });
  const result = readGenius(fileAt(file), profiles.map(fileAt));
  if (!result.ok) return faulty(result.faults.map(printFault));
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

function absentFault(file: string): Fault {
  const what = 'there is no such file';
  return { file, line: 1, column: 1, code: 'missing-file', what, remedy: 'name a GENIUS XML file' };
}
