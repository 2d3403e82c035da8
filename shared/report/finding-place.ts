import { assertNever } from '../model/assert-never.ts';
import { fillText } from '../words/fill-text.ts';
import type { Language } from '../words/language.ts';
import { reportWords } from '../words/report-words.ts';
import type { ExportRef, ExportSource, ReviewExport } from './review-schema.ts';

/** A place in a reader's words: page, table, row, column. */
export interface ReadablePlace {
  readonly page: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

function sourceText(source: ExportSource | null, language: Language): string {
  if (source === null) return '';
  if ('page' in source) return fillText(reportWords(language).page, { page: String(source.page) });
  if ('sheet' in source) return `${source.sheet}!${source.address}`;
  return String(source.start);
}

/** Where a reference of the export points, for people. */
export function readablePlace(report: ReviewExport, ref: ExportRef | undefined, language: Language): ReadablePlace {
  const none = { page: '', table: '', row: '', column: '' };
  if (!ref) return none;
  if ('table' in ref) {
    const table = report.tables.find((candidate) => candidate.id === ref.table);
    if (!table) return none;
    const name = [table.number, table.title].filter(Boolean).join(' ');
    if (!('row' in ref)) return { ...none, table: name };
    const cell = table.cells.find((candidate) => candidate.row <= ref.row && ref.row < candidate.row + candidate.rowSpan && candidate.col <= ref.col && ref.col < candidate.col + candidate.colSpan);
    const row = table.rows[ref.row];
    return { page: sourceText(cell?.source ?? null, language), table: name, row: [row?.code, row?.label].filter(Boolean).join(' '), column: table.columns[ref.col]?.path.join(' / ') ?? '' };
  }
  if ('claim' in ref) {
    const claim = report.claims.find((candidate) => candidate.id === ref.claim);
    return claim ? { page: sourceText(claim.source, language), table: claim.section, row: claim.subject, column: claim.text } : none;
  }
  if ('source' in ref) return { ...none, page: sourceText(ref.source, language) };
  return assertNever(ref);
}
