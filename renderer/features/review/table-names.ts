import type { TableId } from '../../../shared/model/ids.ts';
import type { DocumentView, ViewTable } from '../../../shared/model/view.ts';
import type { Language } from '../../../shared/words/language.ts';
import { kindName } from '../../words/table-kinds.ts';

/** What a table is called. `base`: its printed number, else what it officially is, else its title; `apart`: what tells it from those of the same base, whole and short enough for a tab; null where nothing need. */
export interface TableName {
  readonly base: string;
  readonly apart: { readonly whole: string; readonly short: string } | null;
}

/** Characters of `apart` that a tab has room for. */
const ROOM = 8;

/** The one project a table speaks of: departments print a sheet of targets for each. */
function projectOf(table: ViewTable): string {
  const names = new Set(table.lists.flatMap((list) => list.entries.flatMap(({ key, label }) => (key.startsWith('PRJ:') ? [label] : []))));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}

/** The unit a table is printed for, without the words before it. */
const unitOf = (table: ViewTable): string => (table.entityLine?.text ?? '').replace(/^[^：:]{1,12}[：:]\s*/, '').trim();

/** What may tell tables apart, most telling first. */
const SIGNS: readonly ((table: ViewTable) => string)[] = [
  projectOf, unitOf,
  (table) => table.numberLine?.text ?? '',
  (table) => table.attributes.join(' '),
  (table) => table.title,
  (table) => table.fragments.map((part) => (part.kind === 'sheet' ? part.sheet : '')).find(Boolean) ?? '',
];

function sharedStart(texts: readonly string[]): number {
  const [first = '', ...others] = texts.map((text) => [...text]);
  let length = 0;
  while (length < first.length && others.every((other) => other[length] === first[length])) length += 1;
  return length;
}

/** Cut where a tab ends; where all begin alike for longer than that, the beginning is left out instead. */
function shorten(texts: readonly string[]): readonly string[] {
  const starts = new Set(texts.map((text) => [...text].slice(0, ROOM).join('')));
  const from = starts.size === texts.length ? 0 : sharedStart(texts);
  return texts.map((text) => {
    const chars = [...text].slice(from);
    return chars.length === 0 ? text : `${from > 0 ? '…' : ''}${chars.slice(0, ROOM).join('')}${chars.length > ROOM ? '…' : ''}`;
  });
}

/** What tells tables of one base apart: the first sign that differs in all of them (one may go without), else the most differing one with a count. */
function apartOf(tables: readonly ViewTable[]): readonly TableName['apart'][] {
  const readings = SIGNS.map((sign) => tables.map(sign));
  const different = (texts: readonly string[]): number => new Set(texts).size;
  const best = readings.find((texts) => different(texts) === tables.length) ?? readings.reduce((a, b) => (different(b) > different(a) ? b : a));
  const seen = new Map<string, number>();
  const short = shorten([...new Set(best)]);
  const shortOf = new Map([...new Set(best)].map((text, at) => [text, short[at] ?? text]));
  return best.map((text) => {
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    const count = best.filter((other) => other === text).length > 1 ? `(${nth})` : '';
    return text === '' && count === '' ? null : { whole: `${text}${count}`, short: `${shortOf.get(text) ?? ''}${count}` };
  });
}

const made = new WeakMap<DocumentView, Map<Language, ReadonlyMap<TableId, TableName>>>();

/** What the tables of a document are called, each by a name of its own. */
export function tableNames(view: DocumentView, language: Language, untitled: string): ReadonlyMap<TableId, TableName> {
  const byLanguage = made.get(view) ?? new Map<Language, ReadonlyMap<TableId, TableName>>();
  made.set(view, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const groups = Map.groupBy(view.tables, (table) => table.number ?? kindName(language, table.kind) ?? (table.title || untitled));
  const names = new Map<TableId, TableName>();
  for (const [base, tables] of groups) {
    const apart = tables.length > 1 ? apartOf(tables) : [];
    tables.forEach((table, at) => names.set(table.id, { base, apart: apart[at] ?? null }));
  }
  byLanguage.set(language, names);
  return names;
}
