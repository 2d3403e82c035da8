import { ruleText } from '../checks/rule-text.ts';
import { fillText } from '../words/fill-text.ts';
import type { Language } from '../words/language.ts';
import { publicationWords } from '../words/publication-words.ts';
import { inOrder, type Exposure } from './exposure.ts';
import type { PublicationReport } from './publication-schema.ts';

/** Everything a report is made of. */
export interface PublicationInput {
  readonly version: string;
  readonly language: Language;
  readonly fileName: string;
  readonly sha256: string;
  readonly format: string;
  readonly exposures: readonly Exposure[];
}

/** The sentence for an exposure; an exposure without words of its own loses the colon. */
function messageOf({ kind, detail, count: times, rule }: Exposure, language: Language): string {
  const text = fillText(publicationWords(language).kinds[kind].what, { detail, count: String(times), rule: rule === undefined ? '' : ruleText(language, rule).title });
  return text.replace(/[：:]\s*$/u, '');
}

/** The report in a language. */
export function publicationReport({ version, language, fileName, sha256, format, exposures }: PublicationInput): PublicationReport {
  const sorted = inOrder(exposures);
  const of = (severity: Exposure['severity']): number => sorted.filter((one) => one.severity === severity).length;
  return {
    schema: 'gouji.publication/1', generator: { name: 'gouji', version }, file: { fileName, sha256, format },
    exposures: sorted.map((one) => ({
      kind: one.kind, severity: one.severity, place: { ...one.place }, detail: one.detail, count: one.count, rule: one.rule ?? null,
      message: messageOf(one, language), remedy: publicationWords(language).kinds[one.kind].remedy,
    })),
    counts: { error: of('error'), warning: of('warning'), notice: of('notice') },
  };
}
