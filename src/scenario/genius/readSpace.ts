import type { XmlElement } from '@rgrove/parse-xml';
import { type Fault, shown } from '../Fault.ts';
import { attribute, elementsIn, type Finding, faultAt, type XmlFile } from './readXml.ts';

/** The parts of a `utility_space` that an additive utility over discrete issues is made of. */
export interface SpaceElements {
  readonly space: XmlElement;
  readonly objective: XmlElement;
  readonly issues: readonly XmlElement[];
}

/** The utility space of a domain or a profile, unless it is of a kind that cannot be read. */
export function readSpace(xml: XmlFile): SpaceElements | readonly Fault[] {
  const space = spaceIn(xml);
  if (space === undefined) return [faultAt(xml, xml.root, strangerFinding(xml.root.name))];
  const [objective, ...others] = elementsIn(space, 'objective');
  const common = [...additiveFaults(xml, space), ...strayFaults(xml, space, inSpace)];
  if (objective === undefined) {
    const none = missing('the utility_space has no objective', 'objective');
    return [...common, faultAt(xml, space, none)];
  }
  const issues = elementsIn(objective, 'issue');
  const none = missing('the objective has no issue', 'issue');
  const faults = [
    ...common,
    ...others.map((other) => faultAt(xml, other, oneObjective)),
    ...strayFaults(xml, objective, inObjective),
    ...(issues.length === 0 ? [faultAt(xml, objective, none)] : []),
    ...issues.flatMap((issue) => issueFaults(xml, issue)),
  ];
  return faults.length > 0 ? faults : { space, objective, issues };
}

export function isSpace(read: SpaceElements | readonly Fault[]): read is SpaceElements {
  return 'space' in read;
}

export function missing(what: string, key: string): Finding {
  return { code: 'missing-key', what, remedy: `add ${key}` };
}

const inSpace = ['objective', 'reservation', 'discount_factor'];
const inObjective = ['issue', 'weight', 'reservation', 'discount_factor'];
const nonLinear =
  /non[-_ ]?linear|ufun|utility_function|rectangle|hyper|rule|constraint|interdependen/i;

function strangerFinding(name: string): Finding {
  if (nonLinear.test(name)) return notAdditive(`<${shown(name)}>`);
  const what = `the file holds <${shown(name)}> where one utility_space should be`;
  return { code: 'unsupported', what, remedy: 'name a GENIUS domain or profile' };
}

const oneObjective: Finding = {
  code: 'unsupported',
  what: 'this is an objective beside or within another',
  remedy: 'put all issues under one objective',
};

function spaceIn({ root }: XmlFile): XmlElement | undefined {
  if (root.name === 'utility_space') return root;
  const spaces = elementsIn(root, 'utility_space');
  return root.name === 'negotiation_template' && spaces.length === 1 ? spaces[0] : undefined;
}

function additiveFaults(xml: XmlFile, space: XmlElement): Fault[] {
  const type = attribute(space, 'type');
  if (type === undefined || /^(linear|linear[ _-]?additive|additive|discrete)$/i.test(type))
    return [];
  return [faultAt(xml, space, notAdditive(`a utility space of the type ${shown(type)}`))];
}

function notAdditive(what: string): Finding {
  const remedy = 'name a profile with additive utilities';
  return { code: 'unsupported', what: `${what} is not read: it may be non-linear`, remedy };
}

function strayFaults(xml: XmlFile, parent: XmlElement, known: readonly string[]): Fault[] {
  return elementsIn(parent)
    .filter(({ name }) => !known.includes(name))
    .map((element) => faultAt(xml, element, strayFinding(element.name, known)));
}

function strayFinding(name: string, known: readonly string[]): Finding {
  if (name === 'objective') return oneObjective;
  if (nonLinear.test(name)) return notAdditive(`<${shown(name)}>`);
  const remedy = `leave it out; what belongs here is ${known.join(', ')}`;
  return { code: 'unknown-key', what: `<${shown(name)}> is not read here`, remedy };
}

/** What keeps an issue from being discrete, by name. */
function issueFaults(xml: XmlFile, issue: XmlElement): Fault[] {
  const name = attribute(issue, 'name');
  if (name === undefined) return [faultAt(xml, issue, missing('the issue has no name', 'name'))];
  const listed = elementsIn(issue, 'item').length > 0;
  const kinds = ['vtype', 'etype', 'type'].flatMap((key) => attribute(issue, key) ?? []);
  const kind = kinds.find((each) => each !== 'discrete' && !(each === 'integer' && listed));
  const found = (code: 'unsupported' | 'incomplete', what: string) => [
    faultAt(xml, issue, { code, what, remedy: 'list its values as items of a discrete issue' }),
  ];
  if (kind !== undefined) {
    const values = kind === 'integer' ? 'integer without listed values' : shown(kind);
    return found('unsupported', `the issue ${name} is ${values}, only discrete issues are read`);
  }
  const [range] = elementsIn(issue).filter(
    (each) => each.name === 'range' || each.name === 'evaluator',
  );
  if (range !== undefined)
    return found('unsupported', `the issue ${name} has <${range.name}> in place of listed values`);
  return listed ? [] : found('incomplete', `the issue ${name} lists no values`);
}
