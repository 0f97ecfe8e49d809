import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileCatalogue } from '../text/compileCatalogue.ts';
import { filesIn } from './filesIn.ts';
import { reload, within } from './reload.ts';

/**
 * The messages in `virtual:catalogue/LOCALE`, taken apart; `virtual:languages` loads each by name. A folder
 * below holds the words of other pages: `virtual:languages/class` loads `virtual:catalogue/class/LOCALE`.
 */
export function catalogueModules(folder: string): Plugin {
  const prefix = '\0virtual:catalogue/';
  const list = '\0virtual:languages';
  const isList = (id: string) => id === list || id.startsWith(`${list}/`);
  return {
    name: 'catalogue-modules',
    resolveId: (id) => (`\0${id}`.startsWith(prefix) || isList(`\0${id}`) ? `\0${id}` : undefined),
    load(id) {
      if (isList(id)) {
        const part = id.slice(list.length + 1);
        const loaders = localesIn(folder, part).map((locale) => {
          const path = part === '' ? locale : `${part}/${locale}`;
          return `${JSON.stringify(locale)}: () => import('virtual:catalogue/${path}')`;
        });
        return `export const languages = { ${loaders.join(', ')} };`;
      }
      if (!id.startsWith(prefix)) return undefined;
      const source = readFileSync(join(folder, `${id.slice(prefix.length)}.json`), 'utf8');
      return `export const catalogue = ${JSON.stringify(compileCatalogue(JSON.parse(source)))};`;
    },
    hotUpdate({ file }) {
      return within(folder, file) ? reload(this.environment, '\0virtual:') : undefined;
    },
  };
}

/** The languages of one part's words; of the game's own, for the empty part. */
function localesIn(folder: string, part: string): readonly string[] {
  return [...filesIn(folder).keys()]
    .filter((file) => file.split('/').slice(0, -1).join('/') === part)
    .map((file) => file.slice(part === '' ? 0 : part.length + 1).replace(/\.json$/, ''));
}
