import { z } from 'zod';
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
import { historyTextsFile } from './schema/texts/historyTextsFile.ts';
import { knowledgeTextsFile } from './schema/texts/knowledgeTextsFile.ts';
import { normTextsFile } from './schema/texts/normTextsFile.ts';
import { scenarioTextsFile } from './schema/texts/scenarioTextsFile.ts';
import { verdictTextsFile } from './schema/texts/verdictTextsFile.ts';
import { voiceTextsFile } from './schema/texts/voiceTextsFile.ts';
import { voiceFile } from './schema/voiceFile.ts';

const files: Readonly<Record<string, z.ZodType>> = {
  'scenario.json': scenarioFile,
  'norms.json': normsFile,
  'cables.json': cablesFile,
  'cuts.json': cutsFile,
  'event.json': eventFile,
  'codex.json': codexFile,
  'sources.json': sourcesFile,
  'voice.json': voiceFile,
  'texts/scenario.json': scenarioTextsFile,
  'texts/norms.json': normTextsFile,
  'texts/cables.json': cableTextsFile,
  'texts/event.json': eventTextsFile,
  'texts/codex.json': codexTextsFile,
  'texts/voice.json': voiceTextsFile,
  'texts/advice.json': adviceTextsFile,
  'texts/verdict.json': verdictTextsFile,
  'texts/history.json': historyTextsFile,
  'texts/knowledge.json': knowledgeTextsFile,
};

/** The shapes of a scenario's files for editors: JSON Schemas by their path in the schema folder. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(files).map(([path, schema]) => [
      path,
      z.toJSONSchema(schema, {
        io: 'input',
        override: ({ jsonSchema }) => {
          // Editors divide in binary and would refuse 0.3 as a multiple of 0.1.
          if ((jsonSchema.multipleOf ?? 1) < 1) delete jsonSchema.multipleOf;
        },
      }),
    ]),
  );
}
