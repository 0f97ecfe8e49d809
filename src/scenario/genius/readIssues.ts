import type { XmlElement } from '@rgrove/parse-xml';
import { type Fault, shown } from '../Fault.ts';
import { isSpace, missing, readSpace } from './readSpace.ts';
import { attribute, elementsIn, faultAt, type XmlFile } from './readXml.ts';

/** An issue (of the game: a norm) with its values in order, all named as the domain writes them. */
export interface GeniusIssue {
  readonly name: string;
  readonly values: readonly string[];
}

const issuesMost = 100;
const valuesMost = 1000;

/** The issues of a domain in their order, or all that is wrong with them. */
export function readIssues(xml: XmlFile): {
  readonly issues: readonly GeniusIssue[];
  readonly faults: readonly Fault[];
} {
  const space = readSpace(xml);
  if (!isSpace(space)) return { issues: [], faults: space };
  const { objective, issues } = space;
  const tooMany = (element: XmlElement, what: string, most: number): Fault =>
    faultAt(xml, element, { code: 'too-many', what, remedy: `keep to ${most}` });
  if (issues.length > issuesMost) {
    const what = `the domain has ${issues.length} issues`;
    return { issues: [], faults: [tooMany(objective, what, issuesMost)] };
  }
  const valueFaults = issues.flatMap((issue) => {
    const name = shown(attribute(issue, 'name') ?? '');
    const items = elementsIn(issue, 'item');
    if (items.length > valuesMost)
      return [tooMany(issue, `the issue ${name} has ${items.length} values`, valuesMost)];
    return repeated(xml, items, 'value', `value of the issue ${name}`);
  });
  return {
    issues: issues.map((issue) => ({
      name: issue.attributes.name ?? '',
      values: elementsIn(issue, 'item').map((item) => item.attributes.value ?? ''),
    })),
    faults: [...repeated(xml, issues, 'name', 'issue'), ...valueFaults],
  };
}

/** A fault for each element that lacks the attribute or has it from one before. */
export function repeated(
  xml: XmlFile,
  elements: readonly XmlElement[],
  key: string,
  kind: string,
): Fault[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const written = attribute(element, key);
    if (written === undefined)
      return [faultAt(xml, element, missing(`<${element.name}> has no ${key}`, key))];
    if (!seen.has(written)) {
      seen.add(written);
      return [];
    }
    const what = `${shown(written)} is there twice as ${kind}`;
    return [faultAt(xml, element, { code: 'duplicate-id', what, remedy: 'name each once' })];
  });
}
