import { z } from 'zod';
import { ruleText } from '../checks/rule-text.ts';
import { fillText } from '../words/fill-text.ts';
import type { Language } from '../words/language.ts';
import { publicationWords } from '../words/publication-words.ts';
import { EXPOSURE_KINDS, inOrder, type Exposure } from './exposure.ts';

const count = z.number().int().min(0);

/** The result of the check before publication, for other programs: schema `gouji.publication/1`. Exposures gravest first. */
export const publicationReportSchema = z.object({
  schema: z.literal('gouji.publication/1'),
  generator: z.object({ name: z.literal('gouji'), version: z.string() }),
  file: z.object({ fileName: z.string(), sha256: z.string(), format: z.string() }),
  exposures: z.array(z.object({
    kind: z.enum(EXPOSURE_KINDS), severity: z.enum(['error', 'warning', 'notice']),
    place: z.object({ page: z.number().nullable(), sheet: z.string().nullable(), address: z.string().nullable(), part: z.string().nullable() }),
    detail: z.string(), count, rule: z.string().nullable(), message: z.string(), remedy: z.string(),
  })),
  counts: z.object({ error: count, warning: count, notice: count }),
});
export type PublicationReport = z.infer<typeof publicationReportSchema>;

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
