import { generateDisclosure } from '../generator/generate-disclosure.ts';
import { paragraphsOf, tablesOf, withTruth, type Disclosure, type GenTable } from '../generator/disclosure.ts';
import { toDocx } from '../generator/writers/to-docx.ts';
import { toHtml } from '../generator/writers/to-html.ts';
import { toOfd } from '../generator/writers/to-ofd.ts';
import { toPdf } from '../generator/writers/to-pdf.ts';
import { toText } from '../generator/writers/to-text.ts';
import { toCsv, toXlsLike } from '../generator/writers/to-xls-like.ts';
import { toXlsx } from '../generator/writers/to-xlsx.ts';
import { binaryWordFile, rowDefinition, type BinaryParagraph } from '../unit/importing/doc/binary-word-file.ts';
import type { FileKind } from './damage.ts';

/** A sound file before it is damaged. */
export interface WholeFile {
  readonly ending: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

const small = (seed: number): Disclosure => {
  const whole = generateDisclosure({ seed, template: 'guangxi', scope: 'unit' });
  const parts = whole.parts.map((part) => {
    if (part.kind === 'tables') return { ...part, tables: part.tables.slice(0, 3) };
    return part.kind === 'text' ? { ...part, paragraphs: part.paragraphs.slice(0, 25) } : part;
  });
  return withTruth({ ...whole, parts });
};

/** One small disclosure in the formats that the first seeds were drawn from. */
export function wholeFiles(): readonly WholeFile[] {
  const disclosure = small(3);
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    { ending: 'pdf', kind: 'pdf', bytes: toPdf(disclosure) },
    { ending: 'docx', kind: 'archive', bytes: toDocx(disclosure, { numbered: true, split: false, tracked: true }) },
    { ending: 'xlsx', kind: 'archive', bytes: toXlsx(disclosure) },
    { ending: 'ods', kind: 'archive', bytes: toXlsLike(disclosure, 'ods') },
    { ending: 'ofd', kind: 'archive', bytes: toOfd(disclosure) },
    { ending: 'xls', kind: 'binary', bytes: toXlsLike(disclosure, 'biff8') },
    { ending: 'xlsb', kind: 'archive', bytes: toXlsLike(disclosure, 'xlsb') },
    { ending: 'html', kind: 'markup', bytes: utf8(toHtml(disclosure, { caption: 'rows', nested: true })) },
    { ending: 'txt', kind: 'text', bytes: utf8(toText(disclosure)) },
  ];
}

const IN_TABLE = [0x2416, [1]] as const;
/** Width of a column in twips. */
const COLUMN = 1200;

/** A table as rows of a binary word file, every cell in its own place. */
function wordRows(table: GenTable): BinaryParagraph[] {
  const edges = Array.from({ length: table.columns.length + 1 }, (_, col) => col * COLUMN);
  return Array.from({ length: table.rowCount }, (_, row): BinaryParagraph[] => [
    ...table.columns.map((_column, col): BinaryParagraph => ({ text: table.cells.find((cell) => cell.row === row && cell.col === col)?.text ?? '', mark: '\u0007', properties: [IN_TABLE] })),
    { text: '', mark: '\u0007', properties: [IN_TABLE, [0x2417, [1]], rowDefinition(edges, [])] },
  ]).flat();
}

/** The small disclosure in the formats that came later; drawn apart from the first, so that a seed of theirs keeps its file. */
export function laterFiles(): readonly WholeFile[] {
  const disclosure = small(3);
  const [table] = tablesOf(disclosure.parts);
  if (!table) throw new Error('the small disclosure has tables');
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const paragraphs = paragraphsOf(disclosure.parts).slice(0, 12).map(({ text }): BinaryParagraph => ({ text }));
  return [
    { ending: 'csv', kind: 'text', bytes: utf8(toCsv(table, ',')) },
    { ending: 'doc', kind: 'binary', bytes: binaryWordFile([...paragraphs, ...wordRows(table).slice(0, 60)]) },
    { ending: 'fods', kind: 'markup', bytes: toXlsLike(disclosure, 'fods') },
    { ending: 'xml', kind: 'markup', bytes: toXlsLike(disclosure, 'xlml') },
  ];
}
