import type { Language } from '../words/language.ts';
import { fillText } from '../words/fill-text.ts';
import { reportWords } from '../words/report-words.ts';
import type { ReviewExport } from './review-schema.ts';

/** A table of words: heads, then lines of as many texts. */
export interface VersionTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How the earlier version's errata were answered, and what else changed, as tables for people; empty for a first version. */
export function versionTables(report: ReviewExport, language: Language): readonly VersionTable[] {
  const words = reportWords(language);
  const { earlier } = report;
  if (!earlier) return [];
  const n = String(earlier.version - 1);
  return [
    ...(earlier.errata.length > 0 ? [{
      title: fillText(words.answersTitle, { n, name: earlier.fileName }), heads: [words.no, words.place, words.printed, words.shouldBe, words.printedNow, words.answer],
      rows: earlier.errata.map((one, index) => [String(index + 1), one.label || one.message, one.printed, one.asked ?? '', one.now ?? words.nothing, `${words.answers[one.answer]}${words.answerChecks[one.check]}`]),
    }] : []),
    ...(earlier.changes.length > 0 ? [{
      title: fillText(words.changesTitle, { n }), heads: [words.no, words.place, words.before, words.after],
      rows: earlier.changes.map((one, index) => [String(index + 1), one.label, ...[one.before, one.after].map((text) => (one.kind === 'moved' ? (text ? fillText(words.below, { row: text }) : words.atTop) : (text ?? words.nothing)))]),
    }] : []),
  ];
}
