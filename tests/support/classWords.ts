import { readFileSync } from 'node:fs';
import type { ClassDebriefMessageId } from '../../src/text/ClassDebriefMessageId.ts';
import { compileCatalogue } from '../../src/text/compileCatalogue.ts';
import { createTexts } from '../../src/text/createTexts.ts';
import type { ClassWords } from '../../src/view/class/ClassInput.ts';
import { washington } from './fixtures.ts';

/** The English words of a class debrief, as its pages have them. */
export function classWords(): ClassWords {
  const sources = ['en.json', 'classDebrief/en.json'].map((file) =>
    JSON.parse(readFileSync(`assets/locales/${file}`, 'utf8')),
  );
  const catalogue = compileCatalogue(Object.assign({}, ...sources));
  const texts = createTexts<ClassDebriefMessageId>({ locale: 'en', catalogue });
  const { texts: scripts, voice } = washington();
  const { en } = scripts;
  if (en === undefined) throw new Error('the scenario has no English');
  return { t: texts.t, formats: texts, script: en, voice };
}
