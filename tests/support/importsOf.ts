import { isNode, type SyntaxNode, textOf, visitSyntax } from './syntax.ts';

/** An import whose address is computed, so that no test can read it. */
export const unreadable = '(computed)';

/**
 * Every address that a file names: static, type-only and dynamic imports, re-exports, import types,
 * `new URL(…, import.meta.url)` and with it workers, `import.meta.glob`, `import.meta.resolve`.
 */
export function importsOf(file: string, code: string): string[] {
  const found: string[] = [];
  visitSyntax(file, code, (node) => {
    for (const address of addressesIn(node)) found.push(textOf(address) ?? unreadable);
  });
  return found;
}

function addressesIn(node: SyntaxNode): readonly unknown[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [node.source];
    case 'ExportNamedDeclaration':
      return node.source ? [node.source] : [];
    case 'TSExternalModuleReference':
      return [node.expression];
    case 'NewExpression':
      return addressOfNew(node);
    case 'CallExpression':
      return isMetaCall(node) ? [argumentsOf(node)[0]].flatMap(elements) : [];
    default:
      return [];
  }
}

function addressOfNew(node: SyntaxNode): readonly unknown[] {
  const [address, base] = argumentsOf(node);
  const name = nameOf(node.callee);
  if (name === 'URL') return isMeta(base, 'url') ? [address] : [];
  // With a URL inside, the URL is read when the walk comes to it.
  if (name === 'Worker' || name === 'SharedWorker') return textOf(address) ? [address] : [];
  return [];
}

function isMetaCall(node: SyntaxNode): boolean {
  return isMeta(node.callee, 'glob') || isMeta(node.callee, 'resolve');
}

function isMeta(node: unknown, property: string): boolean {
  return (
    isNode(node) &&
    node.type === 'MemberExpression' &&
    isNode(node.object) &&
    node.object.type === 'MetaProperty' &&
    nameOf(node.property) === property
  );
}

function elements(node: unknown): readonly unknown[] {
  return isNode(node) && node.type === 'ArrayExpression' ? (node.elements as unknown[]) : [node];
}

function argumentsOf(node: SyntaxNode): readonly unknown[] {
  return node.arguments as readonly unknown[];
}

function nameOf(node: unknown): unknown {
  return isNode(node) && node.type === 'Identifier' ? node.name : undefined;
}
