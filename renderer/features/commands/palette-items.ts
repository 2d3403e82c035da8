import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { numberIndex } from '../../../shared/view/number-index.ts';
import { chooseFinding, chooseRef } from '../review/actions.ts';
import { documentIndex } from '../review/document-index.ts';
import { refLabel, tableName } from '../review/place-label.ts';
import { goTo } from '../../state/route.ts';
import { select } from '../../state/selection.ts';
import { turnPage } from '../../state/source-view.ts';
import { askSearch } from '../../state/library-view.ts';
import { useLibrary } from '../../state/library.ts';
import { commandsEn } from '../../words/commands-en.ts';
import { commandsZhCN } from '../../words/commands-zh-CN.ts';
import { findingText } from '../../words/finding-text.ts';
import { kindName } from '../../words/table-kinds.ts';
import { wordsNow } from '../../words/words.ts';
import { COMMANDS } from './commands.ts';
import { matchRank } from './match.ts';

export type PaletteGroup = 'commands' | 'pages' | 'tables' | 'findings' | 'numbers' | 'documents';

/** One line of the palette. */
export interface PaletteItem {
  readonly key: string;
  readonly group: PaletteGroup;
  readonly label: string;
  readonly note: string;
  readonly keys: readonly string[];
  readonly run: () => void;
}

interface Candidate extends PaletteItem {
  readonly texts: readonly string[];
}

const EACH = 8;
const UNASKED = 6;

function commandItems(): readonly Candidate[] {
  const words = wordsNow();
  const seen = new Set<string>();
  return COMMANDS.flatMap(({ id, shown, run, available }) => {
    // Letters and reasons are keys of what is lit, nothing to look for.
    if (seen.has(id) || id === 'operands' || id === 'reasons' || id === 'palette' || !available()) return [];
    seen.add(id);
    return [{ key: `command/${id}`, group: 'commands' as const, label: words.commands[id], note: '', keys: shown, run, texts: [words.commands[id], commandsZhCN[id], commandsEn[id]] }];
  });
}

function documentItems(): readonly Candidate[] {
  const { library } = wordsNow();
  return useLibrary.getState().documents.map((one) => {
    const label = one.title ?? one.entityName ?? one.fileName;
    return {
      key: `document/${one.id}`, group: 'documents' as const, label, note: [one.fiscalYear ?? '', library.kind[one.kind]].join(' '), keys: [],
      run: () => goTo({ screen: 'review', document: one.id }), texts: [label, one.entityName ?? '', one.fileName, String(one.fiscalYear ?? '')],
    };
  });
}

function placesOf(open: OpenDocument): readonly Candidate[] {
  const words = wordsNow();
  const tables = open.view.tables.map((table) => ({
    key: `table/${table.id}`, group: 'tables' as const, label: tableName(open.view, table), note: table.title, keys: [],
    run: () => select({ tab: { kind: 'table', table: table.id }, place: documentIndex(open.view).place({ kind: 'table', table: table.id }) }),
    texts: [tableName(open.view, table), table.title, kindName('zh-CN', table.kind) ?? '', kindName('en', table.kind) ?? ''],
  }));
  const findings = open.review.findings.filter((reviewed) => isOpen(reviewed) && reviewed.finding.state === 'fail').map((reviewed) => {
    const { title, where, message } = findingText(reviewed.finding);
    return { key: `finding/${reviewed.finding.address}`, group: 'findings' as const, label: title, note: where || message, keys: [], run: () => chooseFinding(reviewed), texts: [title, where, message, words.severity[reviewed.finding.severity]] };
  });
  return [...tables, ...findings];
}

/** Figures as printed, only where the question holds a digit: there are too many to offer unasked. */
function numberItems(open: OpenDocument, query: string): readonly Candidate[] {
  const digits = query.replaceAll(',', '');
  if (!/\d/.test(digits)) return [];
  const found: Candidate[] = [];
  for (const entry of numberIndex(open.view).entries) {
    if (!entry.shown.replaceAll(',', '').includes(digits)) continue;
    const first = entry.sightings[0]?.ref;
    if (!first) continue;
    found.push({ key: `number/${entry.value}`, group: 'numbers', label: entry.shown, note: [wordsNow().list.places(entry.sightings.length), refLabel(open.view, first)].join(' · '), keys: [], run: () => chooseRef(first), texts: [entry.shown] });
    if (found.length >= EACH) break;
  }
  return found;
}

function pageItems(open: OpenDocument, query: string): readonly PaletteItem[] {
  const pages = open.view.snapshot.pages.length;
  const page = /^\d{1,4}$/.test(query) ? Number(query) : 0;
  if (page < 1 || page > pages) return [];
  return [{ key: `page/${page}`, group: 'pages', label: wordsNow().source.page(page), note: '', keys: [], run: () => turnPage(page, pages) }];
}

/** What the palette offers for a question: the best of each group, commands first. `pagesOnly` = a page number is asked for. */
export function paletteItems(open: OpenDocument | null, text: string, pagesOnly: boolean): readonly PaletteItem[] {
  const query = text.trim();
  if (pagesOnly) return open ? pageItems(open, query) : [];
  const candidates: readonly Candidate[] = [...commandItems(), ...(open ? placesOf(open) : []), ...(open ? numberItems(open, query) : []), ...documentItems()];
  const ranked = candidates.flatMap((item) => {
    const rank = matchRank(item.texts, query);
    return rank === null ? [] : [{ item, rank }];
  });
  const groups = Map.groupBy(ranked, ({ item }) => item.group);
  const best = (group: PaletteGroup): readonly PaletteItem[] =>
    (groups.get(group) ?? []).toSorted((a, b) => a.rank - b.rank).slice(0, query === '' ? UNASKED : EACH).map(({ item }) => item);
  const everywhere: readonly PaletteItem[] = query === '' || useLibrary.getState().documents.length === 0 ? [] : [{ key: 'search', group: 'documents', label: wordsNow().search.everywhere(query), note: '', keys: [], run: () => { goTo({ screen: 'library' }); askSearch(query); } }];
  return [...best('commands'), ...(open ? pageItems(open, query) : []), ...best('tables'), ...best('findings'), ...best('numbers'), ...best('documents'), ...everywhere];
}
