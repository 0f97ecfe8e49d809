import type { KeptClass, KeptKey, NewRow, StreamId } from './EventStore.ts';

const ID_CHARACTERS_MOST = 100;
const COMMAND_ID_CHARACTERS_MOST = 200;
const BODY_BYTES_MOST = 65_536;
const ROWS_MOST = 500;

/** A stream as the tables have it: the log of a class itself is its table ''. */
export interface StreamKey {
  readonly classId: string;
  readonly tableId: string;
}

/** Takes the name of a stream apart; a RangeError where it is none. */
export function streamKey(stream: StreamId): StreamKey {
  const [kind, classId, tableId, ...rest] = stream.split('/');
  const isClass = kind === 'class' && tableId === undefined;
  const isTable = kind === 'table' && tableId !== undefined && tableId !== '';
  if (classId === undefined || rest.length > 0 || !(isClass || isTable))
    throw new RangeError(`no stream: ${JSON.stringify(stream)}`);
  assertId(classId);
  if (tableId !== undefined) assertId(tableId);
  return { classId, tableId: tableId ?? '' };
}

/** Refuses with a RangeError what no log may hold: these are slips of the program, not of a player. */
export function assertRows(expectedSeq: number, rows: readonly NewRow[]): void {
  if (!Number.isInteger(expectedSeq) || expectedSeq < 0)
    throw new RangeError(`no place in a stream: ${expectedSeq}`);
  if (rows.length === 0 || rows.length > ROWS_MOST)
    throw new RangeError(`${rows.length} rows at once; 1 to ${ROWS_MOST} can be appended`);
  if (new Set(rows.map(({ commandId }) => commandId)).size < rows.length)
    throw new RangeError('one command id for two rows');
  for (const { commandId, body } of rows) {
    assertText(commandId, COMMAND_ID_CHARACTERS_MOST);
    if (Buffer.byteLength(body) > BODY_BYTES_MOST)
      throw new RangeError(
        `a body of ${Buffer.byteLength(body)} bytes; most are ${BODY_BYTES_MOST}`,
      );
    assertKeepable(body);
  }
}

export function assertClass({ id, code, usedAt, retentionDays }: KeptClass): void {
  assertId(id);
  assertText(code, ID_CHARACTERS_MOST);
  assertWhole(usedAt);
  assertWhole(retentionDays);
}

/** A key itself in place of its hash is refused as well. */
export function assertKey({ hash, replaces, holder, madeAt }: KeptKey): void {
  for (const each of replaces === null ? [hash] : [hash, replaces])
    if (!/^[0-9a-f]{64}$/.test(each)) throw new RangeError('a key is kept as its SHA-256 only');
  if (holder.role === 'member') assertText(holder.member, ID_CHARACTERS_MOST);
  assertWhole(madeAt);
}

/** A slash would make the table of one class look like that of another. */
function assertId(id: string): void {
  assertText(id, ID_CHARACTERS_MOST);
  if (id.includes('/')) throw new RangeError(`an id with a slash: ${JSON.stringify(id)}`);
}

function assertText(text: string, charactersMost: number): void {
  if (text === '' || text.length > charactersMost)
    throw new RangeError(`${text.length} characters; 1 to ${charactersMost} are kept`);
  assertKeepable(text);
}

/** PostgreSQL has no NUL, and half a surrogate pair comes back as another character. */
function assertKeepable(text: string): void {
  if (text.includes('\0') || !text.isWellFormed())
    throw new RangeError('a NUL or half a character cannot be kept');
}

function assertWhole(value: number): void {
  if (!Number.isSafeInteger(value)) throw new RangeError(`no whole number: ${value}`);
}
