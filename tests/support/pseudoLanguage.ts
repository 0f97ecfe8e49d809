import { dump, load } from 'js-yaml';

/** Words in a language that nobody speaks: every small vowel doubled and crossed, so that the rest shows. */
function pseudo(words: string): string {
  return words.replace(/[aeiou]/g, 'øø');
}

/** What a text of a page still has of English; nothing where all of it was translated. */
export function untranslated(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => /[aeiou]/.test(text));
}

/** A catalogue in that language; arguments of the messages stay as they are. */
export function pseudoCatalogue(json: string): string {
  const sources: Record<string, string> = JSON.parse(json);
  return JSON.stringify(
    Object.fromEntries(Object.entries(sources).map(([id, text]) => [id, pseudoMessage(text)])),
  );
}

/** A file of a scenario's texts in that language. */
export function pseudoTexts(yaml: string): string {
  return dump(translated(load(yaml)), { lineWidth: -1 });
}

/** Texts that are ids or days. */
const kept = ['historyWording', 'status', 'date', 'entry', 'right'];

function translated(part: unknown): unknown {
  if (typeof part === 'string')
    return part.replace(/\{\w+\}|[^{]+/g, (piece) =>
      piece.startsWith('{') ? piece : pseudo(piece),
    );
  if (Array.isArray(part)) return part.map(translated);
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      kept.includes(key) ? value : translated(value),
    ]),
  );
}

function pseudoMessage(source: string): string {
  const { text } = messageFrom(source, 0);
  return text;
}

interface Read {
  readonly text: string;
  readonly end: number;
}

/** A message from a place to its end or to the brace that closes it. */
function messageFrom(source: string, start: number): Read {
  let text = '';
  let at = start;
  while (at < source.length && source[at] !== '}') {
    const read = source[at] === '{' ? argumentFrom(source, at) : wordsFrom(source, at);
    text += read.text;
    at = read.end;
  }
  return { text, end: at };
}

function wordsFrom(source: string, start: number): Read {
  const [words = ''] = source.slice(start).match(/^[^{}]+/) ?? [];
  return { text: pseudo(words), end: start + words.length };
}

/** An argument with its braces; only the messages inside its choices are translated. */
function argumentFrom(source: string, start: number): Read {
  let text = '{';
  let at = start + 1;
  while (source[at] !== '}') {
    if (source[at] === '{') {
      const inner = messageFrom(source, at + 1);
      text += `{${inner.text}}`;
      at = inner.end + 1;
    } else {
      text += source[at];
      at += 1;
    }
  }
  return { text: `${text}}`, end: at + 1 };
}
