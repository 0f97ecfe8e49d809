import type { Scenario } from '../engine/index.ts';
import { checkRules } from './check/checkRules.ts';
import { compileScenario } from './compile/compileScenario.ts';
import { type Fault, inReadingOrder } from './Fault.ts';
import { FolderReader, type ScenarioFiles } from './FolderReader.ts';
import { readRulesSource } from './readRulesSource.ts';
import { sizeFaults } from './sizeFaults.ts';

export type ReadRules =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads what a game between agents needs, and leaves texts, archive and spoken lines unread; the rules
 * are checked as strictly as by `readScenario`. Never throws.
 */
export function readRules(files: ScenarioFiles): ReadRules {
  const oversize = sizeFaults(files);
  if (oversize.length > 0) return { ok: false, faults: inReadingOrder(oversize) };
  const reader = new FolderReader(files);
  const source = readRulesSource(reader);
  const faults = source === undefined ? reader.faults : [...reader.faults, ...checkRules(source)];
  if (source === undefined || faults.length > 0)
    return { ok: false, faults: inReadingOrder(faults) };
  return { ok: true, scenario: compileScenario(source) };
}
