import { z } from 'zod';
import type { ReadDb, WriteDb } from './connection.ts';
import { all, run } from './sql.ts';

const settingRow = z.object({ key: z.string(), value: z.string() });

/** All settings of the workspace. */
export function readSettings(db: ReadDb): Record<string, string> {
  return Object.fromEntries(all(db, 'SELECT key, value FROM setting ORDER BY key').map((raw) => {
    const row = settingRow.parse(raw);
    return [row.key, row.value];
  }));
}

/** Writes one setting. */
export function writeSetting(db: WriteDb, key: string, value: string): void {
  run(db, 'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', key, value);
}
