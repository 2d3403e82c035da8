import { arithmetic } from '../../shared/report/arithmetic.ts';
import { coverageLines } from '../../shared/report/coverage-lines.ts';
import { readablePlace } from '../../shared/report/finding-place.ts';
import type { ReviewExport } from '../../shared/report/review-schema.ts';
import { fillText } from '../../shared/words/fill-text.ts';
import { reportWords } from '../../shared/words/report-words.ts';
import type { Output } from './console-output.ts';

const MARK = { error: '▲', warning: '◆', notice: '·', unread: '?' } as const;

/** The report a person reads in a terminal: what was read, what contradicts, what rounding explains, what could not be checked. */
export function readableReport(report: ReviewExport, { words, language }: Pick<Output, 'words' | 'language'>): string {
  const text = reportWords(language);
  const findings = report.findings ?? [];
  const open = findings.filter((finding) => finding.severity === 'error' || finding.severity === 'warning');
  const lines = [
    report.document.title ?? report.document.fileName,
    fillText(words.read, {
      file: report.document.fileName, pages: String(report.document.pages), tables: String(report.tables.length),
      amounts: String(report.coverage.amounts), accounted: String(report.coverage.accounted),
    }),
    ...(report.partners?.length ? [fillText(words.comparedWith, { names: report.partners.map((partner) => partner.fileName).join(', ') })] : []),
    ...report.gaps.map((gap) => `! ${gap.message}`),
    ...coverageLines(report, language, true).filter((line) => line.strong && line.label !== text.gaps).map((line) => `! ${line.label}  ${line.text}`),
  ];
  if (report.checks) {
    const { pass, tail, fail, notRun, notApplicable } = report.checks;
    lines.push(fillText(words.summary, { pass: String(pass), tail: String(tail), fail: String(fail), notRun: String(notRun), notApplicable: String(notApplicable) }), '');
    if (open.length === 0) lines.push(words.noFindings);
    for (const finding of open) {
      const place = readablePlace(report, finding.at[0], language);
      lines.push(`${MARK[finding.severity]} ${text.severities[finding.severity]} ${finding.catalogue ?? finding.rule}  ${finding.message}`);
      lines.push(`    ${[place.page, place.table, place.row, place.column].filter(Boolean).join(' · ')}`);
      const sum = arithmetic(finding);
      if (sum) lines.push(`    ${sum}`);
      for (const other of finding.elsewhere ?? []) lines.push(`    ${[other.fileName, other.source && 'page' in other.source ? fillText(text.page, { page: String(other.source.page) }) : '', other.label].filter(Boolean).join(' · ')}`);
      if (finding.diagnosis) lines.push(`    ${finding.diagnosis.message}`);
    }
    const tails = findings.filter((finding) => finding.state === 'tail').length;
    const unread = findings.filter((finding) => finding.severity === 'unread');
    if (tails > 0) lines.push('', fillText(words.tails, { n: String(tails) }));
    if (unread.length > 0) lines.push('', fillText(words.unread, { n: String(unread.length) }), ...unread.map((finding) => `    ${finding.catalogue ?? finding.rule}  ${finding.message}`));
  }
  return `${lines.join('\n')}\n`;
}
