import type { XmlElement } from '@rgrove/parse-xml';
import { type Fault, shown } from '../Fault.ts';
import { nearestRemedies } from '../nearest.ts';
import { compare, decimal, type Fraction, fraction, product, quotient } from './Fraction.ts';
import { type GeniusIssue, repeated } from './readIssues.ts';
import { isSpace, missing, readSpace, type SpaceElements } from './readSpace.ts';
import { attribute, elementsIn, faultAt, type XmlFile } from './readXml.ts';

/** What one party wants, exactly. */
export interface GeniusProfile {
  /** For each issue of the domain and each of its values, what the value adds to the utility. */
  readonly worth: readonly (readonly Fraction[])[];
  readonly reservation: Fraction;
}

const none = fraction(0n, 1n);
const weightMost = 1000;
const evaluationMost = 1_000_000_000;
const suggestionsMost = 100;

/**
 * The profile of one party over the issues of its domain. A value adds its issue's weight x its
 * evaluation / the largest evaluation of the issue; where all evaluations are 0, nothing. A discount
 * factor is passed over, and without a reservation it is 0. Spaces around names do not count.
 */
export function readProfile(
  xml: XmlFile,
  named: readonly GeniusIssue[],
): GeniusProfile | readonly Fault[] {
  const issues = named.map(({ name, values }) => {
    return { name: name.trim(), values: values.map((value) => value.trim()) };
  });
  const space = readSpace(xml);
  if (!isSpace(space)) return space;
  const remedyFor = nearestRemedies(suggestionsMost);
  const faults = fitFaults(xml, space, issues, remedyFor);
  const numberAt = numberReader(xml, faults);
  const reservation = reservationIn(xml, space, faults, numberAt);
  const weights = weightsIn(xml, space, faults, numberAt, remedyFor);
  const worth = issues.map((issue) => {
    const element = space.issues.find((each) => attribute(each, 'name') === issue.name);
    if (element === undefined) return [];
    const weight = weights.get(attribute(element, 'index') ?? '') ?? none;
    const evaluations = evaluationsIn(xml, element, issue, faults, numberAt, remedyFor);
    const largest = evaluations.reduce(
      (most, each) => (compare(each, most) > 0 ? each : most),
      none,
    );
    if (largest.numerator === 0n) return evaluations;
    return evaluations.map((each) => product(weight, quotient(each, largest)));
  });
  return faults.length > 0 ? faults : { worth, reservation };
}

export function isProfile(read: GeniusProfile | readonly Fault[]): read is GeniusProfile {
  return 'worth' in read;
}

/** What would be right in place of a word that is not known. */
type RemedyFor = ReturnType<typeof nearestRemedies>;

/** The number in an attribute, from 0 to the most; a fault and 0 if it is none. */
type NumberAt = (element: XmlElement, key: string, most: number) => Fraction;

function numberReader(xml: XmlFile, faults: Fault[]): NumberAt {
  return (element, key, most) => {
    const written = attribute(element, key);
    if (written === undefined) {
      faults.push(faultAt(xml, element, missing(`<${element.name}> has no ${key}`, key)));
      return none;
    }
    const number = decimal(written);
    const largest = fraction(BigInt(most), 1n);
    if (number !== undefined && compare(number, none) >= 0 && compare(number, largest) <= 0)
      return number;
    const what = `the ${key} of <${element.name}> is “${written.slice(0, 40)}”`;
    const remedy = `write a decimal number from 0 to ${most}`;
    faults.push(faultAt(xml, element, { code: 'wrong-value', what, remedy }));
    return none;
  };
}

