import { expect, test } from 'vitest';
import { write } from '../../../db/connection.ts';
import { interruptRunning, listJobs, readJob, saveJob } from '../../../db/jobs.ts';
import { openDatabase } from '../../../db/open.ts';
import type { Job } from '../../../shared/ipc/schemas.ts';
import { asId, type JobId } from '../../../shared/model/ids.ts';

const job = (index: number, state: Job['state']): Job => ({
  id: asId<JobId>(`j${index}`), kind: 'import', title: `${index}.pdf`, state, step: 'waiting', done: 0, total: 0, startedAt: new Date(index).toISOString(), document: null, sha256: null, duplicate: false, ticket: null, error: null,
});

test('every import that a dead program left, however many, is interrupted and can be repeated', () => {
  const db = openDatabase(':memory:');
  write(db, () => {
    for (let index = 0; index < 300; index += 1) saveJob(db, job(index, index % 3 === 0 ? 'done' : index % 3 === 1 ? 'queued' : 'running'), `{"index":${index}}`);
  });
  expect(write(db, () => interruptRunning(db))).toBe(200);
  const listed = listJobs(db);
  expect(listed.length).toBe(300);
  expect(listed.filter(({ state }) => state === 'interrupted').length).toBe(200);
  expect(readJob(db, asId<JobId>('j1'))?.input).toBe('{"index":1}');
  db.close();
});
