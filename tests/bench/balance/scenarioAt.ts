import { filesIn } from '../../../src/build/filesIn.ts';
import { type ReadScenario, readScenario } from '../../../src/scenario/readScenario.ts';

type Content = Extract<ReadScenario, { ok: true }>;

export const SHIPPED = 'assets/scenarios/washington-2015';

export function scenarioAt(folder: string): Content {
  const read = readScenario(filesIn(folder));
  if (read.ok) return read;
  const lines = read.faults.map(({ file, line, what }) => `${folder}/${file}:${line}: ${what}`);
  throw new Error(`the scenario cannot be read:\n${lines.join('\n')}`);
}
