import type { Plugin, Rolldown } from 'vite';

const ENTRY = /\/src\/main\.ts$/;

/** What is known of the modules while the chunks are made. */
type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/**
 * Names the chunk of every module that the page needs from the start, so that a browser asks for them
 * once: in chunks as they come, two dozen small files wait for each other on a slow line.
 */
export function firstChunk(id: string, graph: Graph): string | null {
  return isNeededAtOnce(id, graph, new Set()) ? 'first' : null;
}

/** Whether the entry imports a module, by whichever way but `import()`. */
function isNeededAtOnce(id: string, graph: Graph, seen: Set<string>): boolean {
  return [...importersAtOnce(id, graph, seen)].some((importer) => ENTRY.test(importer));
}

/** A module and all that import it, by whichever way but `import()`. */
function importersAtOnce(id: string, graph: Graph, seen: Set<string>): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const importer of graph.getModuleInfo(id)?.importers ?? [])
    importersAtOnce(importer, graph, seen);
  return seen;
}

/** Lets the browser fetch the data that the entry asks for first beside its code, by their modules' ids. */
export function firstData(modules: readonly string[]): Plugin {
  return {
    name: 'first-data',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .filter((each) => each.type === 'chunk' && modules.includes(`${each.facadeModuleId}`))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
            injectTo: 'head',
          })),
    },
  };
}
