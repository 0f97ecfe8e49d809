import type { z } from 'zod';
import type { Fault, FaultCode } from './Fault.ts';
import type { YamlFile } from './readYaml.ts';
import type { Path } from './yamlPlaces.ts';

type Issue = z.core.$ZodIssue;
interface Finding {
  readonly path: Path;
  readonly code: FaultCode;
  readonly what: string;
  readonly remedy: string;
}

/** What a schema found wrong in a file, in plain words and at its line. */
export function shapeFaults(read: YamlFile, error: z.ZodError): Fault[] {
  return error.issues
    .flatMap((issue) => findingsOf(issue, [], read.value))
    .map(({ path, ...finding }) => ({ file: read.file, ...read.placeOf(path), ...finding }));
}

function findingsOf(issue: Issue, above: Path, root: unknown): Finding[] {
  const path = [...above, ...issue.path];
  const found = (what: string, remedy: string, code: FaultCode = 'wrong-value') => [
    { path, code, what, remedy },
  ];
  const name = nameOf(path);
  if (issue.code !== 'invalid_key' && valueAt(root, path) === undefined) {
    const key = String(path.at(-1) ?? 'the file');
    return found(`${key} is missing`, `add ${key}`, 'missing-key');
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'unknown-key',
        what: `${key} is no key that belongs here`,
        remedy: issue.message,
      }));
    case 'invalid_type':
      return found(
        `${name} is ${kindOf(valueAt(root, path))}`,
        `write ${expectedKind(issue.expected)}`,
      );
    case 'invalid_value':
      return found(
        `${name} is ${shown(valueAt(root, path))}`,
        `write ${issue.values.map(String).join(' or ')}`,
      );
    case 'not_multiple_of':
      return found(
        `${name} is ${shown(valueAt(root, path))}, finer than the program keeps`,
        stepsOf(issue.divisor),
      );
    case 'too_small':
      return found(
        sizeFinding(name, root, path),
        `write ${bound('at least', issue.minimum, issue.origin)}`,
      );
    case 'too_big':
      return found(
        sizeFinding(name, root, path),
        `write ${bound('at most', issue.maximum, issue.origin)}`,
      );
    case 'invalid_format':
      return found(
        `${name} is ${shown(valueAt(root, path))}`,
        formatRemedy(issue.format, issue.message),
      );
    case 'invalid_key':
      return found(
        `${shown(path.at(-1))} cannot be an id`,
        issue.issues[0]?.message ?? 'choose another id',
      );
    case 'invalid_union':
      return unionFindings(issue, path, root);
    default:
      return found(`${name} is ${shown(valueAt(root, path))}`, issue.message);
  }
}

/** The form that the author most likely meant: the one whose keys fit best. */
function unionFindings(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  root: unknown,
): Finding[] {
  const value = valueAt(root, path);
  const [likely] = issue.errors
    .map((issues) => ({ issues, strangeness: strangenessOf(issues, value) }))
    .sort((a, b) => a.strangeness - b.strangeness);
  if (likely === undefined || likely.strangeness === Infinity) {
    const what = `${nameOf(path)} has no form that is known here`;
    return [{ path, code: 'wrong-value', what, remedy: issue.message }];
  }
  return likely.issues.flatMap((inner) => findingsOf(inner, path, root));
}

/** How little a value resembles one form of several; infinite where nothing of it fits. */
function strangenessOf(issues: readonly Issue[], value: unknown): number {
  const keys = value !== null && typeof value === 'object' ? Object.keys(value).length : 0;
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') {
      return sum + (issue.keys.length >= keys ? Infinity : 10 * issue.keys.length);
    }
    if (issue.path.length === 0) return Infinity;
    return sum + (valueAt(value, issue.path) === undefined ? 50 : 1);
  }, 0);
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number'
    ? `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`
    : String(last);
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a table';
  return shown(value);
}

function shown(value: unknown): string {
  if (value !== null && typeof value === 'object') return kindOf(value);
  const words = String(value);
  return words.length > 60 ? `“${words.slice(0, 57)}…”` : `“${words}”`;
}

function expectedKind(expected: string): string {
  switch (expected) {
    case 'int':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'string':
      return 'a text (a number or a yes needs quotes)';
    case 'boolean':
      return 'true or false';
    case 'array':
    case 'tuple':
      return 'a list';
    case 'object':
    case 'record':
      return 'a table';
    default:
      return expected;
  }
}

function stepsOf(divisor: number | bigint): string {
  return Number(divisor) === 0.1 ? 'write at most one decimal' : 'write at most six decimals';
}

function sizeFinding(name: string, root: unknown, path: Path): string {
  const value = valueAt(root, path);
  if (Array.isArray(value)) return `${name} has ${value.length} entries`;
  return typeof value === 'string'
    ? `${name} has ${value.length} letters`
    : `${name} is ${shown(value)}`;
}

function bound(which: string, size: number | bigint, origin: string): string {
  if (origin === 'array') return `${which} ${size} ${Number(size) === 1 ? 'entry' : 'entries'}`;
  return origin === 'string' ? `${which} ${size} letters` : `${which} ${size}`;
}

function formatRemedy(format: string, message: string): string {
  return format === 'date' ? 'write a day as 2015-06-22' : message;
}
