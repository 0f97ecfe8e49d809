import type { Fault } from './Fault.ts';
import { FolderReader, type ScenarioFiles } from './FolderReader.ts';
import { nearestRemedy } from './nearest.ts';
import { readRulesSource } from './readRulesSource.ts';
import type { RulesSource, ScenarioSource, TextSource } from './ScenarioSource.ts';
import { codexFile, sourcesFile } from './schema/archiveFiles.ts';
import { adviceTextsFile } from './schema/texts/adviceTextsFile.ts';
import { cableTextsFile } from './schema/texts/cableTextsFile.ts';
import { codexTextsFile } from './schema/texts/codexTextsFile.ts';
import { eventTextsFile } from './schema/texts/eventTextsFile.ts';
import { historyTextsFile } from './schema/texts/historyTextsFile.ts';
import { knowledgeTextsFile } from './schema/texts/knowledgeTextsFile.ts';
import { normTextsFile } from './schema/texts/normTextsFile.ts';
import { scenarioTextsFile } from './schema/texts/scenarioTextsFile.ts';
import { verdictTextsFile } from './schema/texts/verdictTextsFile.ts';
import { voiceTextsFile } from './schema/texts/voiceTextsFile.ts';
import { voiceFile } from './schema/voiceFile.ts';
import { sizeFaults } from './sizeFaults.ts';
import { wholeSource } from './wholeSource.ts';

/** What a folder holds as far as its files have the right shape, and every fault of their shapes. */
export interface FolderContent {
  readonly source: ScenarioSource | undefined;
  readonly texts: ReadonlyMap<string, TextSource>;
  readonly faults: readonly Fault[];
}

export function readFolder(files: ScenarioFiles): FolderContent {
  const oversize = sizeFaults(files);
  if (oversize.length > 0) return { source: undefined, texts: new Map(), faults: oversize };
  const reader = new FolderReader(files);
  const source = readStructure(reader);
  const texts = new Map<string, TextSource>();
  for (const language of languagesIn(files)) {
    const source = readTexts(reader, language);
    if (source !== undefined) texts.set(language, source);
  }
  return { source, texts, faults: [...reader.faults, ...strayFaults(reader, files)] };
}

function readStructure(reader: FolderReader): ScenarioSource | undefined {
  const rules = readRulesSource(reader);
  const rest = wholeSource<Omit<ScenarioSource, keyof RulesSource>>({
    codex: reader.may('codex.yaml', codexFile, []),
    sources: reader.may('sources.yaml', sourcesFile, {}),
    voice: reader.may('voice.yaml', voiceFile, {}),
  });
  return rules === undefined || rest === undefined ? undefined : { ...rules, ...rest };
}

function readTexts(reader: FolderReader, language: string): TextSource | undefined {
  return wholeSource<TextSource>({
    scenario: reader.need(`${language}/scenario.yaml`, scenarioTextsFile),
    norms: reader.need(`${language}/norms.yaml`, normTextsFile),
    cables: reader.need(`${language}/cables.yaml`, cableTextsFile),
    events: reader.all(`${language}/events`, eventTextsFile),
    codex: reader.may(`${language}/codex.yaml`, codexTextsFile, {}),
    voice: reader.may(`${language}/voice.yaml`, voiceTextsFile, {}),
    advice: reader.need(`${language}/advice.yaml`, adviceTextsFile),
    verdict: reader.need(`${language}/verdict.yaml`, verdictTextsFile),
    history: reader.may(`${language}/history.yaml`, historyTextsFile, { papers: {}, norms: {} }),
    knowledge: reader.may(`${language}/knowledge.yaml`, knowledgeTextsFile, {}),
  });
}

/** The folders that hold texts, named after their language; English where there is none yet. */
function languagesIn(files: ScenarioFiles): string[] {
  const folders = [...files.keys()].flatMap(
    (path) => path.match(/^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\//)?.[1] ?? [],
  );
  return folders.length === 0 ? ['en'] : [...new Set(folders)].sort();
}

function strayFaults(reader: FolderReader, files: ScenarioFiles): Fault[] {
  const known = knownPaths(languagesIn(files));
  return reader
    .unread()
    .filter((file) => !file.endsWith('.md'))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      code: 'unknown-file',
      what: 'nothing reads this file',
      remedy: nearestRemedy(file, known),
    }));
}

function knownPaths(languages: readonly string[]): string[] {
  const structure = [
    'scenario',
    'norms',
    'cables',
    'cuts',
    'codex',
    'sources',
    'voice',
    'events/ID',
  ];
  const texts = [
    'scenario',
    'norms',
    'cables',
    'codex',
    'voice',
    'advice',
    'verdict',
    'history',
    'knowledge',
    'events/ID',
  ];
  return [
    ...structure.map((name) => `${name}.yaml`),
    ...languages.flatMap((language) => texts.map((name) => `${language}/${name}.yaml`)),
  ];
}
