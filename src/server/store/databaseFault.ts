import { StoreError, type StoreFault } from './EventStore.ts';

/** What a database objected to: that it cannot write now, or that a row stands against it. */
export type DatabaseFault = StoreFault | { readonly code: 'row-taken' | 'nothing-to-refer-to' };

/** Reads what SQLite, PostgreSQL, its driver or the system threw; null for a slip of the program. */
export function databaseFault(error: unknown): DatabaseFault | null {
  if (error instanceof StoreError) return error.fault;
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number')
    return ofSqlite(errcode, error.message);
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && 'severity' in error)
    return ofPostgres(code, `${code} ${error.message}`);
  if (typeof code === 'string' && /^E(?!RR_)[A-Z]+$/.test(code))
    return ofSystem(code, error.message || code);
  return DRIVER_WORDS.test(error.message) ? { code: 'store-away', what: error.message } : null;
}

/** The drivers have no codes for these. */
const DRIVER_WORDS =
  /^Connection terminated|timeout exceeded when trying to connect|^Query read timeout|is not queryable|^Client was closed/;

function ofSqlite(errcode: number, message: string): DatabaseFault | null {
  const what = `SQLite ${errcode}: ${message}`;
  switch (errcode) {
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
    case 2067: // SQLITE_CONSTRAINT_UNIQUE
      return { code: 'row-taken' };
    case 787: // SQLITE_CONSTRAINT_FOREIGNKEY
      return { code: 'nothing-to-refer-to' };
  }
  // The low byte says the kind, the others which of it.
  switch (errcode & 0xff) {
    case 13: // SQLITE_FULL
      return { code: 'store-full', what };
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
      return { code: 'store-read-only', what };
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
    case 7: // SQLITE_NOMEM
    case 10: // SQLITE_IOERR
    case 11: // SQLITE_CORRUPT
    case 14: // SQLITE_CANTOPEN
    case 15: // SQLITE_PROTOCOL
    case 26: // SQLITE_NOTADB
      return { code: 'store-away', what };
    default:
      return null;
  }
}

function ofPostgres(state: string, what: string): DatabaseFault | null {
  switch (state) {
    case '23505':
      return { code: 'row-taken' };
    case '23503':
      return { code: 'nothing-to-refer-to' };
    case '53100':
      return { code: 'store-full', what };
    case '25006':
      return { code: 'store-read-only', what };
    case '3D000': // no such database
    case '57P01': // shut down
    case '57P02':
    case '57P03': // starting
    case '57014': // cancelled
    case '55P03': // a lock did not come free
    case '40001': // another transaction was in the way
    case '40P01':
      return { code: 'store-away', what };
  }
  // Connection, log-in, resources, the system's own errors, a broken file.
  return /^(08|28|53|58|XX)/.test(state) ? { code: 'store-away', what } : null;
}

function ofSystem(code: string, what: string): StoreFault {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'store-full', what };
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { code: 'store-read-only', what };
    default:
      return { code: 'store-away', what };
  }
}
