import type { OutcomeSpaceInput } from '../../analysis/outcomeSpace.ts';
import type { DelegationId, NormId, WordingId } from '../../engine/index.ts';
import { type Fault, inReadingOrder } from '../Fault.ts';
import { toNumber } from './Fraction.ts';
import { inWholeUnits, type WholeProfile } from './inWholeUnits.ts';
import { type GeniusIssue, readIssues } from './readIssues.ts';
import { isProfile, readProfile } from './readProfile.ts';
import { type GeniusFile, isXmlFile, readXml } from './readXml.ts';

/** A domain of the field's tools and its profiles: additive utilities over discrete issues. */
export interface GeniusDomain {
  /** The names that the domain gives its issues and their values, by the ids of the space. */
  readonly issues: readonly NamedIssue[];
  /** How many units of the space make a utility of 1. */
  readonly unitsOfOne: number;
  /** Whether the units carry every number of the files without rounding. */
  readonly exact: boolean;
  /** The reservations as they are written, in the order of the delegations. */
  readonly reservations: readonly number[];
  /** What an outcome space is made of; delegations bear the names of the profiles' files. */
  readonly space: OutcomeSpaceInput;
}

export interface NamedIssue {
  readonly id: NormId;
  readonly name: string;
  readonly values: readonly { readonly id: WordingId; readonly name: string }[];
}

export type GeniusResult =
  | { readonly ok: true; readonly domain: GeniusDomain }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const profilesLeast = 2;
/** With more, the weighted sums of a search would no longer be exact. */
const profilesMost = 8;

/** Reads a GENIUS domain with one profile for each party; what cannot be read is told file by file, never thrown. */
export function readGenius(domain: GeniusFile, profiles: readonly GeniusFile[]): GeniusResult {
  const numberFault = profileNumberFault(domain.file, profiles.length);
  if (numberFault !== undefined) return { ok: false, faults: [numberFault] };
  const domainXml = readXml(domain);
  const profileXmls = profiles.map(readXml);
  const xmlFaults = [domainXml, ...profileXmls].flatMap((read) => (isXmlFile(read) ? [] : read));
  const { issues, faults: domainFaults } = isXmlFile(domainXml)
    ? readIssues(domainXml)
    : { issues: [], faults: [] };
  // Against a domain that is itself at fault a profile's fit says nothing.
  if (!isXmlFile(domainXml) || domainFaults.length > 0)
    return refused([...xmlFaults, ...domainFaults]);
  const read = profileXmls.filter(isXmlFile).map((xml) => readProfile(xml, issues));
  const profileFaults = read.flatMap((profile) => (isProfile(profile) ? [] : profile));
  if (xmlFaults.length + profileFaults.length > 0) return refused([...xmlFaults, ...profileFaults]);
  const sound = read.filter(isProfile);
  const { unitsOfOne, exact, profiles: whole } = inWholeUnits(sound);
  const reservations = sound.map(({ reservation }) => toNumber(reservation));
  const named = issues.map(namedIssue);
  const delegations = delegationNames(profiles);
  return {
    ok: true,
    domain: {
      issues: named,
      unitsOfOne,
      exact,
      reservations,
      space: spaceOf(named, delegations, whole),
    },
  };
}

function refused(faults: readonly Fault[]): GeniusResult {
  return { ok: false, faults: inReadingOrder(faults) };
}

function profileNumberFault(file: string, count: number): Fault | undefined {
  if (count >= profilesLeast && count <= profilesMost) return undefined;
  const code = count < profilesLeast ? 'too-few' : 'too-many';
  const what = `${count} profiles are named with the domain`;
  const remedy = `name from ${profilesLeast} to ${profilesMost}, one for each party`;
  return { file, line: 1, column: 1, code, what, remedy };
}

/** Ids of our own, since a name may be a word that the space keeps for itself. */
function namedIssue({ name, values }: GeniusIssue, place: number): NamedIssue {
  const id = `I${place + 1}`;
  return { id, name, values: values.map((value, i) => ({ id: `V${i + 1}`, name: value })) };
}

/** The files' names without folder and ending; where some are alike, the later ones are numbered. */
function delegationNames(profiles: readonly GeniusFile[]): readonly DelegationId[] {
  const names = new Set<DelegationId>();
  for (const { file } of profiles) {
    const name = file.replace(/^.*[\\/]/, '').replace(/\.xml$/i, '');
    let free = name;
    for (let number = 2; names.has(free); number += 1) free = `${name}-${number}`;
    names.add(free);
  }
  return [...names];
}

function spaceOf(
  issues: readonly NamedIssue[],
  delegations: readonly DelegationId[],
  profiles: readonly WholeProfile[],
): OutcomeSpaceInput {
  const valuesOf = ({ worth }: WholeProfile) =>
    Object.fromEntries(
      issues.map(({ id, values }, issue) => [
        id,
        Object.fromEntries(values.map((value, i) => [value.id, worth[issue]?.[i] ?? 0])),
      ]),
    );
  const byDelegation = <Each>(each: (profile: WholeProfile) => Each): Record<DelegationId, Each> =>
    Object.fromEntries(profiles.map((profile, i) => [delegations[i] ?? '', each(profile)]));
  return {
    norms: issues.map(({ id, values }) => {
      return { id, wordings: values.map((value) => value.id), silence: false };
    }),
    delegations,
    values: byDelegation(valuesOf),
    linkages: [],
    reservations: byDelegation((profile) => profile.reservation),
  };
}
