import type { ReactElement } from 'react';
import type { Job } from '../../../shared/ipc/schemas.ts';
import type { JobId } from '../../../shared/model/ids.ts';
import { useLibrary } from '../../state/library.ts';
import { goTo } from '../../state/route.ts';
import { jobWords } from '../../words/job-words.ts';
import { useWords } from '../../words/words.ts';
import { PreviewPane } from '../source-view/PreviewPane.tsx';
import { cancelJob } from './import-files.ts';

const SCANS: readonly Job['step'][] = ['scan-look', 'scan-tables', 'scans'];

/** The first page of a file while the rest of it is being read, with the count of what is done. */
export function ImportingPage({ job: id }: { readonly job: JobId }): ReactElement {
  const job = useLibrary((state) => state.jobs.find((one) => one.id === id));
  // Who waits sees for how many: those that read and those that were handed over before.
  const ahead = useLibrary((state) => {
    const at = state.jobs.findIndex((one) => one.id === id);
    return state.jobs.filter((one, index) => index > at && one.kind === 'import' && (one.state === 'queued' || one.state === 'running')).length;
  });
  const words = useWords();
  const waiting = job?.state === 'queued';
  return (
    <>
      <header className="top">
        <span className="mark">{words.app.name}</span>
        <b className="top-title">{job?.title}</b>
        <span className="grow" />
        <button type="button" className="btn" onClick={() => goTo({ screen: 'library' })}>{words.importing.toLibrary}</button>
      </header>
      <main className="importing">
        <div className="importing-card" role="status">
          <b>{waiting ? words.importing.waiting : words.importing.title}</b>
          {job && <span className="importing-step">{waiting && ahead > 0 ? words.importing.ahead(ahead) : words.library.progress(jobWords().step[job.step], job.done, job.total)}</span>}
          {job && <progress max={job.total || 1} value={job.total > 0 ? job.done : 0} aria-label={words.importing.title} />}
          <p className="quiet">{words.importing.text}{job && SCANS.includes(job.step) && ` ${words.importing.slow}`}</p>
          {job && <button type="button" className="btn" onClick={() => void cancelJob(job)}>{words.app.cancel}</button>}
        </div>
        <div className="importing-source">{job?.sha256 && /\.pdf$/i.test(job.title) && <PreviewPane sha256={job.sha256} />}</div>
      </main>
    </>
  );
}
