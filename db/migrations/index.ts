import type { Migration } from '../migrate.ts';
import { firstTables } from './0010-first-tables.ts';
import { cellEvidence } from './0020-cell-evidence.ts';
import { otherReadings } from './0030-other-readings.ts';

/** All migrations, oldest first; numbers in tens so that a branch may slip one in. */
export const migrations: readonly Migration[] = [firstTables, cellEvidence, otherReadings];
