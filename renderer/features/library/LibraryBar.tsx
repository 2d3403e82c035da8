import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import { LIBRARY_FILTERS, LIBRARY_SORTS, countOf, useLibraryView } from '../../state/library-view.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';

/** The last wish to search that was met: coming back to the library is none. */
let answered = 0;

/** The search over names and contents, and what the list is narrowed to. */
export function LibraryBar({ documents, earlier }: { readonly documents: readonly DocumentSummary[]; /** How many earlier versions there are to be folded. */ readonly earlier: number }): ReactElement {
  const words = useWords();
  const { query, filter, year, sort, asked, withEarlier } = useLibraryView();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === answered) return;
    answered = asked;
    input.current?.focus();
  }, [asked]);
  const years = useMemo(() => [...new Set(documents.map((one) => one.fiscalYear).filter((one) => one !== null))].toSorted((a, b) => b - a), [documents]);
  return (
    <div className="library-bar">
      <label className="library-search">
        <input
          ref={input} className="field" type="search" value={query} maxLength={200} placeholder={words.search.ask} aria-label={words.search.ask} onChange={(event) => useLibraryView.setState({ query: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            useLibraryView.setState({ query: '' });
            event.currentTarget.blur();
          }}
        />
        <Kbd>/</Kbd>
      </label>
      <span className="radio-row" role="group" aria-label={words.search.filter}>
        <button type="button" aria-pressed={filter === null} onClick={() => useLibraryView.setState({ filter: null })}>{words.search.all} {documents.length}</button>
        {LIBRARY_FILTERS.map((one) => <button key={one} type="button" aria-pressed={filter === one} onClick={() => useLibraryView.setState({ filter: one })}>{words.search.filters[one]} {countOf(documents, one)}</button>)}
      </span>
      {earlier > 0 && <button type="button" className="btn" aria-pressed={withEarlier} onClick={() => useLibraryView.setState({ withEarlier: !withEarlier })}>{words.versions.earlier(earlier)}<Kbd>O</Kbd></button>}
      <select className="field" value={year ?? ''} aria-label={words.library.columns.year} onChange={(event) => useLibraryView.setState({ year: event.target.value === '' ? null : Number(event.target.value) })}>
        <option value="">{words.search.allYears}</option>
        {years.map((one) => <option key={one} value={one}>{one}</option>)}
      </select>
      <select className="field" value={sort} aria-label={words.search.order} onChange={(event) => useLibraryView.setState({ sort: LIBRARY_SORTS.find((one) => one === event.target.value) ?? 'imported' })}>
        {LIBRARY_SORTS.map((one) => <option key={one} value={one}>{words.search.sorts[one]}</option>)}
      </select>
    </div>
  );
}
