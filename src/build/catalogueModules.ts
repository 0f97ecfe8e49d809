import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileCatalogue } from '../text/compileCatalogue.ts';
import { filesIn } from './filesIn.ts';
import { reload, within } from './reload.ts';

/** The messages in `virtual:catalogue/LOCALE`, taken apart; `virtual:languages` loads each by name. */
export function catalogueModules(folder: string): Plugin {
  const prefix = '\0virtual:catalogue/';
  const list = '\0virtual:languages';
  return {
    name: 'catalogue-modules',
    resolveId: (id) => (`\0${id}`.startsWith(prefix) || `\0${id}` === list ? `\0${id}` : undefined),
    load(id) {
      if (id === list) {
        const locales = [...filesIn(folder).keys()].map((file) => file.replace(/\.json$/, ''));
        const loaders = locales.map((locale) => {
          return `${JSON.stringify(locale)}: () => import('virtual:catalogue/${locale}')`;
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
