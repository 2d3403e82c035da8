import type { Migration } from '../migrate.ts';
import { firstTables } from './0010-first-tables.ts';
import { cellEvidence } from './0020-cell-evidence.ts';
import { otherReadings } from './0030-other-readings.ts';
import { deskWork } from './0040-desk-work.ts';
import { search } from './0050-search.ts';
import { pairs } from './0060-pairs.ts';
import { versions } from './0070-versions.ts';

/** All migrations, oldest first; numbers in tens so that a branch may slip one in. */
export const migrations: readonly Migration[] = [firstTables, cellEvidence, otherReadings, deskWork, search, pairs, versions];
