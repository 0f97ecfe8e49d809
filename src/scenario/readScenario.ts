import type { Scenario } from '../engine/index.ts';
import { checkCitations } from './check/checkCitations.ts';
import { checkStructure } from './check/checkStructure.ts';
import { checkTexts } from './check/checkTexts.ts';
import { lintScenario } from './check/lintScenario.ts';
import { compileScenario } from './compile/compileScenario.ts';
import { compileTexts, type LanguageTexts } from './compile/compileTexts.ts';
import { type Fault, inReadingOrder } from './Fault.ts';
import type { ScenarioFiles } from './FolderReader.ts';
import { readFolder } from './readFolder.ts';
import type { ScenarioSource } from './ScenarioSource.ts';
import type { CodexEntry, SourceEntry } from './schema/archiveFiles.ts';
import type { CodexTexts } from './schema/texts/codexTextsFile.ts';

/** Everything that a folder holds, as plain JSON. */
export interface ScenarioContent {
  readonly scenario: Scenario;
  /** By language. */
  readonly texts: Readonly<Record<string, LanguageTexts>>;
  readonly archive: Archive;
  readonly voice: readonly VoiceLine[];
}

export interface Archive {
  readonly codex: readonly CodexEntry[];
  readonly sources: Readonly<Record<string, SourceEntry>>;
  /** By language. */
  readonly texts: Readonly<Record<string, CodexTexts>>;
}

/** The archive in one language. */
export interface LanguageArchive extends Omit<Archive, 'texts'> {
  readonly texts: CodexTexts;
}

/** A spoken line that exists, for whom and when; its words are among the texts. */
interface VoiceLine {
  readonly id: string;
  readonly delegation: string;
  readonly act: string;
  readonly norm: string | null;
  readonly tone: string | null;
  readonly mood: string | null;
}

export type ReadScenario =
  | ({ readonly ok: true; readonly warnings: readonly Fault[] } & ScenarioContent)
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly warnings: readonly Fault[] };

/**
 * Reads a scenario's files: the whole scenario if nothing is wrong with it, otherwise every fault
 * that can be told. Warnings are what an editor would ask about; they stop nobody. Never throws.
 */
export function readScenario(files: ScenarioFiles): ReadScenario {
  const { source, texts, faults: shapes } = readFolder(files);
  if (source === undefined) return { ok: false, faults: inReadingOrder(shapes), warnings: [] };
  const faults = [
    ...shapes,
    ...checkStructure(source),
    ...[...texts.values()].flatMap((text) => [
      ...checkTexts(source, text),
      ...checkCitations(source, text),
    ]),
  ];
  const warnings = inReadingOrder(lintScenario(source, texts));
  if (faults.length > 0) return { ok: false, faults: inReadingOrder(faults), warnings };
  return {
    ok: true,
    warnings,
    scenario: compileScenario(source),
    texts: Object.fromEntries(
      [...texts].map(([language, text]) => [language, compileTexts(language, text)]),
    ),
    archive: {
      codex: source.codex.value,
      sources: source.sources.value,
      texts: Object.fromEntries([...texts].map(([language, text]) => [language, text.codex.value])),
    },
    voice: voiceLines(source),
  };
}

function voiceLines({ voice }: ScenarioSource): VoiceLine[] {
  return Object.entries(voice.value).flatMap(([delegation, lines]) =>
    lines.map(({ id, act, norm = null, tone = null, mood = null }) => {
      return { id, delegation, act, norm, tone, mood };
    }),
  );
}
