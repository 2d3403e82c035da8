import type Database from 'better-sqlite3';

/** What may enter a statement. No floats: a number bound to a STRICT TEXT column is quietly stored as its text ('1.1'). */
export type SqlValue = string | bigint | number | null;

const cache = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** Prepares once per connection and text. */
export function prepared(db: Database.Database, text: string): Database.Statement {
  let statements = cache.get(db);
  if (!statements) {
    statements = new Map();
    cache.set(db, statements);
  }
  let statement = statements.get(text);
  if (!statement) {
    statement = db.prepare(text);
    statements.set(text, statement);
  }
  return statement;
}

function checked(values: readonly SqlValue[]): readonly SqlValue[] {
  for (const value of values) {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new TypeError(`not an integer: ${value}; amounts and fractions travel as text`);
  }
  return values;
}

/** Runs a writing statement. */
export const run = (db: Database.Database, text: string, ...values: readonly SqlValue[]): Database.RunResult => prepared(db, text).run(...checked(values));

/** All rows, unparsed: parse them with a schema of rows.ts before they leave db/. */
export const all = (db: Database.Database, text: string, ...values: readonly SqlValue[]): unknown[] => prepared(db, text).all(...checked(values));

/** The first row or undefined, unparsed. */
export const get = (db: Database.Database, text: string, ...values: readonly SqlValue[]): unknown => prepared(db, text).get(...checked(values));
