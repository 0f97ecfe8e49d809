/** What one part of the program may import, besides itself. */
export interface ImportRow {
  /** Other rows, by folder. `everything` is for the files that put the program together. */
  readonly parts: readonly string[] | 'everything';
  /** Packages, each with its subpaths; `node:` stands for every module of Node itself. */
  readonly packages: readonly string[] | 'everything';
  /** Folders of files that are not code. */
  readonly assets: readonly string[];
}

const everything: ImportRow = { parts: 'everything', packages: 'everything', assets: ['assets'] };

/** A file that is named here is a part of its own; any other file belongs to its folder. */
export const importTable: Readonly<Record<string, ImportRow>> = {
  'src/engine': { parts: [], packages: ['xstate', '@noble/hashes'], assets: [] },
  'src/analysis': { parts: ['src/engine'], packages: [], assets: [] },
  'src/agents': { parts: ['src/engine', 'src/analysis'], packages: [], assets: [] },
  'src/scenario': {
    parts: ['src/engine', 'src/analysis'],
    packages: ['zod', 'js-yaml', '@rgrove/parse-xml'],
    assets: ['assets/scenarios'],
  },
  'src/text': {
    parts: [],
    packages: ['@lingui/core', '@lingui/message-utils'],
    assets: ['assets/locales'],
  },
  'src/view': {
    parts: ['src/engine', 'src/analysis', 'src/classroom', 'src/text', 'src/session/advise.ts'],
    packages: ['diff'],
    assets: [],
  },
  'src/protocol': { parts: ['src/engine', 'src/classroom'], packages: ['zod'], assets: [] },
  'src/classroom': { parts: ['src/engine'], packages: ['xstate'], assets: [] },
  'src/session': {
    parts: [
      'src/engine',
      'src/analysis',
      'src/agents',
      'src/scenario',
      'src/classroom',
      'src/protocol',
      'src/text',
    ],
    packages: ['idb', 'socket.io-client'],
    assets: [],
  },
  'src/ui': {
    parts: ['src/view', 'src/session', 'src/analysis', 'src/scenario', 'src/classroom', 'src/text'],
    packages: ['lit', '@observablehq/plot', 'lean-qr', 'virtual:pwa-register'],
    assets: ['assets/art'],
  },
  scenes: { parts: ['src/view', 'src/text'], packages: ['phaser'], assets: ['assets/art'] },
  'src/audio': {
    parts: ['src/view', 'src/text'],
    packages: ['howler'],
    assets: ['assets/audio'],
  },
  'src/server': {
    parts: [
      'src/engine',
      'src/analysis',
      'src/agents',
      'src/scenario',
      'src/classroom',
      'src/protocol',
      'src/session/scheduler.ts',
      'src/session/agentsOf.ts',
      'src/session/allMinds.ts',
      'src/session/playerNamed.ts',
      'src/session/Thinker.ts',
      'src/build/filesIn.ts',
    ],
    packages: [
      'node:',
      'hono',
      '@hono/node-server',
      'socket.io',
      '@socket.io/postgres-adapter',
      'kysely',
      'pg',
      'pino',
      'prom-client',
      'rate-limiter-flexible',
    ],
    assets: [],
  },
  'src/build': {
    parts: ['src/scenario', 'src/text'],
    packages: ['node:', 'vite', 'vite-plugin-pwa', 'subset-font', 'package.json'],
    assets: [],
  },
  'src/cli': {
    parts: [
      'src/engine',
      'src/analysis',
      'src/agents',
      'src/scenario',
      'src/text',
      'src/view',
      'src/protocol',
      'src/classroom',
      'src/session',
      'src/server',
    ],
    packages: 'everything',
    assets: ['assets'],
  },
  'src/pages': everything,
  'src/main.ts': everything,
  'src/server/main.ts': everything,
  'src/cli/main.ts': everything,
};

/** Parts that others may enter by one file only. */
export const doors: Readonly<Record<string, string>> = {
  'src/engine': 'src/engine/index.ts',
  'src/protocol': 'src/protocol/index.ts',
};

/** Parts whose results may depend on nothing but their arguments: no clock, no chance. */
export const pureParts: readonly string[] = [
  'src/engine',
  'src/analysis',
  'src/agents',
  'src/classroom',
];

/** Parts that must give the same bits on every machine: no arithmetic left open by ECMAScript. */
export const exactParts: readonly string[] = ['src/engine'];
