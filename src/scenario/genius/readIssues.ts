import type { XmlElement } from '@rgrove/parse-xml';
import type { Fault } from '../Fault.ts';
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
  const faults = repeated(xml, issues, 'name', 'issue');
  const tooMany = (element: XmlElement, what: string, most: number): Fault =>
    faultAt(xml, element, { code: 'too-many', what, remedy: `keep to ${most}` });
  if (issues.length > issuesMost)
    faults.push(tooMany(objective, `the domain has ${issues.length} issues`, issuesMost));
  const read = issues.map((issue): GeniusIssue => {
    const name = attribute(issue, 'name') ?? '';
    const items = elementsIn(issue, 'item');
    if (items.length > valuesMost)
      faults.push(tooMany(issue, `the issue ${name} has ${items.length} values`, valuesMost));
    faults.push(...repeated(xml, items, 'value', `value of the issue ${name}`));
    return {
      name: issue.attributes.name ?? '',
      values: items.map((item) => item.attributes.value ?? ''),
    };
  });
  return { issues: read, faults };
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
    const what = `${written} is there twice as ${kind}`;
    return [faultAt(xml, element, { code: 'duplicate-id', what, remedy: 'name each once' })];
  });
}
