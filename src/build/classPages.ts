import type { Connect, Plugin, ResolvedConfig, UserConfig } from 'vite';
import { build } from 'vite';

/** The pages of a class, by the address at which a server shows each. */
const pages: Readonly<Record<string, string>> = {
  join: 'src/pages/join.html',
  host: 'src/pages/host.html',
  projector: 'src/pages/projector.html',
  guide: 'src/pages/guide.html',
};

/** Where their files lie in the built page; the copy for play without a network leaves them out. */
const FOLDER = 'class';

/** What the installed copy of the page never answers for: these are a server's, and not at hand offline. */
export const serversOwn: readonly RegExp[] = [
  new RegExp(`/(${Object.keys(pages).join('|')})(/|\\?|$)`),
  /\/(api|socket\.io)(\/|\?|$)/,
];

/** The files of the built page that the installed copy does without. */
export const keptOnServer: readonly string[] = [`${FOLDER}/**`, 'src/**'];

/**
 * Builds the pages of a class beside the game, from the same modules and in chunks of their own, so that
 * whoever plays alone fetches nothing of them and nothing is fetched in other pieces because of them.
 * `own` is how they are built, but for where to.
 */
export function classPages(own: UserConfig): Plugin {
  let game: ResolvedConfig | null = null;
  return {
    name: 'class-pages',
    configResolved: (config) => {
      game = config;
    },
    configureServer: ({ middlewares }) => void middlewares.use(toPages),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(toPages),
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (game === null || game.command !== 'build') return;
        const { root, logLevel, build: into } = game;
        await build({
          ...own,
          root,
          ...(logLevel === undefined ? {} : { logLevel }),
          configFile: false,
          publicDir: false,
          plugins: [...(own.plugins ?? []), fromTheRoot()],
          build: {
            ...own.build,
            outDir: into.outDir,
            emptyOutDir: false,
            assetsDir: FOLDER,
            manifest: '.vite/class-manifest.json',
            license: { fileName: 'licences-class.md' },
            rolldownOptions: { ...own.build?.rolldownOptions, input: { ...pages } },
          },
        });
      },
    },
  };
}

/** A page is shown at `/join` and not at the place of its file: what it fetches lies beside that address. */
function fromTheRoot(): Plugin {
  return {
    name: 'from-the-root',
    transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll('"../../', '"./') },
  };
}

const toPages: Connect.NextHandleFunction = (request, _answer, next) => {
  const [path = '', search = ''] = (request.url ?? '').split(/(?=\?)/);
  const page = pages[path.slice(1)];
  if (page !== undefined) request.url = `/${page}${search}`;
  next();
};
