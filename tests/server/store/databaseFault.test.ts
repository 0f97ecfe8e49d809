import { describe, expect, it } from 'vitest';
import { databaseFault } from '../../../src/server/store/databaseFault.ts';

const sqlite = (errcode: number) =>
  Object.assign(new Error('words'), { code: 'ERR_SQLITE_ERROR', errcode });
const postgres = (code: string) => Object.assign(new Error('words'), { code, severity: 'ERROR' });
const system = (code: string) => Object.assign(new Error('words'), { code });

describe('what a database throws', () => {
  it.each([
    ['a full file of SQLite', sqlite(13), 'store-full'],
    ['a write beyond the disk', sqlite(778), 'store-away'],
    ['a file that became read-only', sqlite(1032), 'store-read-only'],
    ['a folder in which no log can be made', sqlite(14), 'store-away'],
    ['another process that keeps on writing', sqlite(5), 'store-away'],
    ['a torn file', sqlite(11), 'store-away'],
    ['a full disk of PostgreSQL', postgres('53100'), 'store-full'],
    ['a standby', postgres('25006'), 'store-read-only'],
    ['an end of the server', postgres('57P01'), 'store-away'],
    ['a log-in refused', postgres('28P01'), 'store-away'],
    ['too many connections', postgres('53300'), 'store-away'],
    ['a broken page', postgres('XX001'), 'store-away'],
    ['a full disk of the system', system('ENOSPC'), 'store-full'],
    ['a read-only one', system('EROFS'), 'store-read-only'],
    ['no server', system('ECONNREFUSED'), 'store-away'],
    ['a lost connection', new Error('Connection terminated unexpectedly'), 'store-away'],
    ['a place that is taken, in SQLite', sqlite(1555), 'row-taken'],
    ['a place that is taken, in PostgreSQL', postgres('23505'), 'row-taken'],
    ['a class that is gone, in SQLite', sqlite(787), 'nothing-to-refer-to'],
    ['a class that is gone, in PostgreSQL', postgres('23503'), 'nothing-to-refer-to'],
  ])('is read by its code: %s', (_, error, code) => {
    expect(databaseFault(error)).toMatchObject({ code });
  });

  it('is no fault of the database where the program slipped', () => {
    const slips = [
      new TypeError('x is not a function'),
      sqlite(1),
      sqlite(21),
      postgres('42P01'),
      postgres('22021'),
      system('ERR_INVALID_ARG_TYPE'),
      'text',
      null,
    ];
    expect(slips.map(databaseFault)).toEqual(slips.map(() => null));
  });
});
