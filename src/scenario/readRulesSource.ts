import type { FolderReader } from './FolderReader.ts';
import type { RulesSource } from './ScenarioSource.ts';
import { cablesFile } from './schema/cablesFile.ts';
import { cutsFile } from './schema/cutsFile.ts';
import { eventFile } from './schema/eventFile.ts';
import { normsFile } from './schema/normsFile.ts';
import { scenarioFile } from './schema/scenarioFile.ts';
import { wholeSource } from './wholeSource.ts';

/** The files of the rules; nothing where one is missing or wrong, and the reader has the faults. */
export function readRulesSource(reader: FolderReader): RulesSource | undefined {
  return wholeSource<RulesSource>({
    scenario: reader.need('scenario.yaml', scenarioFile),
    norms: reader.need('norms.yaml', normsFile),
    cables: reader.need('cables.yaml', cablesFile),
    cuts: reader.need('cuts.yaml', cutsFile),
    events: reader.all('events', eventFile),
  });
}
