import { readFileSync } from 'node:fs';
import type { View } from '../../src/engine/index.ts';
import { compileCatalogue } from '../../src/text/compileCatalogue.ts';
import { createTexts } from '../../src/text/createTexts.ts';
import type { Frame } from '../../src/view/Frame.ts';
import { washington } from './fixtures.ts';

/** The English words of the interface, as the page has them. */
function englishTexts() {
  const sources = JSON.parse(readFileSync('assets/locales/en.json', 'utf8'));
  return createTexts({ locale: 'en', catalogue: compileCatalogue(sources) });
}

const texts = englishTexts();

/** A frame on a view of the Washington scenario, in English. */
export function aFrame(view: View): Frame {
  const { texts: scripts, voice } = washington();
  const { en } = scripts;
  if (en === undefined) throw new Error('the scenario has no English');
  return { view, t: texts.t, formats: texts, script: en, voice, covered: false };
}
