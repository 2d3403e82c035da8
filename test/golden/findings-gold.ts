import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Finding } from '../../shared/model/finding.ts';
import { checkFile } from './print-findings.ts';

const samples = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
/** False on a machine that has only the project: then nothing is measured. */
export const haveGold = existsSync(samples);

/** By which catalogue rule each error and warning of the gold is found. */
const FOUND_BY: Readonly<Record<string, string>> = {
  '000-F01': 'T-24', '000-F02': 'T-24', '000-F03': 'X-17', '000-F04': 'N-08', '000-F05': 'J-03', '000-F06': 'J-03', '000-F07': 'Q-01', '000-F09': 'J-09', '000-F10': 'X-17', '000-F12': 'D-04', '000-F13': 'D-04',
  '002-F01': 'T-24', '002-F02': 'T-24', '002-F03': 'N-16', '002-F04': 'J-04',
  '004-F01': 'N-18', '004-F02': 'Q-01', '004-F03': 'D-06', '004-F04': 'N-24', '004-F05': 'J-03', '004-F06': 'C-11',
};
/** Stand in the narrative, which the workbooks do not hold, or need it beside the tables. */
const IN_TEXT: readonly string[] = ['000-F04', '000-F12', '000-F13', '002-F03', '004-F01', '004-F02', '004-F03', '004-F04'];
/** What the text dump of a document lost together with its page layout; none so far. */
const NOT_IN_DUMP: readonly string[] = [];

const Gold = z.object({
  findings: z.array(z.object({ id: z.string(), doc: z.string(), severity: z.string(), explanation: z.string() })),
  not_errors: z.array(z.object({ doc: z.string(), what: z.string(), why: z.string() })),
});

/** One gold finding against one format of its document. */
export interface GoldRow {
  readonly id: string;
  readonly severity: string;
  readonly rule: string | null;
  readonly found: Readonly<Record<string, boolean | null>>;
}

/** What the checks say about the gold documents, format by format. `strange` are errors and warnings that no gold finding explains. */
export interface GoldScore {
  readonly rows: readonly GoldRow[];
  readonly errors: number;
  readonly strangeErrors: readonly string[];
  readonly warnings: number;
  readonly strangeWarnings: readonly string[];
  /** Errors and warnings that quote a word the gold calls no error. */
  readonly traps: readonly string[];
}

export const FORMATS = ['txt', 'pdf', 'docx', 'xlsx'] as const;

const alarms = (findings: readonly Finding[]): readonly Finding[] => findings.filter((finding) => finding.state === 'fail' && (finding.severity === 'error' || finding.severity === 'warning'));
const pathOf = (doc: string, format: string): string => (format === 'txt' ? `${samples}seeds/${readdirSync(`${samples}seeds`).find((name) => name.startsWith(doc))}` : `${samples}formats/${doc}.${format}`);

/** Words in quotation marks of the gold's list of what is no error. */
const trapWords = (gold: z.infer<typeof Gold>): readonly string[] => gold.not_errors.flatMap(({ why, what }) => (what.includes('\u53e0\u5b57') ? [...why.matchAll(/\u201c([^\u201d]+)\u201d/g)].map((match) => match[1] ?? '') : []));

/** Checks every format of the three documents against the gold. */
export async function scoreGold(): Promise<GoldScore> {
  const gold = Gold.parse(JSON.parse(readFileSync(`${samples}gold/findings.json`, 'utf8')));
  const wanted = gold.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const words = trapWords(gold);
  const found = new Map<string, Record<string, boolean | null>>(wanted.map(({ id }) => [id, {}]));
  const score = { errors: 0, strangeErrors: [] as string[], warnings: 0, strangeWarnings: [] as string[], traps: [] as string[] };
  for (const doc of ['000', '002', '004']) {
    const own = wanted.filter((finding) => finding.doc.startsWith(doc));
    for (const format of FORMATS) {
      const { run } = await checkFile(pathOf(doc, format));
      // Each alarm explains one gold finding.
      const open = [...alarms(run.findings)];
      for (const { id } of own) {
        const at = open.findIndex((finding) => finding.catalogue === FOUND_BY[id]);
        const cannot = (format === 'xlsx' && IN_TEXT.includes(id)) || (format === 'txt' && NOT_IN_DUMP.includes(id));
        (found.get(id) ?? {})[format] = at >= 0 ? true : cannot ? null : false;
        if (at >= 0) open.splice(at, 1);
      }
      const all = alarms(run.findings);
      score.errors += all.filter((finding) => finding.severity === 'error').length;
      score.warnings += all.filter((finding) => finding.severity === 'warning').length;
      for (const finding of open) (finding.severity === 'error' ? score.strangeErrors : score.strangeWarnings).push(`${doc}.${format} ${finding.catalogue} ${finding.actual}`);
      for (const finding of all) if (finding.catalogue?.startsWith('Q-') && words.some((word) => (finding.actual ?? '').includes(word))) score.traps.push(`${doc}.${format} ${finding.actual}`);
    }
  }
  return { ...score, rows: wanted.map(({ id, severity }) => ({ id, severity, rule: FOUND_BY[id] ?? null, found: found.get(id) ?? {} })) };
}
