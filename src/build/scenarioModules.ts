import { join } from 'node:path';
import type { Plugin } from 'vite';
import { printFault } from '../scenario/Fault.ts';
import { type ReadScenario, readScenario } from '../scenario/readScenario.ts';
import { scenarioModule } from '../scenario/scenarioModule.ts';
import { filesIn } from './filesIn.ts';
import { reload, within } from './reload.ts';

/** Modules of data that the page must not have to parse: `virtual:scenario/ID`, and below it. */
export function scenarioModules(folder: string): Plugin {
  const prefix = '\0virtual:scenario/';
  const read = new Map<string, ReadScenario>();
  const readOnce = (id: string): ReadScenario => {
    const known = read.get(id) ?? readScenario(filesIn(join(folder, id)));
    read.set(id, known);
    return known;
  };
  return {
    name: 'scenario-modules',
    buildStart: () => read.clear(),
    resolveId: (id) => (`\0${id}`.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const [scenario = '', ...part] = id.slice(prefix.length).split('/');
      const content = readOnce(scenario);
      if (content.ok && part[0] === 'languages')
        return languagesModule(scenario, Object.keys(content.texts));
      if (content.ok) return scenarioModule(content, part.join('/'));
      const lines = content.faults.map((fault) =>
        printFault({ ...fault, file: join(folder, scenario, fault.file) }),
      );
      return this.error(`scenario ${scenario} has ${lines.length} faults\n${lines.join('\n')}`);
    },
    hotUpdate({ file }) {
      if (!within(folder, file)) return undefined;
      read.clear();
      return reload(this.environment, prefix);
    },
  };
}

/** The code of `virtual:scenario/ID/languages`: how to load each part of a scenario's words, by language. */
function languagesModule(scenario: string, languages: readonly string[]): string {
  const loaders = languages.map((language) => {
    const load = (part: string) =>
      `() => import('virtual:scenario/${scenario}/${language}${part}')`;
    const parts = `first: ${load('')}, later: ${load('/later')}, archive: ${load('/archive')}`;
    return `${JSON.stringify(language)}: { ${parts} }`;
  });
  return `export const languages = { ${loaders.join(', ')} };`;
}
