import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeniusFile } from '../../../src/scenario/genius/readXml.ts';

/** A domain of other people's software, what other programs say of it, and its files. */
export interface ReferenceDomain {
  readonly id: string;
  readonly cardinality: number;
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly agents: readonly {
    readonly reserved_value: number;
    readonly contrib: readonly (readonly number[])[];
  }[];
  readonly answers: {
    readonly pareto_rational_size: number;
    readonly nash_d_rv: ReferencePoint | null;
    readonly egalitarian_gain: ReferencePoint | null;
  };
  readonly domain: GeniusFile;
  readonly profiles: readonly GeniusFile[];
}

interface ReferencePoint {
  readonly value: number;
  readonly points: readonly (readonly number[])[];
}

/** The domains in a folder with `answers/` and `xml/`; a folder that is not there is a failure. */
export function referenceDomains(folder: string): readonly ReferenceDomain[] {
  return readdirSync(join(folder, 'answers')).map((answers) => {
    const read = JSON.parse(readFileSync(join(folder, 'answers', answers), 'utf8'));
    const inside = join(folder, 'xml', read.id.replace(/^anac\//, ''));
    const named: readonly string[] = read.agents.map(
      (agent: { profile_file: string }) => agent.profile_file,
    );
    const [domain = ''] = readdirSync(inside).filter((file) => !named.includes(file));
    const fileAt = (file: string): GeniusFile => {
      return { file, text: readFileSync(join(inside, file), 'utf8') };
    };
    return { ...read, domain: fileAt(domain), profiles: named.map(fileAt) };
  });
}
