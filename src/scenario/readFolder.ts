import type { Fault } from './Fault.ts';
import { FolderReader, type ScenarioFiles } from './FolderReader.ts';
import { nearestRemedy } from './nearest.ts';
import type { ScenarioSource, TextSource } from './ScenarioSource.ts';
import { codexFile, sourcesFile } from './schema/archiveFiles.ts';
import { cablesFile } from './schema/cablesFile.ts';
import { cutsFile } from './schema/cutsFile.ts';
import { eventFile } from './schema/eventFile.ts';
import { normsFile } from './schema/normsFile.ts';
import { scenarioFile } from './schema/scenarioFile.ts';
import { adviceTextsFile } from './schema/texts/adviceTextsFile.ts';
import { cableTextsFile } from './schema/texts/cableTextsFile.ts';
import { codexTextsFile } from './schema/texts/codexTextsFile.ts';
import { eventTextsFile } from './schema/texts/eventTextsFile.ts';
import { normTextsFile } from './schema/texts/normTextsFile.ts';
import { scenarioTextsFile } from './schema/texts/scenarioTextsFile.ts';
import { verdictTextsFile } from './schema/texts/verdictTextsFile.ts';
import { voiceTextsFile } from './schema/texts/voiceTextsFile.ts';
import { voiceFile } from './schema/voiceFile.ts';

const filesMost = 200;
const bytesMost = 512 * 1024;

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

const beyondTheRules = ['codex.yaml', 'sources.yaml', 'voice.yaml'];

/** Only what the rules need: a folder's structure, without texts, archive and spoken lines. */
export function readRulesFiles(files: ScenarioFiles): Omit<FolderContent, 'texts'> {
  const oversize = sizeFaults(files);
  if (oversize.length > 0) return { source: undefined, faults: oversize };
  const needed = [...files].filter(([path]) => !beyondTheRules.includes(path));
  const reader = new FolderReader(new Map(needed));
  return { source: readStructure(reader), faults: reader.faults };
}

function readStructure(reader: FolderReader): ScenarioSource | undefined {
  return whole<ScenarioSource>({
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

function readTexts(reader: FolderReader, language: string): TextSource | undefined {
  return whole<TextSource>({
    scenario: reader.need(`${language}/scenario.yaml`, scenarioTextsFile),
    norms: reader.need(`${language}/norms.yaml`, normTextsFile),
    cables: reader.need(`${language}/cables.yaml`, cableTextsFile),
    events: reader.all(`${language}/events`, eventTextsFile),
    codex: reader.may(`${language}/codex.yaml`, codexTextsFile, {}),
    voice: reader.may(`${language}/voice.yaml`, voiceTextsFile, {}),
    advice: reader.need(`${language}/advice.yaml`, adviceTextsFile),
    verdict: reader.need(`${language}/verdict.yaml`, verdictTextsFile),
  });
}

function whole<Source>(
  parts: { [Key in keyof Source]: Source[Key] | undefined },
): Source | undefined {
  return Object.values(parts).includes(undefined) ? undefined : (parts as Source);
}

/** The folders that hold texts, named after their language; English where there is none yet. */
function languagesIn(files: ScenarioFiles): string[] {
  const folders = [...files.keys()].flatMap(
    (path) => path.match(/^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\//)?.[1] ?? [],
  );
  return folders.length === 0 ? ['en'] : [...new Set(folders)].sort();
}

function sizeFaults(files: ScenarioFiles): Fault[] {
  const tooLarge = (file: string, what: string, remedy: string): Fault => {
    return { file, line: 1, column: 1, code: 'too-large', what, remedy };
  };
  if (files.size > filesMost) {
    return [
      tooLarge('scenario.yaml', `the folder has ${files.size} files`, `keep to ${filesMost}`),
    ];
  }
  return [...files]
    .filter(
      ([, text]) => text.length > bytesMost || new TextEncoder().encode(text).length > bytesMost,
    )
    .map(([file]) => tooLarge(file, 'the file is larger than 512 KB', 'divide or shorten it'));
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
  const texts = ['scenario', 'norms', 'cables', 'codex', 'voice', 'advice', 'verdict', 'events/ID'];
  return [
    ...structure.map((name) => `${name}.yaml`),
    ...languages.flatMap((language) => texts.map((name) => `${language}/${name}.yaml`)),
  ];
}
