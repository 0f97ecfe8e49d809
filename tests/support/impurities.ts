import { isNode, type SyntaxNode, textOf, visitSyntax } from './syntax.ts';

const clocks = [
  'Date',
  'Temporal',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
];
const chances = ['crypto'];
// The ways round a list of names.
const backDoors = ['globalThis', 'eval', 'Function', 'process'];
const impureNames = new Set([...clocks, ...chances, ...backDoors]);

// ECMAScript lets each machine round these as it likes; `sqrt` and the four operations are exact.
const inexactMath = new Set(
  (
    'exp expm1 pow log log2 log10 log1p sin cos tan asin acos atan atan2 ' +
    'sinh cosh tanh asinh acosh atanh cbrt hypot'
  ).split(' '),
);

/** Uses of a clock or of chance, by name; with `exact`, also of arithmetic that may differ by machine. */
export function impurities(file: string, code: string, { exact }: { exact: boolean }): string[] {
  const found: string[] = [];
  visitSyntax(file, code, (node, parent, key) => {
    if (exact && node.operator === '**') found.push('**');
    if (exact && node.operator === '**=') found.push('**=');
    if (node.type !== 'Identifier' || isMerelyName(parent, key)) return;
    const name = node.name as string;
    if (impureNames.has(name)) found.push(name);
    if (name === 'Math') found.push(...impureMath(parent, key, exact));
  });
  return found;
}

function impureMath(parent: SyntaxNode | undefined, key: string, exact: boolean): string[] {
  // Handed on whole, `Math` could be asked for anything.
  if (parent?.type !== 'MemberExpression' || key !== 'object') return ['Math'];
  const property = parent.property;
  const name = parent.computed ? textOf(property) : isNode(property) && property.name;
  if (typeof name !== 'string') return ['Math'];
  return name === 'random' || (exact && inexactMath.has(name)) ? [`Math.${name}`] : [];
}

// Good words for a variable too, so that only what is asked of them tells.
const globalObjects = new Set(['self', 'window']);

/** A property or key of that name, which is not the global. */
function isMerelyName(parent: SyntaxNode | undefined, key: string): boolean {
  if (!parent || parent.computed) return false;
  if (parent.type === 'MemberExpression') return key === 'property' && !isOfGlobal(parent);
  if (parent.type === 'TSQualifiedName') return key === 'right';
  if (parent.type === 'Property') return key === 'key' && parent.shorthand !== true;
  return key === 'key';
}

function isOfGlobal({ object }: SyntaxNode): boolean {
  return isNode(object) && globalObjects.has(object.name as string);
}
