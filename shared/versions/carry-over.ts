import { comparable } from '../language/normalize.ts';
import type { PresentState } from '../history/replay.ts';
import { correctText } from '../history/correct-text.ts';
import type { CarriedFrom, Decision, Diff } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { DocumentId } from '../model/ids.ts';
import type { ReviewedFinding } from '../model/reviewed-finding.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { findingValues } from '../review/finding-values.ts';
import { cellThere, type Alignment } from './align-versions.ts';

/** Readings that were corrected in the earlier version and stand misread in the same way at the same place of the later one. A blank is not carried: it may be one. */
export function carriedCorrections(alignment: Alignment): readonly Diff[] {
  const taken = new Set<string>();
  return alignment.earlier.tables.flatMap((table) => table.cells.flatMap((cell): Diff[] => {
    if (cell.original === undefined || cell.original.trim() === '' || cell.original === cell.text) return [];
    const there = cellThere(alignment, { kind: 'cell', table: table.id, row: cell.row, col: cell.col });
    if (!there || there.cell.original !== undefined || comparable(there.cell.text) !== comparable(cell.original) || taken.has(there.cell.id)) return [];
    taken.add(there.cell.id);
    return [{ kind: 'cell', table: there.table.id, row: there.cell.row, col: there.cell.col, before: there.cell.text, after: cell.text }];
  }));
}

/** Corrected words of the narrative, where exactly one paragraph of the later version reads as the earlier one was read. */
export function carriedTexts(imported: Snapshot, earlier: PresentState, later: PresentState): readonly Diff[] {
  const now = new Map(earlier.snapshot.paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
  return imported.paragraphs.flatMap(({ id, text: read }): Diff[] => {
    const text = now.get(id) ?? read;
    const same = text === read ? [] : later.snapshot.paragraphs.filter((paragraph) => paragraph.text === read);
    const [there] = same;
    if (!there || same.length > 1) return [];
    let start = 0;
    while (start < Math.min(read.length, text.length) && read[start] === text[start]) start += 1;
    let end = 0;
    while (end < Math.min(read.length, text.length) - start && read[read.length - 1 - end] === text[text.length - 1 - end]) end += 1;
    const [before, after] = [read.slice(start, read.length - end), text.slice(start, text.length - end)];
    return correctText(there, start, before, after) ? [{ kind: 'text', paragraph: there.id, start, before, after }] : [];
  });
}

/** Findings of one address are numbered where there are several; the number is not what they are about. */
const bare = (finding: Finding): string => finding.address.replace(/#\d+$/, '');
/** The same rule on the same figures under the same names. */
const content = (finding: Finding): string => JSON.stringify([finding.ruleId, finding.messageId, findingValues(finding), finding.operands.map(({ label, text, role }) => [comparable(label), comparable(text), role])]);

/** Where decisions come from: the document that they were made on. */
export interface Origin {
  readonly document: DocumentId;
  readonly name: string;
}

/**
 * Decisions of the earlier version on findings that the later one has too. They keep the figures they were made on: where those changed, the finding
 * shows itself as reopened. What a person already decided on the later version stays.
 */
export function carriedDecisions(earlier: readonly ReviewedFinding[], later: readonly ReviewedFinding[], origin: Origin): readonly Diff[] {
  const there = later.filter(({ status }) => status !== 'fixed');
  const byBare = Map.groupBy(there, ({ finding }) => bare(finding));
  const byContent = Map.groupBy(there.filter(({ finding }) => finding.operands.length > 0), ({ finding }) => content(finding));
  const taken = new Set<string>();
  const same = ({ finding }: ReviewedFinding): ReviewedFinding | undefined => {
    const alike = (byBare.get(bare(finding)) ?? []).filter((one) => !taken.has(one.finding.address));
    const moved = byContent.get(content(finding)) ?? [];
    return alike.find((one) => findingValues(one.finding) === findingValues(finding)) ?? alike.find((one) => one.finding.address === finding.address) ?? alike[0] ?? (moved.length === 1 && moved[0] && !taken.has(moved[0].finding.address) ? moved[0] : undefined);
  };
  return earlier.flatMap((reviewed): Diff[] => {
    const { decision, decidedBy, decidedAt, status } = reviewed;
    if (!decision || status === 'fixed') return [];
    const found = same(reviewed);
    if (!found) return [];
    taken.add(found.finding.address);
    if (found.decision) return [];
    const carried: CarriedFrom = decision.carried ?? { ...origin, by: decidedBy ?? '', at: decidedAt ?? '' };
    const after: Decision = { ...decision, carried };
    return [{ kind: 'decision', address: found.finding.address, before: null, after }];
  });
}
