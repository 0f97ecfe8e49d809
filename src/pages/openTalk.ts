import { languages as base } from 'virtual:languages';
import { languages as own } from 'virtual:languages/classDebrief';
import { scenario, voice } from 'virtual:scenario/washington-2015';
import { deleteRecord, fetchRecord } from '../session/classRecord.ts';
import { fetchDebriefFile } from '../session/fetchDebriefFile.ts';
import type { ClassDebriefMessageId } from '../text/ClassDebriefMessageId.ts';
import { createTexts } from '../text/createTexts.ts';
import type { ScenarioTexts } from '../text/ScenarioTexts.ts';
import { ClassDebrief } from '../ui/classDebrief/ClassDebrief.ts';
import { ClassExport } from '../ui/classDebrief/ClassExport.ts';
import type { ClassTalk, TalkWishes } from '../ui/console/ClassTalk.ts';
import type { ClassWords } from '../view/class/ClassInput.ts';

/** Opens what a class talks over, fetched only when it does: the games together, and their files for the host. */
export async function openTalk(
  address: URL,
  script: ScenarioTexts,
  { key, code, changed, reveal, deleted }: TalkWishes,
): Promise<ClassTalk> {
  const locale = document.documentElement.lang;
  const catalogues = await Promise.all([base, own].map((each) => each[locale]?.()));
  const catalogue = Object.assign({}, ...catalogues.map((each) => each?.catalogue));
  const texts = createTexts<ClassDebriefMessageId>({ locale, catalogue });
  const words: ClassWords = { t: texts.t, formats: texts, script, voice };
  const record = new URL('api/record', address);
  const debrief = new ClassDebrief({
    words,
    locale,
    scenario,
    fetchFile: () => fetchDebriefFile(new URL('api/debrief', address), key),
    changed,
    ...(reveal === null ? {} : { reveal }),
  });
  const files =
    deleted === null
      ? null
      : new ClassExport({
          words,
          scenario,
          code,
          fetchRecord: () => fetchRecord(record, key),
          deleteRecord: () => deleteRecord(record, key),
          deleted,
          changed,
        });
  return { debrief, files };
}
