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
    readonly nash_d_rv: ReferencePoint | null;
    readonly egalitarian_gain: ReferencePoint | null;
    readonly ks_rational_ideal: ReferencePoint | null;
    readonly utilitarian: ReferencePoint | null;
    readonly ideal_rational: readonly number[];
  };
  readonly pareto_rational: readonly (readonly number[])[];
  readonly domain: GeniusFile;
  readonly profiles: readonly GeniusFile[];
  /** Where the files are, the domain first. */
  readonly paths: readonly string[];
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
    const paths = [domain, ...named].map((file) => join(inside, file));
    return { ...read, domain: fileAt(domain), profiles: named.map(fileAt), paths };
  });
}
