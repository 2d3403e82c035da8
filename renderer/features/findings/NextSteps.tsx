import type { ReactElement } from 'react';
import { isErratum } from '../../../shared/review/is-erratum.ts';
import { useLibrary } from '../../state/library.ts';
import { useOpenDocument } from '../../state/open-document.ts';
import { showOverlay } from '../../state/overlay.ts';
import { goTo } from '../../state/route.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Shape, type ShapeKind } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { exportDocument } from '../export/export-document.ts';
import { pickAndImport } from '../library/import-files.ts';
import { goOnTo, nextToDo } from '../library/next-document.ts';
import { findingGroups } from './finding-groups.ts';

function Step({ hotkey, label, done = false, onGo }: { readonly hotkey: string; readonly label: string; readonly done?: boolean; readonly onGo: () => void }): ReactElement {
  return <button type="button" className="next-step" onClick={onGo}>{done && <Shape kind="pass" />}<span className="next-label">{label}</span><Kbd>{hotkey}</Kbd></button>;
}

/** Stands where the findings stood once none is left: how far the document was read, and what there is to do next, each with its key. */
export function NextSteps(): ReactElement | null {
  const words = useWords();
  const { next } = words;
  const open = useOpenDocument((state) => state.open);
  // The list tells when one of its documents has changed.
  useLibrary((state) => state.documents);
  if (!open) return null;
  const { view, review, summary } = open;
  const { amounts, accounted } = view.coverage;
  const unread = amounts - accounted;
  const gaps = view.snapshot.gaps.length;
  const readCoverage = (): void => document.querySelector<HTMLButtonElement>('[data-coverage]')?.click();
  // Where nothing was read nothing can be wrong: that is no clean document.
  if (amounts === 0 && view.tables.length === 0) {
    return (
      <div className="next">
        <b className="with-shape"><Shape kind="warning" />{next.nothing}</b>
        <p>{next.nothingText}</p>
        <Step hotkey="V" label={words.coverage.title} onGo={readCoverage} />
        <Step hotkey="Ctrl O" label={words.commands.importFiles} onGo={() => void pickAndImport()} />
      </div>
    );
  }
  const decided = findingGroups(review).done.length;
  const errata = review.findings.filter(({ status, decision, finding }) => isErratum(status, decision?.cause, finding.diagnosis?.kind)).length;
  const following = nextToDo(summary.id);
  const kind: ShapeKind = unread > 0 || gaps > 0 ? 'unread' : 'pass';
  return (
    <div className="next">
      <b className="with-shape"><Shape kind={kind} />{decided > 0 ? next.done(decided) : next.clean}</b>
      {kind === 'unread' && <button type="button" className="link" onClick={readCoverage}>{gaps > 0 ? next.gaps(gaps) : next.unread(unread)}</button>}
      <h3>{next.title}</h3>
      {errata > 0 && <Step hotkey="Alt W" label={next.errata(errata)} onGo={() => void exportDocument(summary, 'errata-docx')} />}
      <Step hotkey="Ctrl Enter" label={summary.stage === 'open' ? next.sign : next.signed(words.sign.stage[summary.stage])} done={summary.stage !== 'open'} onGo={() => showOverlay('sign')} />
      <Step hotkey="Alt P" label={words.commands.publicationCheck} onGo={() => showOverlay('publication')} />
      {following ? <Step hotkey="Alt N" label={next.following(following.entityName ?? following.title ?? following.fileName)} onGo={() => goOnTo(following)} /> : <Step hotkey="Alt 1" label={next.library} onGo={() => goTo({ screen: 'library' })} />}
    </div>
  );
}
