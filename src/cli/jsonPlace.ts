import { type Place, placeIn } from '../scenario/yamlPlaces.ts';

/** What may come next; `first-` where the array or object may also close. */
type Expected = 'first-value' | 'value' | 'first-key' | 'key' | 'colon' | 'comma';

/** An array or object that is not yet closed. */
interface Open {
  readonly closing: ']' | '}';
  /** Undefined where what is sought cannot be inside. */
  readonly path: string | undefined;
  index: number;
}

/** A sign, a string or a plain value, each as JSON writes it; the parser judges what a string holds. */
const tokens =
  /[ \t\r\n]*(?:([[\]{}:,])|("[^"\\]*(?:\\.[^"\\]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/gsy;

/**
 * Where in a JSON text the value at a path such as `entries[12].command` begins, or else the nearest
 * around it; in a text that is not JSON, where it stops being so. However deep, never throws.
 */
export function jsonPlace(text: string, sought = ''): Place {
  const walk = new Walk(sought);
  let end = 0;
  for (const { 0: all, 1: sign, 2: string, index } of text.matchAll(tokens)) {
    const at = index + spacesIn(all);
    if (!walk.takes(at, sign, string)) return placeIn(text, at);
    end = index + all.length;
  }
  const left = end + spacesIn(text.slice(end));
  return placeIn(text, walk.isWhole && left === text.length ? walk.nearest.at : left);
}

function spacesIn(text: string): number {
  return text.search(/[^ \t\r\n]|$/);
}

/** Goes through a JSON text token by token, and knows the paths on the way to the one that is sought. */
class Walk {
  readonly #sought: string;
  readonly #open: Open[] = [];
  #expected: Expected = 'value';
  /** Of the value to come. */
  #path: string | undefined = '';
  nearest = { path: '', at: 0 };

  constructor(sought: string) {
    this.#sought = sought;
  }

  get isWhole(): boolean {
    return this.#open.length === 0 && this.#expected === 'comma';
  }

  /** Takes a token, unless it cannot stand where it stands. */
  takes(at: number, sign: string | undefined, string: string | undefined): boolean {
    const inside = this.#open.at(-1);
    switch (this.#expected) {
      case 'first-value':
      case 'first-key':
        if (sign === inside?.closing) return this.#closes();
        return this.#expected === 'first-key' ? this.#key(string) : this.#value(at, sign);
      case 'value':
        return this.#value(at, sign);
      case 'key':
        return this.#key(string);
      case 'colon':
        this.#expected = 'value';
        return sign === ':';
      case 'comma':
        if (inside === undefined) return false;
        if (sign === inside.closing) return this.#closes();
        inside.index += 1;
        this.#path = this.#within(inside, `[${inside.index}]`);
        this.#expected = inside.closing === ']' ? 'value' : 'key';
        return sign === ',';
      default:
        return this.#expected satisfies never;
    }
  }

  #value(at: number, sign: string | undefined): boolean {
    const path = this.#path;
    if (path !== undefined && path.length >= this.nearest.path.length) this.nearest = { path, at };
    this.#expected = 'comma';
    if (sign === undefined) return true;
    if (sign !== '[' && sign !== '{') return false;
    const open: Open = { closing: sign === '[' ? ']' : '}', path, index: 0 };
    this.#open.push(open);
    this.#path = this.#within(open, '[0]');
    this.#expected = sign === '[' ? 'first-value' : 'first-key';
    return true;
  }

  #key(string: string | undefined): boolean {
    const inside = this.#open.at(-1);
    if (inside === undefined || string === undefined) return false;
    const key = string.slice(1, -1);
    this.#path = this.#within(inside, inside.path === '' ? key : `.${key}`);
    this.#expected = 'colon';
    return true;
  }

  #closes(): true {
    this.#open.pop();
    this.#expected = 'comma';
    return true;
  }

  /** The path one step further in, if it is on the way to the one that is sought. */
  #within({ path }: Open, step: string): string | undefined {
    if (path === undefined || step === '') return undefined;
    if (!this.#sought.startsWith(step, path.length)) return undefined;
    const next = this.#sought[path.length + step.length];
    return next === undefined || next === '.' || next === '[' ? path + step : undefined;
  }
}
