import type { ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { useComments } from '../../state/comments.ts';
import { usePairs } from '../../state/pairs.ts';
import { showOverlay } from '../../state/overlay.ts';
import { goTo } from '../../state/route.ts';
import { formatCount } from '../../ui/format-count.ts';
import { BackMark } from '../../ui/BackMark.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { findingGroups } from '../findings/finding-groups.ts';
import { PersonAsk } from '../settings/PersonAsk.tsx';
import { SettingsMenu } from '../settings/SettingsMenu.tsx';
import { StageChip } from '../signoff/StageChip.tsx';
import { VersionChip } from '../versions/VersionChip.tsx';
import { stepHistory } from './actions.ts';
import { CoverageChip } from './CoverageChip.tsx';

function Counts({ open }: { readonly open: OpenDocument }): ReactElement {
  const { review } = useWords();
  const words = useWords();
  const { counts } = open.review;
  const groups = findingGroups(open.review);
  // Where nothing was read there is nothing to decide either: that is no pass.
  const nothing = open.view.coverage.amounts === 0 && open.view.tables.length === 0;
  const left = groups.error.length + groups.warning.length + groups.notice.length;
  return (
    <>
      <span className="chip">
        {review.checks} <b>{formatCount(counts.pass)}</b> {review.passed}
        {counts.tail > 0 && <span> · <b>{counts.tail}</b> {review.tails}</span>}
        {counts.notRun > 0 && <span> · <b>{counts.notRun}</b> {review.notRun}</span>}
      </span>
      <span className="chip">
        {left === 0 && <Shape kind={nothing ? 'warning' : 'pass'} size={10} />}
        {(['error', 'warning', 'notice'] as const).map((severity) => groups[severity].length > 0 && <span key={severity} className="with-shape"><Shape kind={severity} size={10} label={words.severity[severity]} /><b>{groups[severity].length}</b></span>)}
        {left > 0 ? review.open : nothing ? words.next.nothing : review.nothingOpen}
      </span>
    </>
  );
}

/** What file, how much of it was read and checked, what is left, and who works on it; never more than one line. */
export function TopLine({ open }: { readonly open: OpenDocument | null }): ReactElement {
  const words = useWords();
  const facts = open?.view.facts;
  const proposed = usePairs((state) => state.pairs.filter((pair) => pair.state === 'proposed').length);
  const unresolved = useComments((state) => state.comments.filter((comment) => comment.resolved === null).length);
  return (
    <header className="top">
      <BackMark onBack={() => goTo({ screen: 'library' })} />
      <b className="top-title" title={open?.summary.fileName}>{open?.summary.title ?? open?.summary.entityName ?? open?.summary.fileName ?? ''}</b>
      {open && (
        <>
          <span className="top-facts">
            {[open.view.snapshot.pages.length > 0 ? words.review.pages(open.view.snapshot.pages.length) : null, words.review.tables(open.view.tables.length), facts?.unit].filter(Boolean).join(' · ')}
          </span>
          {open.review.revision > 0 && <span className="quiet">{words.review.version(open.review.revision)}</span>}
          <VersionChip document={open.summary.id} />
          <CoverageChip open={open} />
          <Counts open={open} />
          <StageChip summary={open.summary} />
          {proposed > 0 && <button type="button" className="chip" onClick={() => showOverlay('pairs')}><Shape kind="unread" size={10} />{words.pairs.proposed(proposed)}</button>}
          {unresolved > 0 && <button type="button" className="chip" onClick={() => showOverlay('comments')}>{words.comments.count(unresolved)}</button>}
          <span className="grow" />
          <PersonAsk />
          <button type="button" className="btn btn-plain" disabled={!open.review.canUndo} onClick={() => void stepHistory('history.undo')}>{words.review.undo}<Kbd>U</Kbd></button>
          <button type="button" className="btn btn-plain" disabled={!open.review.canRedo} onClick={() => void stepHistory('history.redo')}>{words.review.redo}</button>
          <ExportMenu open={open} />
        </>
      )}
      {!open && <span className="grow" />}
      <SettingsMenu />
    </header>
  );
}
