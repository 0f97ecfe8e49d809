import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OutcomeSpaceInput } from '../../analysis/outcomeSpace.ts';
import type { CutId, DelegationId, Scenario } from '../../engine/index.ts';
import { generatedSpace } from '../../scenario/domain/generatedSpace.ts';
import { spaceScenario } from '../../scenario/domain/spaceScenario.ts';
import type { Fault } from '../../scenario/Fault.ts';
import { inMicroPoints } from '../../scenario/genius/domainScenario.ts';
import { readGeniusFolder } from '../../scenario/genius/readGeniusFolder.ts';
import { GENIUS_BYTES_MOST, type GeniusFile } from '../../scenario/genius/readXml.ts';
import { cutOf } from '../cutOf.ts';
import { readAt } from '../scenarioFolder.ts';
import type { DomainSource } from './DomainSource.ts';
import { type Truth, truthOf } from './truthOf.ts';

/** A domain that is ready to be played. */
export interface Domain {
  readonly id: string;
  readonly delegations: readonly DelegationId[];
  /** How many there are; null where that depends on the game. */
  readonly outcomes: number | null;
  /** What is true of it from the beginning; null where that depends on the cables and on the game. */
  readonly truth: Truth | null;
  /** The numbers of interventions that are played, or the cut of a scenario that has a programme. */
  readonly deadlines: (asked: readonly number[]) => readonly string[];
  readonly at: (deadline: string) => { readonly scenario: Scenario; readonly cut: CutId };
}

export type OpenedDomain =
  | { readonly ok: true; readonly domain: Domain }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Opens a domain; a scenario in the cut asked for, or else its usual one. */
export async function openDomain(source: DomainSource, cut?: CutId): Promise<OpenedDomain> {
  switch (source.kind) {
    case 'generated':
      return { ok: true, domain: domainOf(source.id, generatedSpace(source.number).space) };
    case 'genius': {
      const read = readGeniusFolder(source.folder, xmlFilesIn(source.folder));
      if (!read.ok) return read;
      return { ok: true, domain: domainOf(source.id, inMicroPoints(read.domain)) };
    }
    case 'scenario':
      return openScenario(source.id, source.folder, cut);
    default:
      return source satisfies never;
  }
}

/** The XML files of a folder; what is too large to read is left to the reader's limit. */
function xmlFilesIn(folder: string): readonly GeniusFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile() && /\.xml$/i.test(each.name))
    .map(({ name }) => {
      const path = join(folder, name);
      const oversize = statSync(path).size > GENIUS_BYTES_MOST;
      return {
        file: path,
        text: oversize ? ' '.repeat(GENIUS_BYTES_MOST + 1) : readFileSync(path, 'utf8'),
      };
    });
}

function domainOf(id: string, space: OutcomeSpaceInput): Domain {
  return {
    id,
    delegations: space.delegations,
    outcomes: space.norms.reduce((product, { wordings }) => product * wordings.length, 1),
    truth: truthOf(space),
    deadlines: (asked) => asked.map(String),
    at: (deadline) => {
      const talks = { id: 'talks', interventions: Number(deadline) };
      return { scenario: spaceScenario(space, talks), cut: deadline };
    },
  };
}

async function openScenario(id: string, folder: string, asked?: CutId): Promise<OpenedDomain> {
  // Scenarios are read with parsers that domains do not need.
  const { readRules } = await import('../../scenario/readRules.ts');
  const read = readAt(folder, readRules);
  if (read.ok === 'missing') throw new Error(`there is no folder ${folder}`);
  if (!read.ok)
    return {
      ok: false,
      faults: read.faults.map((fault) => ({ ...fault, file: join(folder, fault.file) })),
    };
  const { scenario } = read;
  const chosen = cutOf(scenario, asked);
  if (!chosen.ok) return { ok: false, faults: [noCut(folder, scenario, asked)] };
  const { cut } = chosen;
  return {
    ok: true,
    domain: {
      id,
      delegations: scenario.delegations.map((each) => each.id),
      outcomes: null,
      truth: null,
      deadlines: () => [cut],
      at: () => ({ scenario, cut }),
    },
  };
}

function noCut(folder: string, { cuts }: Scenario, asked = ''): Fault {
  const what = `the scenario has no cut ${asked}`;
  const remedy = `ask for one of ${cuts.map((cut) => cut.id).join(', ')}`;
  return { file: folder, line: 1, column: 1, code: 'unknown-id', what, remedy };
}