function fitFaults(
  xml: XmlFile,
  { objective, issues: elements }: SpaceElements,
  issues: readonly GeniusIssue[],
  remedyFor: RemedyFor,
): Fault[] {
  const names = issues.map(({ name }) => name);
  const written = new Set(elements.map((element) => attribute(element, 'name')));
  const unknown = elements.flatMap((element) => {
    const name = attribute(element, 'name') ?? '';
    if (names.includes(name)) return [];
    const what = `the domain has no issue ${shown(name)}`;
    return [faultAt(xml, element, { code: 'unknown-id', what, remedy: remedyFor(name, names) })];
  });
  const absent = names
    .filter((name) => !written.has(name))
    .map((name) => {
      const what = `the profile leaves out the issue ${shown(name)} of the domain`;
      const remedy = 'add it, with an evaluation of each value';
      return faultAt(xml, objective, { code: 'incomplete', what, remedy });
    });
  return [...repeated(xml, elements, 'name', 'issue'), ...unknown, ...absent];
}

function reservationIn(
  xml: XmlFile,
  { space, objective }: SpaceElements,
  faults: Fault[],
  numberAt: NumberAt,
): Fraction {
  const [first, ...more] = [space, objective].flatMap((each) => elementsIn(each, 'reservation'));
  const what = 'the profile has more than one reservation';
  for (const element of more)
    faults.push(faultAt(xml, element, { code: 'duplicate-id', what, remedy: 'keep one of them' }));
  return first === undefined ? none : numberAt(first, 'value', weightMost);
}

/** The weights by the index of their issue. */
function weightsIn(
  xml: XmlFile,
  { objective, issues }: SpaceElements,
  faults: Fault[],
  numberAt: NumberAt,
  remedyFor: RemedyFor,
): ReadonlyMap<string, Fraction> {
  const elements = elementsIn(objective, 'weight');
  for (const fault of repeated(xml, issues, 'index', 'index of an issue')) faults.push(fault);
  for (const fault of repeated(xml, elements, 'index', 'index of a weight')) faults.push(fault);
  const indexes = new Set(issues.flatMap((issue) => attribute(issue, 'index') ?? []));
  const weights = new Map<string, Fraction>();
  for (const element of elements) {
    const index = attribute(element, 'index');
    if (index === undefined) continue;
    weights.set(index, numberAt(element, 'value', weightMost));
    if (indexes.has(index)) continue;
    const what = `no issue has the index ${shown(index)} of this weight`;
    const remedy = remedyFor(index, indexes);
    faults.push(faultAt(xml, element, { code: 'unknown-id', what, remedy }));
  }
  for (const issue of issues) {
    const index = attribute(issue, 'index');
    if (index === undefined || weights.has(index)) continue;
    const what = `the issue ${shown(attribute(issue, 'name') ?? index)} has no weight`;
    const remedy = `add a weight with the index ${shown(index)}`;
    faults.push(faultAt(xml, issue, { code: 'incomplete', what, remedy }));
  }
  return weights;
}

/** The evaluations in the order of the domain's values; of a value that is there twice, the last counts, as in GENIUS. */
function evaluationsIn(
  xml: XmlFile,
  element: XmlElement,
  { name, values }: GeniusIssue,
  faults: Fault[],
  numberAt: NumberAt,
  remedyFor: RemedyFor,
): Fraction[] {
  const known = new Set(values);
  const evaluations = new Map<string, Fraction>();
  for (const item of elementsIn(element, 'item')) {
    const value = attribute(item, 'value');
    if (value === undefined) {
      faults.push(faultAt(xml, item, missing('<item> has no value', 'value')));
      continue;
    }
    evaluations.set(value, numberAt(item, 'evaluation', evaluationMost));
    if (known.has(value)) continue;
    const what = `the issue ${shown(name)} of the domain has no value ${shown(value)}`;
    const remedy = remedyFor(value, values);
    faults.push(faultAt(xml, item, { code: 'unknown-id', what, remedy }));
  }
  return values.map((value) => {
    const evaluation = evaluations.get(value);
    if (evaluation !== undefined) return evaluation;
    const what = `the issue ${shown(name)} has no evaluation of ${shown(value)}`;
    const remedy = 'add an item with its evaluation';
    faults.push(faultAt(xml, element, { code: 'incomplete', what, remedy }));
    return none;
  });
}
