import { fillText } from '../words/fill-text.ts';
import type { Language } from '../words/language.ts';
import { reportWords } from '../words/report-words.ts';
import { readablePlace } from './finding-place.ts';
import type { ReviewExport } from './review-schema.ts';

/** One line of the certificate in words: what it is about, and what was found. `strong` = something is missing. */
export interface CoverageLine {
  readonly label: string;
  readonly text: string;
  readonly strong: boolean;
}

/** The coverage certificate as lines, the same in the workbook, the errata and the terminal. `brief` leaves out lists that may be long. */
export function coverageLines(report: ReviewExport, language: Language, brief = false): readonly CoverageLine[] {
  const words = reportWords(language);
  const { coverage } = report;
  const line = (label: string, text: string, strong = false): CoverageLine => ({ label, text, strong });
  const n = (count: number): string => String(count);
  const missing = coverage.tables.filter((table) => table.state === 'missing' || table.state === 'unread');
  const empty = coverage.tables.filter((table) => table.state === 'empty');
  const lines = [
    line(words.amounts, n(coverage.amounts)),
    line(words.accounted, coverage.inCells === undefined || coverage.inClaims === undefined ? n(coverage.accounted) : fillText(words.accountedWhere, { n: n(coverage.accounted), cells: n(coverage.inCells), claims: n(coverage.inClaims) })),
    line(words.unaccounted, n(coverage.unaccounted.length), coverage.unaccounted.length > 0),
  ];
  if (!brief) for (const entry of coverage.unaccounted) lines.push(line('', `${entry.text}  ${readablePlace(report, { source: entry.source }, language).page}`));
  const { parts } = coverage;
  if (parts && parts.kind !== 'whole') lines.push(line(words.partsRead[parts.kind], fillText(words.ofTotal, { n: n(parts.read), total: n(parts.total) }), parts.read < parts.total));
  if (coverage.tables.length > 0) {
    lines.push(line(words.tablesNamed, fillText(words.tablesFound, { total: n(coverage.tables.length), found: n(coverage.tables.length - missing.length - empty.length), empty: n(empty.length), missing: n(missing.length) }), missing.length > 0));
    for (const table of brief ? missing : coverage.tables) lines.push(line(words.announced[table.state], [table.name, table.note ?? ''].filter(Boolean).join('  ')));
  }
  if (!brief) for (const table of coverage.unannounced ?? []) lines.push(line(words.unannounced, table.title));
  const { doubtful } = coverage;
  if (doubtful) {
    lines.push(line(words.doubtfulCells, n(doubtful.cells), doubtful.cells > 0));
    for (const table of doubtful.tables) {
      const title = report.tables.find((each) => each.id === table.table)?.title ?? table.table;
      for (const doubt of table.doubts) lines.push(line(words.doubt, `${title}  ${doubt.message}`));
    }
  }
  for (const gap of report.gaps) lines.push(line(gap.unread === false ? words.noted : words.gaps, gap.message, gap.unread !== false));
  const notChecked = coverage.notChecked ?? [];
  if (notChecked.length > 0) {
    lines.push(line(words.notChecked, n(notChecked.reduce((sum, entry) => sum + entry.times, 0))));
    if (!brief) for (const entry of notChecked) lines.push(line(entry.catalogue ?? entry.rule, entry.times > 1 ? `${entry.message} × ${entry.times}` : entry.message));
  }
  return lines;
}
