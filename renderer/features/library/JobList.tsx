import type { ReactElement } from 'react';
import type { Job } from '../../../shared/ipc/schemas.ts';
import { ERROR_CODES, type ErrorCode } from '../../../shared/ipc/errors.ts';
import { dropJob, dropRefusal, useLibrary } from '../../state/library.ts';
import { goTo } from '../../state/route.ts';
import { Shape } from '../../ui/Shape.tsx';
import { explainError } from '../../words/explain-error.ts';
import { jobWords } from '../../words/job-words.ts';
import { useWords } from '../../words/words.ts';
import { cancelJob, retryJob } from './import-files.ts';

const RUNNING: readonly Job['state'][] = ['queued', 'running'];
const BROKEN: readonly Job['state'][] = ['failed', 'interrupted', 'cancelled'];

function Failure({ name, code, details }: { readonly name: string; readonly code: ErrorCode; readonly details: Readonly<Record<string, string>> }): ReactElement {
  const { what, remedy } = explainError(code, details, name);
  return <span className="grow"><b>{what}</b> <span className="quiet">{remedy}</span></span>;
}

function JobRow({ job }: { readonly job: Job }): ReactElement {
  const words = useWords();
  const running = RUNNING.includes(job.state);
  const labels = jobWords();
  return (
    <li className="job">
      <Shape kind={running ? 'later' : job.state === 'cancelled' ? 'unread' : 'error'} />
      {running ? (
        <>
          <span className="job-title">{job.title}</span>
          <span className="job-step">{words.library.progress(labels.step[job.step], job.done, job.total)}</span>
          <progress max={job.total || 1} value={job.total > 0 ? job.done : 0} aria-label={job.title} />
          <span className="grow" />
          <button type="button" className="btn btn-plain" onClick={() => void cancelJob(job)}>{words.app.cancel}</button>
        </>
      ) : (
        <>
          {job.error ? <Failure name={job.title} code={job.error.code} details={job.error.details} /> : <span className="grow">{job.title} <span className="quiet">{labels.state[job.state]}</span></span>}
          <button type="button" className="btn btn-plain" onClick={() => void retryJob(job)}>{words.app.retry}</button>
          <button type="button" className="btn btn-plain" aria-label={words.app.close} onClick={() => dropJob(job.id)}>×</button>
        </>
      )}
      {job.duplicate && job.document && <button type="button" className="btn btn-plain" onClick={() => job.document && goTo({ screen: 'review', document: job.document })}>{words.library.show}</button>}
    </li>
  );
}

/** Kinds of jobs that say the same of each file: many of them take one line. */
const ALIKE = ['queued', 'interrupted', 'cancelled'] as const;
type Alike = (typeof ALIKE)[number];
const FEW = 3;

/** Many files that wait, or that were stopped, in one line with what can be done with all of them. */
function ManyJobs({ state, jobs }: { readonly state: Alike; readonly jobs: readonly Job[] }): ReactElement {
  const words = useWords();
  return (
    <li className="job">
      <Shape kind={state === 'queued' ? 'later' : 'unread'} />
      <span className="grow" title={jobs.map((job) => job.title).join('\n')}>{words.library.many[state](jobs.length)}</span>
      {state === 'queued' ? <button type="button" className="btn btn-plain" onClick={() => { for (const job of jobs) void cancelJob(job); }}>{words.library.cancelAll}</button> : (
        <>
          <button type="button" className="btn btn-plain" onClick={() => { for (const job of jobs) void retryJob(job); }}>{words.library.retryAll}</button>
          <button type="button" className="btn btn-plain" aria-label={words.app.close} onClick={() => { for (const job of jobs) dropJob(job.id); }}>×</button>
        </>
      )}
    </li>
  );
}

/** What is being read comes first, then what waits, then what went wrong. */
const ORDER: readonly Job['state'][] = ['running', 'queued', 'failed', 'interrupted', 'cancelled'];

/** Imports that run or went wrong, and files refused before they began. Nothing when all is quiet. */
export function JobList(): ReactElement | null {
  const { jobs, refusals } = useLibrary();
  const words = useWords();
  const imports = jobs.filter((job) => job.kind === 'import' && (RUNNING.includes(job.state) || BROKEN.includes(job.state)));
  if (imports.length + refusals.length === 0) return null;
  return (
    <ul className="jobs" aria-label={words.library.jobs}>
      {ORDER.map((state) => {
        const those = imports.filter((job) => job.state === state).toReversed(); // the newest stand first in the state
        const alike = ALIKE.find((one) => one === state);
        return alike !== undefined && those.length > FEW ? <ManyJobs key={state} state={alike} jobs={those} /> : those.map((job) => <JobRow key={job.id} job={job} />);
      })}
      {refusals.map((refusal) => (
        <li className="job" key={`${refusal.name}/${refusal.code}`}>
          <Shape kind="error" label={words.library.refused} />
          <Failure name={refusal.name} code={ERROR_CODES.find((code) => code === refusal.code) ?? 'internal'} details={{}} />
          <button type="button" className="btn btn-plain" aria-label={words.app.close} onClick={() => dropRefusal(refusal)}>×</button>
        </li>
      ))}
    </ul>
  );
}
