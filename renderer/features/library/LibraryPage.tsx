import { useMemo, useState, type ReactElement } from 'react';
import { useLibrary } from '../../state/library.ts';
import { shownDocuments, useLibraryView } from '../../state/library-view.ts';
import { showOverlay } from '../../state/overlay.ts';
import { goTo } from '../../state/route.ts';
import { laterVersions, standingDocuments, useVersions } from '../../state/versions.ts';
import { useWords } from '../../words/words.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { ProposedPairsChip } from '../pairs/ProposedPairsChip.tsx';
import { PersonAsk } from '../settings/PersonAsk.tsx';
import { SettingsMenu } from '../settings/SettingsMenu.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { pickAndImport } from './import-files.ts';
import { LibraryBar } from './LibraryBar.tsx';
import { SearchHits } from './SearchHits.tsx';
import { JobList } from './JobList.tsx';

/** The keys of the list, and how files come in. */
function LibraryKeys(): ReactElement {
  const { commands, keys, library } = useWords();
  return (
    <div className="status">
      <span><Kbd>J</Kbd> <Kbd>K</Kbd> {keys.moveDocument}</span>
      <span><Kbd>Enter</Kbd> {commands.openDocument}</span>
      <span><Kbd>/</Kbd> {commands.search}</span>
      <button type="button" onClick={() => showOverlay('palette')}><Kbd>Ctrl K</Kbd> {commands.palette}</button>
      <button type="button" onClick={() => showOverlay('keys')}><Kbd>?</Kbd> {keys.all}</button>
      <span className="grow" />
      <span>{library.dropHint}</span>
    </div>
  );
}

/** All documents of the workspace, what is being read, and what was refused. */
export function LibraryPage(): ReactElement {
  const { documents, known } = useLibrary();
  const busy = useLibrary((state) => state.jobs.some((job) => job.state === 'queued' || job.state === 'running'));
  const words = useWords();
  const view = useLibraryView();
  // As state: the table inside is ready before its frame is, and must hear of it.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const links = useVersions((state) => state.links);
  const standing = useMemo(() => standingDocuments(documents, links, view.withEarlier), [documents, links, view.withEarlier]);
  const shown = useMemo(() => shownDocuments(standing, view), [standing, view]);
  return (
    <>
      <header className="top">
        <span className="mark">{words.app.name}</span>
        <b className="top-title">{words.app.library}</b>
        {documents.length > 0 && <span className="quiet">{words.library.count(documents.length)}</span>}
        <span className="grow" />
        {documents.length > 1 && <button type="button" className="btn" onClick={() => goTo({ screen: 'families' })}>{words.commands.families}<Kbd>F</Kbd></button>}
        <ProposedPairsChip />
        <PersonAsk />
        <SettingsMenu />
        <button type="button" className="btn btn-main" onClick={() => void pickAndImport()}>{words.library.import}<Kbd>Ctrl O</Kbd></button>
      </header>
      <main className="library" ref={setScroller}>
        <JobList />
        {documents.length > 0 && <LibraryBar documents={standing} earlier={laterVersions(links)} />}
        {documents.length > 0 && <SearchHits query={view.query} />}
        {documents.length > 0 && shown.length === 0 && <p className="f-none">{view.query.trim() === '' ? words.search.noDocument : words.search.noName}</p>}
        {shown.length > 0 && <DocumentTable documents={shown} scroller={scroller} />}
        {documents.length === 0 && known && !busy && <EmptyLibrary />}
      </main>
      {documents.length > 0 && <LibraryKeys />}
    </>
  );
}
