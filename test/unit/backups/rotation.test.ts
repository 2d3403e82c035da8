import { describe, expect, test } from 'vitest';
import { backupLimits } from '../../../electron/backend/backups/backup-limits.ts';
import { outdated, type KeptBackup } from '../../../electron/backend/backups/rotation.ts';

const DAY = 86_400_000;
const NOW = 1000 * DAY;
const aged = (...days: number[]): KeptBackup[] => days.map((age) => ({ name: String(age), at: NOW - age * DAY }));
const gone = (backups: KeptBackup[], count: number, days: number): string[] => outdated(backups, { count, days }, NOW).map((backup) => backup.name);

describe('rotation of automatic backups', () => {
  test('more than the number allowed: the oldest go', () => expect(gone(aged(3, 1, 2, 0), 2, 30)).toEqual(['2', '3']));
  test('older than the days allowed: they go', () => expect(gone(aged(0, 29, 31, 40), 10, 30)).toEqual(['31', '40']));
  test('the newest stays, however old it is', () => expect(gone(aged(400, 500), 10, 30)).toEqual(['500']));
  test('a backup from a clock that ran ahead is not deleted for its age', () => expect(gone(aged(-900, 0), 10, 30)).toEqual([]));
});

describe('limits from the settings', () => {
  test('what is no number in bounds falls back', () => {
    expect(backupLimits({})).toEqual({ count: 10, days: 30 });
    expect(backupLimits({ 'backup.count': '0', 'backup.days': 'x' })).toEqual({ count: 10, days: 30 });
    expect(backupLimits({ 'backup.count': '3', 'backup.days': '7' })).toEqual({ count: 3, days: 7 });
  });
});
