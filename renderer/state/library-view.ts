import { create } from 'zustand';
import type { DocumentSummary } from '../../shared/ipc/schemas.ts';

/** What the list of documents is narrowed to; null = all. */
export const LIBRARY_FILTERS = ['work', 'errors', 'unread', 'unsigned', 'lost'] as const;
export type LibraryFilter = (typeof LIBRARY_FILTERS)[number];

export const LIBRARY_SORTS = ['risk', 'imported', 'entity', 'year'] as const;
export type LibrarySort = (typeof LIBRARY_SORTS)[number];

interface LibraryView {
  readonly query: string;
  readonly filter: LibraryFilter | null;
  readonly year: number | null;
  readonly sort: LibrarySort;
  /** Whether versions that a later one has taken the place of are listed too. */
  readonly withEarlier: boolean;
  /** The row that J, K and Enter act on; kept while a document is open, so that one comes back to it. */
  readonly cursor: DocumentSummary['id'] | null;
  /** Counts wishes to search. */
  readonly asked: number;
}

export const useLibraryView = create<LibraryView>()(() => ({ query: '', filter: null, year: null, sort: 'imported', withEarlier: false, cursor: null, asked: 0 }));

export const askSearch = (query?: string): void => useLibraryView.setState(({ asked }) => ({ asked: asked + 1, ...(query === undefined ? {} : { query }) }));

const unread = (one: DocumentSummary): boolean => one.accounted < one.amounts || one.gaps > 0 || one.tables === 0;
const openCount = (one: DocumentSummary): number => one.open.error + one.open.warning + one.open.notice;

const passes: Readonly<Record<LibraryFilter, (one: DocumentSummary) => boolean>> = {
  work: (one) => openCount(one) > 0,
  errors: (one) => one.open.error > 0,
  unread,
  unsigned: (one) => one.stage === 'open',
  lost: (one) => one.signatureLost,
};

/** How a document stands out to a reviewer: lost signatures and unread parts weigh as errors do. */
const risk = (one: DocumentSummary): number => one.open.error * 100 + one.open.warning * 10 + one.open.notice + (unread(one) ? 50 : 0) + (one.signatureLost ? 200 : 0);

const orders: Readonly<Record<LibrarySort, (a: DocumentSummary, b: DocumentSummary) => number>> = {
  risk: (a, b) => risk(b) - risk(a),
  imported: (a, b) => (a.importedAt < b.importedAt ? 1 : a.importedAt > b.importedAt ? -1 : 0),
  entity: (a, b) => (a.entityName ?? a.fileName).localeCompare(b.entityName ?? b.fileName, 'zh-CN'),
  year: (a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0),
};

export const countOf = (documents: readonly DocumentSummary[], filter: LibraryFilter): number => documents.filter(passes[filter]).length;

/** The documents to be shown, in their order. Words are looked for in title, body and file name. */
export function shownDocuments(documents: readonly DocumentSummary[], { query, filter, year, sort }: Pick<LibraryView, 'query' | 'filter' | 'year' | 'sort'>): readonly DocumentSummary[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return documents
    .filter((one) => (filter === null || passes[filter](one)) && (year === null || one.fiscalYear === year))
    .filter((one) => { const text = [one.title, one.entityName, one.fileName, one.fiscalYear].join(' ').toLowerCase(); return words.every((word) => text.includes(word)); })
    .toSorted(orders[sort]);
}
