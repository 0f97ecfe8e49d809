import type { Sourced } from './Sourced.ts';
import type { CodexEntry, SourceEntry } from './schema/archiveFiles.ts';
import type { CablesFile } from './schema/cablesFile.ts';
import type { CutsFile } from './schema/cutsFile.ts';
import type { EventEntry } from './schema/eventFile.ts';
import type { NormsFile } from './schema/normsFile.ts';
import type { ScenarioFile } from './schema/scenarioFile.ts';
import type { AdviceTextsFile } from './schema/texts/adviceTextsFile.ts';
import type { CableTextsFile } from './schema/texts/cableTextsFile.ts';
import type { CodexTexts } from './schema/texts/codexTextsFile.ts';
import type { EventTextsFile } from './schema/texts/eventTextsFile.ts';
import type { HistoryTextsFile } from './schema/texts/historyTextsFile.ts';
import type { KnowledgeTextsFile } from './schema/texts/knowledgeTextsFile.ts';
import type { NormTextsFile } from './schema/texts/normTextsFile.ts';
import type { ScenarioTextsFile } from './schema/texts/scenarioTextsFile.ts';
import type { VerdictTextsFile } from './schema/texts/verdictTextsFile.ts';
import type { VoiceTextsFile } from './schema/texts/voiceTextsFile.ts';
import type { VoiceFile } from './schema/voiceFile.ts';

/** What the rules need of a folder: files of the right shape, references not yet checked. */
export interface RulesSource {
  readonly scenario: Sourced<ScenarioFile>;
  readonly norms: Sourced<NormsFile>;
  readonly cables: Sourced<CablesFile>;
  readonly cuts: Sourced<CutsFile>;
  readonly events: ReadonlyMap<string, Sourced<EventEntry>>;
}

/** The structure files of a folder: those of the rules, the archive and who speaks which lines. */
export interface ScenarioSource extends RulesSource {
  readonly codex: Sourced<readonly CodexEntry[]>;
  readonly sources: Sourced<Readonly<Record<string, SourceEntry>>>;
  readonly voice: Sourced<VoiceFile>;
}

/** The text files of one language, each of the right shape. */
export interface TextSource {
  readonly scenario: Sourced<ScenarioTextsFile>;
  readonly norms: Sourced<NormTextsFile>;
  readonly cables: Sourced<CableTextsFile>;
  readonly events: ReadonlyMap<string, Sourced<EventTextsFile>>;
  readonly codex: Sourced<CodexTexts>;
  readonly voice: Sourced<VoiceTextsFile>;
  readonly advice: Sourced<AdviceTextsFile>;
  readonly verdict: Sourced<VerdictTextsFile>;
  readonly history: Sourced<HistoryTextsFile>;
  readonly knowledge: Sourced<KnowledgeTextsFile>;
}
