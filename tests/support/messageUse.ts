import { isNode, type SyntaxNode, templateParts, textOf, visitSyntax } from './syntax.ts';

/** The messages that a file asks for, and every text in it that might be the id of one. */
export interface MessageUse {
  /** Ids as they are written, or with `*` for each gap of a template. */
  readonly asked: readonly string[];
  readonly texts: readonly string[];
}

/** Reads which messages a TypeScript file uses: by `t('…')` anywhere, in templates of markup too. */
export function messageUseIn(file: string, code: string): MessageUse {
  const asked: string[] = [];
  const texts: string[] = [];
  visitSyntax(file, code, (node) => {
    const text = patternOf(node);
    if (text !== undefined && text !== '*') texts.push(text);
    if (node.type !== 'CallExpression' || !isTranslate(node.callee)) return;
    const [id] = node.arguments as readonly unknown[];
    asked.push(...alternatives(id).flatMap((each) => patternOf(each) ?? []));
  });
  return { asked, texts };
}

/** Whether an id is meant by a written one with gaps. */
export function isMeant(id: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(id);
}

function patternOf(node: unknown): string | undefined {
  const text = textOf(node);
  if (text !== undefined) return text;
  return isNode(node) && node.type === 'TemplateLiteral'
    ? templateParts(node).join('*')
    : undefined;
}

function alternatives(node: unknown): readonly unknown[] {
  if (!isNode(node) || node.type !== 'ConditionalExpression') return [node];
  return [...alternatives(node.consequent), ...alternatives(node.alternate)];
}

function isTranslate(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  const name = callee.type === 'MemberExpression' ? (callee.property as SyntaxNode) : callee;
  return name.type === 'Identifier' && name.name === 't';
}
