import { readFileSync } from 'node:fs';
import {
  type ClassState,
  type ClassView,
  classViewFor,
  type TableTile,
} from '../../src/classroom/index.ts';
import type { ConsoleMessageId } from '../../src/text/ConsoleMessageId.ts';
import { compileCatalogue } from '../../src/text/compileCatalogue.ts';
import { createTexts } from '../../src/text/createTexts.ts';
import type { ConsoleWords, HostClass } from '../../src/ui/console/ConsoleSight.ts';
import type { ProjectorClass } from '../../src/ui/console/projectorView.ts';
import { washington } from './fixtures.ts';

/** The English words of the console, as its page has them. */
export function consoleWordsIn(): ConsoleWords {
  const files = ['en', 'class/en', 'console/en'].map((file) =>
    JSON.parse(readFileSync(`assets/locales/${file}.json`, 'utf8')),
  );
  const catalogue = compileCatalogue(Object.assign({}, ...files));
  const { t } = createTexts<ConsoleMessageId>({ locale: 'en', catalogue });
  const { scenario, texts } = washington();
  const { en } = texts;
  if (en === undefined) throw new Error('the scenario has no English');
  return { t, scenario, script: en };
}

/** A class as its host sees it, with these tiles. */
export function asHost(
  state: ClassState,
  { tiles = [], atMs = 0 }: { readonly tiles?: readonly TableTile[]; readonly atMs?: number } = {},
): HostClass {
  const view = viewFor(state, 'host', tiles, atMs);
  if (view.audience !== 'host') throw new Error('that is no host');
  return view;
}

export function asProjector(state: ClassState, tiles: readonly TableTile[]): ProjectorClass {
  const view = viewFor(state, 'projector', tiles, 0);
  if (view.audience !== 'projector') throw new Error('that is no projector');
  return view;
}

function viewFor(
  state: ClassState,
  kind: 'host' | 'projector',
  tiles: readonly TableTile[],
  atMs: number,
): ClassView {
  return classViewFor(state, { kind }, { code: 'K7Q4MR', atMs, tiles, alarms: [] });
}

/** A table in the exchange of its first round, both sides to act. */
export function aTile(number: number, change: Partial<TableTile> = {}): TableTile {
  return {
    table: `1-${number}`,
    number,
    stage: 'exchange',
    round: 0,
    paused: false,
    idleMs: 0,
    leftMs: 100_000,
    awaited: ['us', 'china'],
    clauses: [
      { norm: 'N5', status: 'clean' },
      { norm: 'N12', status: 'silent' },
    ],
    agreedPerMille: 500,
    lastAct: null,
    signal: 'in-talks',
    ...change,
  };
}
