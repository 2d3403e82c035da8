import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { cellAt } from '../../shared/model/cell-at.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { DocumentView } from '../../shared/model/view.ts';
import { parseAmount } from '../../shared/money/parse-amount.ts';
import { checkFile } from './print-findings.ts';

const samples = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const Manifest = z.object({
  mutants: z.array(z.object({ id: z.string(), doc: z.string(), kind: z.string(), detectable: z.boolean(), files: z.array(z.string()), before: z.string(), after: z.string(), location: z.object({ target: z.string(), title: z.string().optional() }) })),
});

/** What became of one planted error in one file. */
export interface MutantRow {
  readonly file: string;
  readonly kind: string;
  readonly detectable: boolean;
  readonly found: boolean;
  readonly atPlace: boolean;
  readonly proposed: boolean;
  readonly newErrors: number;
  readonly rule: string;
}

/** The workbook holds no narrative: what only the text contradicts cannot be found in it. */
const NEEDS_TEXT: readonly string[] = ['m026'];

const parts = (text: string): readonly string[] => text.split(/ *[|/\u2194\u3001] */).map((part) => part.replace(/^(?:\d{3,7}|\u5e8f\u53f7\d+) /, '').trim()).filter((part) => part !== '');
const amount = (text: string): string | null => parseAmount(text.replace(/[\u4e00-\u9fff%]+$/, ''))?.value ?? null;
const same = (a: string, b: string): boolean => a === b || (amount(a) !== null && amount(a) === amount(b));

/** Everything that a finding shows of its places: operands, cells, quotes. */
function shown(finding: Finding, view: DocumentView): readonly string[] {
  const cells = finding.at.flatMap((ref) => {
    const table = ref.kind === 'cell' ? view.tables.find((candidate) => candidate.id === ref.table) : undefined;
    const cell = table && ref.kind === 'cell' ? cellAt(table, ref.row, ref.col) : undefined;
    return cell ? [cell.text] : [];
  });
  const claims = finding.at.flatMap((ref) => (ref.kind === 'claim' ? view.claims.filter((claim) => claim.id === ref.claim).flatMap((claim) => [claim.printed, claim.text]) : []));
  // A unit line is the table's; a finding that shows both units shows it.
  const units = finding.at.flatMap((ref) => (ref.kind === 'cell' || ref.kind === 'table' ? view.tables.filter((table) => table.id === ref.table).map((table) => table.unitLine?.text ?? '') : []));
  return [...cells, ...claims, ...(finding.messageId.startsWith('unit') ? units : []), ...finding.operands.flatMap((operand) => [operand.text, operand.label]), finding.actual ?? '', ...Object.values(finding.data)];
}

/** Whether what is proposed is what stood there before. Lines and swaps have no single value; naming what happened is the repair. */
function proposes(finding: Finding, kind: string, before: string): boolean {
  const { diagnosis } = finding;
  if (kind === 'swapped_cells' || kind === 'swapped_code') return diagnosis?.kind === 'swapped';
  if (kind === 'duplicated_row') return diagnosis?.kind === 'duplicated_row' || finding.messageId.startsWith('uses');
  if (kind === 'missing_row') return diagnosis?.kind === 'missing_row' || diagnosis?.kind === 'left_out' || finding.messageId.includes('missing');
  if (kind === 'wrong_unit') return diagnosis?.kind === 'unit_factor';
  if (kind === 'wrong_direction') return diagnosis?.kind === 'direction' || finding.messageId.includes('direction') || finding.messageId.includes('conflict');
  const right = [diagnosis?.proposal?.value ?? null, finding.expected, finding.data['expected'] ?? null, finding.data['year'] ?? null, finding.data['count'] ?? null].flatMap((text) => text ?? []);
  return right.some((text) => parts(before).some((own) => same(text, own) || own.replaceAll(/\D/g, '') === text.replaceAll(/\D/g, '')));
}

/** Checks every planted error against the seed it was planted in. */
export async function scoreMutants(): Promise<readonly MutantRow[]> {
  const { mutants } = Manifest.parse(JSON.parse(readFileSync(`${samples}mutants/manifest.json`, 'utf8')));
  const known = new Map<string, ReadonlySet<string>>();
  const before = async (doc: string, ending: string): Promise<ReadonlySet<string>> => {
    const key = `${doc}.${ending}`;
    const path = ending === 'txt' ? `seeds/${readdirSync(`${samples}seeds`).find((name) => name.startsWith(doc))}` : `formats/${doc}.${ending}`;
    const found = known.get(key) ?? new Set((await checkFile(samples + path)).run.findings.map((finding) => finding.address));
    known.set(key, found);
    return found;
  };
  const rows: MutantRow[] = [];
  for (const mutant of mutants) {
    for (const file of mutant.files) {
      const ending = file.slice(file.lastIndexOf('.') + 1);
      if (ending === 'xlsx' && (NEEDS_TEXT.includes(mutant.id) || mutant.location.target === 'narrative')) continue;
      const addresses = await before(mutant.doc, ending);
      const { view, run } = await checkFile(`${samples}mutants/${file}`);
      const fresh = run.findings.filter((finding) => finding.state === 'fail' && !addresses.has(finding.address));
      const wanted = [...parts(mutant.after), ...(mutant.kind === 'missing_row' || mutant.kind === 'duplicated_row' ? parts(mutant.before) : [])];
      const texts = fresh.flatMap((finding) => shown(finding, view));
      rows.push({
        file, kind: mutant.kind, detectable: mutant.detectable, found: fresh.length > 0,
        atPlace: wanted.some((own) => texts.some((text) => same(text, own) || (own.length >= 2 && text.includes(own)) || (text.length >= 4 && own.includes(text)))),
        proposed: fresh.some((finding) => proposes(finding, mutant.kind, mutant.before)),
        newErrors: fresh.filter((finding) => finding.severity === 'error').length, rule: fresh.map((finding) => finding.catalogue).join(' '),
      });
    }
  }
  return rows;
}
