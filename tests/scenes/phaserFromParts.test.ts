import { describe, expect, it } from 'vitest';
import { phaserConstants, phaserFactories, phaserParts } from '../../src/build/phaserFromParts.ts';
import { readSources } from '../support/sourceFiles.ts';
import { isNode, type SyntaxNode, visitSyntax } from '../support/syntax.ts';

const held: Readonly<Record<string, unknown>> = { ...phaserParts, ...phaserConstants };

/** What a scene's code needs of Phaser when it runs, as `Namespace.Part`, `Part` or `add.thing`. */
function neededIn(file: string, code: string): ReadonlySet<string> {
  const names = new Map<string, string>();
  const needed = new Set<string>();
  visitSyntax(file, code, (node, parent) => {
    if (node.type === 'ImportSpecifier' && node.importKind !== 'type' && isPhaser(parent))
      names.set(nameOf(node.local), nameOf(node.imported));
    if (node.type === 'Identifier' && parent?.type !== 'ImportSpecifier') {
      const part = names.get(nameOf(node));
      const inner = parent?.type === 'MemberExpression' && parent.object === node;
      if (part !== undefined) needed.add(inner ? `${part}.${nameOf(parent.property)}` : part);
    }
    if (node.type === 'MemberExpression' && isNode(node.object)) {
      const { object } = node;
      if (object.type === 'MemberExpression' && nameOf(object.property) === 'add')
        needed.add(`add.${nameOf(node.property)}`);
    }
  });
  return needed;
}

function isPhaser(node: SyntaxNode | undefined): boolean {
  return isNode(node?.source) && node.source.value === 'phaser' && node.importKind !== 'type';
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node.name === 'string' ? node.name : '';
}

function isHeld(need: string): boolean {
  const [whole = '', part] = need.split('.');
  if (whole === 'add') return part === 'existing' || Object.hasOwn(phaserFactories, part ?? '');
  if (!Object.hasOwn(held, whole)) return false;
  const inner = held[whole];
  return part === undefined || typeof inner !== 'object' || Object.hasOwn(inner ?? {}, part);
}

const needed = new Set(
  [...readSources('scenes')].flatMap(([file, code]) => [...neededIn(file, code)]),
);

describe('the parts of Phaser that the page is built from', () => {
  it('are read from the scenes', () => {
    const code = `import { Geom as G, type Input } from 'phaser'; new G.Path(); this.add.star(); let a: Input.P;`;
    expect([...neededIn('scenes/a.ts', code)]).toEqual(['Geom.Path', 'add.star']);
  });

  it('are all that the scenes need when they run', () => {
    expect([...needed].filter((need) => !isHeld(need))).toEqual([]);
  });

  it('are no more than that', () => {
    const parts = Object.entries(phaserParts).flatMap(([name, part]) =>
      typeof part === 'string' ? name : Object.keys(part).map((inner) => `${name}.${inner}`),
    );
    const makers = Object.keys(phaserFactories).map((name) => `add.${name}`);
    const whole = [...needed].map((need) => need.split('.')[0] ?? '');
    const used = new Set([...needed, ...whole]);
    expect([...parts, ...makers].filter((name) => !used.has(name))).toEqual([]);
  });
});
