import { coverageLines } from '../../../../shared/report/coverage-lines.ts';
import { errataRows } from '../../../../shared/report/errata-rows.ts';
import type { ReviewExport } from '../../../../shared/report/review-schema.ts';
import { versionTables } from '../../../../shared/report/version-rows.ts';
import { fillText } from '../../../../shared/words/fill-text.ts';
import type { Language } from '../../../../shared/words/language.ts';
import { reportWords } from '../../../../shared/words/report-words.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const STYLE = `body{font:15px/1.6 "Noto Serif CJK SC","Songti SC",SimSun,serif;margin:32px auto;max-width:1000px;color:#111}h1{font-size:22px;text-align:center}h2{font-size:17px;margin-top:28px}dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px}dt{color:#555}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #555;padding:6px 8px;text-align:left;vertical-align:top}th{background:#f2f2f2}td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}p.m{color:#555;font-size:13px}`;

/** The list of errata as one page to print or send: what a person confirmed as an error of the document. No path, no script, everything escaped. */
export function errataHtml(report: ReviewExport, language: Language): string {
  const words = reportWords(language);
  const rows = errataRows(report, language).map((row, index) =>
    `<tr><td class="n">${index + 1}</td><td>${escape(row.page)}</td><td>${escape(row.place)}</td><td class="n">${escape(row.printed)}</td><td class="n">${escape(row.shouldBe)}</td><td>${escape(row.grounds)}</td></tr>`);
  const title = [report.document.title ?? report.document.fileName, words.errataTitle].join(' ');
  const head = [words.no, words.pageHead, words.place, words.printed, words.shouldBe, words.reason].map((text) => `<th>${escape(text)}</th>`).join('');
  const body = rows.length > 0 ? `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>` : `<p>${escape(words.errataEmpty)}</p>`;
  const versions = versionTables(report, language).map(({ title: name, heads, rows: lines }) =>
    `<h2>${escape(name)}</h2><table><thead><tr>${heads.map((text) => `<th>${escape(text)}</th>`).join('')}</tr></thead><tbody>${lines.map((texts) => `<tr>${texts.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`).join('')}</tbody></table>`).join('');
  const lines = coverageLines(report, language, true).map((line) => `<dt>${escape(line.label)}</dt><dd>${escape(line.text)}</dd>`);
  const coverage = `<h2>${escape(words.coverageTitle)}</h2><p>${escape(report.coverage.complete === false ? words.coveragePart : words.coverageWhole)}</p><dl>${lines.join('')}</dl>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escape(title)}</title><style>${STYLE}</style></head>
<body><h1>${escape(title)}</h1>${body}${versions}${coverage}<p class="m">${escape(fillText(words.generated, { version: report.generator.version }))} · SHA-256 ${report.document.sha256}</p></body></html>
`;
}
