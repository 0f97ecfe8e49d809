import type { Fault } from './Fault.ts';
import { FolderReader, type ScenarioFiles } from './FolderReader.ts';
import type { ScenarioSource } from './ScenarioSource.ts';
import { codexFile, sourcesFile } from './schema/archiveFiles.ts';
import { cablesFile } from './schema/cablesFile.ts';
import { cutsFile } from './schema/cutsFile.ts';
import { eventFile } from './schema/eventFile.ts';
import { normsFile } from './schema/normsFile.ts';
import { scenarioFile } from './schema/scenarioFile.ts';
import { voiceFile } from './schema/voiceFile.ts';
import { sizeFaults } from './sizeFaults.ts';
import { wholeSource } from './wholeSource.ts';

/** What the rules need of a folder, as far as it has the right shape, and every fault of its shape. */
export interface RulesContent {
  readonly source: ScenarioSource | undefined;
  readonly faults: readonly Fault[];
}

const beyondTheRules = ['codex.yaml', 'sources.yaml', 'voice.yaml'];

/** Only what the rules need: a folder's structure, without texts, archive and spoken lines. */
export function readRulesFiles(files: ScenarioFiles): RulesContent {
  const oversize = sizeFaults(files);
  if (oversize.length > 0) return { source: undefined, faults: oversize };
  const needed = [...files].filter(([path]) => !beyondTheRules.includes(path));
  const reader = new FolderReader(new Map(needed));
  return { source: readStructure(reader), faults: reader.faults };
}

/** The structure files, archive and spoken lines among them; nothing where one is wrong, and the reader has the faults. */
export function readStructure(reader: FolderReader): ScenarioSource | undefined {
  return wholeSource<ScenarioSource>({
    scenario: reader.need('scenario.yaml', scenarioFile),
    norms: reader.need('norms.yaml', normsFile),
    cables: reader.need('cables.yaml', cablesFile),
    cuts: reader.need('cuts.yaml', cutsFile),
    events: reader.all('events', eventFile),
    codex: reader.may('codex.yaml', codexFile, []),
    sources: reader.may('sources.yaml', sourcesFile, {}),
    voice: reader.may('voice.yaml', voiceFile, {}),
  });
}
