import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Language } from '../../../shared/words/language.ts';
import { reportWords } from '../../../shared/words/report-words.ts';
import type { ExportFormat } from './write-export.ts';

const EXTENSION: Readonly<Record<ExportFormat, string>> = { json: '.json', xlsx: '.xlsx', 'errata-html': '.html', 'errata-docx': '.docx' };
/** The name offered for an export: the source's name, what it is, the ending. Characters no file system takes are left out. */
export function exportFileName(sourceName: string, format: ExportFormat, language: Language): string {
  const stem = sourceName.replace(/\.[^.]{1,5}$/, '').replace(/[\\/:*?"<>|\u0000-\u001f]/g, '').slice(0, 100);
  return `${stem}-${reportWords(language).fileSuffix[format]}${EXTENSION[format]}`;
}

/** Media type by format. */
export function exportMediaType(format: ExportFormat): string {
  switch (format) {
    case 'json': return 'application/json';
    case 'xlsx': return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    case 'errata-html': return 'text/html; charset=utf-8';
    case 'errata-docx': return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    default: return assertNever(format);
  }
}
