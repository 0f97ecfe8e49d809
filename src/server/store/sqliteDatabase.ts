import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

type Value = string | number | null;

/** Node's own SQLite as Kysely's dialect wants to have it. */
export function sqliteDatabase(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      switch (sql) {
        // Every transaction here writes: one that waits at its begin need not give up half-way.
        case 'begin':
          return statementOf(database.prepare('begin immediate'));
        case 'rollback':
          return database.isTransaction ? statementOf(database.prepare(sql)) : alreadyRolledBack;
        default:
          return statementOf(database.prepare(sql));
      }
    },
  };
}

/** A full disk ends a transaction by itself. */
const alreadyRolledBack: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

function statementOf(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...(values as readonly Value[])),
    run: (values) => statement.run(...(values as readonly Value[])),
    iterate: (values) => statement.iterate(...(values as readonly Value[])),
  };
}
