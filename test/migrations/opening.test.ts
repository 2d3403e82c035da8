import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, DatabaseFromFuture, type Migration } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { DatabaseDamaged, openDatabase } from '../../db/open.ts';
import { writeSetting, readSettings } from '../../db/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '勾稽 迁移-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const next: Migration = { number: 9000, sql: 'CREATE TABLE later (x TEXT) STRICT;' };

describe('migrations', () => {
  it('count upwards in tens', () => {
    const numbers = migrations.map((migration) => migration.number);
    expect(numbers.every((number) => number % 10 === 0)).toBe(true);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('keep the rows and leave a copy of the file as it was', () => {
    const file = join(folder, 'gouji.db');
    const before = openDatabase(file);
    writeSetting(before, 'person', '甲');
    before.close();
    const after = openDatabase(file, [...migrations, next]);
    expect(readSettings(after)).toEqual({ person: '甲' });
    after.close();
    const copy = openDatabase(`${file}.before-9000`);
    expect(readSettings(copy)).toEqual({ person: '甲' });
    copy.close();
  });

  it('leave everything as it was when a step fails', () => {
    const file = join(folder, 'gouji.db');
    openDatabase(file).close();
    expect(() => openDatabase(file, [...migrations, { number: 9000, sql: 'CREATE TABLE later (x TEXT); SELECT nonsense FROM nowhere;' }])).toThrow();
    const db = openDatabase(file);
    expect(db.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'later'").get()).toEqual({ n: 0 });
    db.close();
  });

  it('refuse a file from the future and do not touch it', () => {
    const file = join(folder, 'gouji.db');
    openDatabase(file, [...migrations, next]).close();
    expect(() => openDatabase(file)).toThrow(DatabaseFromFuture);
    expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([]);
  });

  it('run nothing on a database that is up to date', () => {
    const file = join(folder, 'gouji.db');
    const db = openDatabase(file);
    migrate(db, file, migrations);
    expect(existsSync(`${file}.before-10`)).toBe(false);
    db.close();
  });
});

describe('a damaged file', () => {
  it('is named as damaged, not opened', () => {
    const file = join(folder, 'gouji.db');
    writeFileSync(file, 'not a database at all, but long enough to be looked at by SQLite as one '.repeat(40));
    expect(() => openDatabase(file)).toThrow(DatabaseDamaged);
  });
});
