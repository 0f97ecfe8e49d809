import { parseSync } from 'vite';

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

type Visit = (node: SyntaxNode, parent: SyntaxNode | undefined, key: string) => void;

/** Parses one TypeScript file and shows every node to `visit`, with its parent and its place there. */
export function visitSyntax(file: string, code: string, visit: Visit): void {
  const { program, errors } = parseSync(file, code, { lang: 'ts', sourceType: 'module' });
  const [error] = errors;
  if (error) throw new SyntaxError(`${file}: ${error.message}`);
  walk(program, undefined, '', visit);
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The text of a string literal, or of a template without gaps; `undefined` for anything else. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = templateParts(node);
  return parts.length === 1 ? parts[0] : undefined;
}

/** The fixed parts of a template, in order. */
export function templateParts(node: SyntaxNode): string[] {
  const quasis = node.quasis as readonly { readonly value: { readonly raw: string } }[];
  return quasis.map(({ value }) => value.raw);
}

function walk(value: unknown, parent: SyntaxNode | undefined, key: string, visit: Visit): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, parent, key, visit);
  } else if (isNode(value)) {
    visit(value, parent, key);
    for (const [name, child] of Object.entries(value)) walk(child, value, name, visit);
  }
}
