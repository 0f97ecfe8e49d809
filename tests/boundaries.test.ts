import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breachesIn } from './support/boundaries.ts';
import { readSources } from './support/sourceFiles.ts';

const sources = readSources('src', 'scenes');

describe('the boundaries of the import table', () => {
  it(`reads all ${sources.size} files`, () => {
    const all = globSync('{src,scenes}/**/*.{ts,tsx,mts,cts}').map((path) =>
      path.replaceAll('\\', '/'),
    );
    expect([...sources.keys()].sort()).toEqual(all.sort());
    expect(all).toContain('src/main.ts');
  });

  it('are kept', () => {
    expect(breachesIn(sources)).toEqual([]);
  });
});

describe('the boundary test sees', () => {
  const planted: readonly (readonly [string, string, string, string])[] = [
    ['an import', 'src/engine/a.ts', `import { t } from '../text/t.ts';`, 'src/text/t.ts'],
    ['a type', 'src/engine/a.ts', `import type { T } from '../text/t.ts';`, 'src/text/t.ts'],
    ['an import type', 'src/engine/a.ts', `type T = import('../text/t.ts').T;`, 'src/text/t.ts'],
    ['a re-export', 'src/view/a.ts', `export { x } from '../ui/x.ts';`, 'src/ui/x.ts'],
    ['a star export', 'src/view/a.ts', `export * from '../ui/x.ts';`, 'src/ui/x.ts'],
    ['a dynamic import', 'src/ui/a.ts', `await import('../../scenes/m.ts');`, 'scenes/m.ts'],
    [
      'a worker',
      'src/view/a.ts',
      `new Worker(new URL('../agents/w.ts', import.meta.url), { type: 'module' });`,
      'src/agents/w.ts',
    ],
    [
      'an address',
      'scenes/a.ts',
      `const at = new URL('../assets/audio/a.webm', import.meta.url);`,
      'assets/audio/a.webm',
    ],
    ['a glob', 'src/ui/a.ts', `import.meta.glob('../agents/*.ts');`, 'src/agents/*.ts'],
    ['a package', 'src/agents/a.ts', `import { z } from 'zod';`, 'zod'],
    [
      'a package by subpath',
      'src/engine/a.ts',
      `import { html } from 'lit/html.js';`,
      'lit/html.js',
    ],
    ['a module of Node', 'src/session/a.ts', `import 'node:fs';`, 'node:fs'],
    ['a file of no part', 'src/engine/a.ts', `import '../stray.ts';`, 'src/stray.ts'],
    ['a computed import', 'src/ui/a.ts', `const page = (x: string) => import(x);`, '(computed)'],
    [
      'the session past its scheduler',
      'src/server/a.ts',
      `import '../session/s.ts';`,
      'src/session/s.ts',
    ],
  ];
  it.each(planted)('%s that the table forbids', (_, file, code, target) => {
    expect(breachesIn(new Map([[file, code]]))).toEqual([`${file} may not import ${target}`]);
  });

  it('a file outside every part', () => {
    expect(breachesIn(new Map([['src/stray.ts', '']]))).toEqual([
      'src/stray.ts is in no part of the table',
    ]);
  });

  it('an import that passes a door by', () => {
    const code = `import type { State } from '../engine/state.ts';`;
    expect(breachesIn(new Map([['src/agents/a.ts', code]]))).toEqual([
      'src/agents/a.ts passes the door by: src/engine/state.ts',
    ]);
  });

  it('a ring, of types too, and a file that imports itself', () => {
    const ring = new Map([
      ['src/view/a.ts', `import { b } from './b.ts';`],
      ['src/view/b.ts', `import type { C } from './c.ts';`],
      ['src/view/c.ts', `export const a = () => import('./a.ts');`],
      ['src/view/d.ts', `export * from './d.ts';`],
    ]);
    expect(breachesIn(ring)).toEqual([
      'ring: src/view/a.ts > src/view/b.ts > src/view/c.ts > src/view/a.ts',
      'ring: src/view/d.ts > src/view/d.ts',
    ]);
  });

  const impure: readonly (readonly [string, string])[] = [
    ['Date', 'const now = Date.now();'],
    ['Date', 'const now = new Date();'],
    ['performance', 'const now = performance.now();'],
    ['setTimeout', 'setTimeout(() => {}, 1);'],
    ['crypto', 'const id = crypto.randomUUID();'],
    ['Math.random', 'const x = Math.random();'],
    ['Math.random', `const x = Math['random']();`],
    ['Math', 'const { random } = Math;'],
    ['globalThis', `const x = globalThis['Date'];`],
    ['Date', 'const now = self.Date.now();'],
  ];
  const pure = ['src/engine', 'src/analysis', 'src/agents', 'src/classroom'];
  it.each(impure)('clock or chance: %s in `%s`', (use, code) => {
    for (const part of pure) {
      const file = `${part}/a.ts`;
      expect(breachesIn(new Map([[file, code]]))).toEqual([`${file} uses ${use}`]);
    }
    expect(breachesIn(new Map([['src/session/a.ts', code]]))).toEqual([]);
  });

  it('arithmetic in the engine that machines round differently', () => {
    const code =
      'let x = Math.exp(1) + Math.log(2) + Math.sin(3) + Math.pow(2, 3) + 2 ** 3; x **= 2;';
    const uses = ['Math.exp', 'Math.log', 'Math.sin', 'Math.pow', '**', '**='];
    const seen = breachesIn(new Map([['src/engine/a.ts', code]]));
    expect(seen.toSorted()).toEqual(uses.map((use) => `src/engine/a.ts uses ${use}`).toSorted());
    expect(breachesIn(new Map([['src/agents/a.ts', code]]))).toEqual([]);
  });

  it('no breach where there is none', () => {
    const fine = new Map([
      [
        'src/engine/index.ts',
        `export * from './state.ts'; import { sha256 } from '@noble/hashes/sha2.js';`,
      ],
      ['src/engine/state.ts', 'export const at = { Date: 1 }; const y = at.Date + Math.sqrt(4);'],
      ['src/agents/a.ts', `import type { State } from '../engine/index.ts';`],
      ['src/server/a.ts', `import '../session/scheduler.ts'; import 'node:http';`],
      ['src/main.ts', `import './ui/page.css'; await import('../scenes/map.ts');`],
    ]);
    expect(breachesIn(fine)).toEqual([]);
  });
});
