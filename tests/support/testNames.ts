import { isNode, templateParts, textOf, visitSyntax } from './syntax.ts';

const definers = new Set(['it', 'test', 'describe']);

/** The names of tests and groups in a test file, as written; what a template fills in is left out. */
export function testNames(file: string, code: string): string[] {
  const names: string[] = [];
  visitSyntax(file, code, (node) => {
    if (node.type !== 'CallExpression' || !definers.has(rootName(node.callee))) return;
    const [name] = node.arguments as readonly unknown[];
    if (isNode(name) && name.type === 'TemplateLiteral') names.push(templateParts(name).join(''));
    else names.push(textOf(name) ?? '');
  });
  return names;
}

/** `it` for `it`, `it.each(rows)`, `it.skipIf(x)` and the like. */
function rootName(callee: unknown): string {
  if (!isNode(callee)) return '';
  if (callee.type === 'Identifier') return callee.name as string;
  return rootName(callee.object ?? callee.callee ?? callee.tag);
}
