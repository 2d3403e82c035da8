import type { Job } from '../../ipc/schemas.ts';

/** Steps and states of long work. */
export const jobs = {
  step: { waiting: 'Waiting', copy: 'Keeping the source', detect: 'Finding the format', pages: 'Reading pages', 'scan-look': 'Looking for tables on scanned pages', 'scan-tables': 'Reading scanned pages with tables', scans: 'Reading scanned pages', recognise: 'Finding tables', sheets: 'Reading sheets', text: 'Reading text', check: 'Checking', store: 'Saving', write: 'Writing' },
  state: { queued: 'Queued', running: 'Running', done: 'Done', 'done-with-gaps': 'Done, parts unread', failed: 'Failed', cancelled: 'Cancelled', interrupted: 'Interrupted' },
} as const satisfies { readonly step: Record<Job['step'], string>; readonly state: Record<Job['state'], string> };
