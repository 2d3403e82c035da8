import type { Changed, OpenDocument, ReviewedFinding } from '../../../shared/ipc/schemas.ts';
import type { Decision } from '../../../shared/model/change.ts';
import type { Operand } from '../../../shared/model/finding.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import type { TableId } from '../../../shared/model/ids.ts';
import { refKey, type CellRef, type Ref } from '../../../shared/model/ref.ts';
import { findingValues } from '../../../shared/review/finding-values.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { backend } from '../../api/backend.ts';
import { notify } from '../../state/notices.ts';
import { useOpenDocument } from '../../state/open-document.ts';
import { select, useSelection } from '../../state/selection.ts';
import { useUnfolded } from '../../state/unfolded.ts';
import { wordsNow } from '../../words/words.ts';
import { type Group, walkOrder } from '../findings/finding-groups.ts';
import { documentIndex } from './document-index.ts';
import { run, signature } from './run-command.ts';
import { litByFinding, litByOperand, litByRef, operandLetters } from './linked.ts';

const current = (): OpenDocument | null => useOpenDocument.getState().open;

/** The focused finding of the open document. */
export function focusedFinding(): ReviewedFinding | null {
  const address = useSelection.getState().finding;
  return current()?.review.findings.find(({ finding }) => finding.address === address) ?? null;
}

export function chooseFinding(reviewed: ReviewedFinding): void {
  const open = current();
  if (open) select(litByFinding(open.view, reviewed.finding));
}

export function chooseRef(ref: Ref): void {
  const open = current();
  if (open) select(litByRef(open.view, open.review, ref, useSelection.getState().finding));
}

/** A figure of the focused finding by its letter. */
export function chooseLetter(letter: string): void {
  const finding = focusedFinding()?.finding;
  const letters = operandLetters(finding ?? null);
  const operand = finding?.operands.find((one) => letters.get(refKey(one.ref)) === letter);
  if (operand) chooseOperand(operand);
}

export function chooseOperand(operand: Operand): void {
  const open = current();
  const finding = focusedFinding()?.finding;
  if (open && finding) select(litByOperand(open.view, finding, operand.ref));
}

/** Next (+1) or previous (−1) finding of the unfolded groups; from nowhere, the first or the last. */
export function stepFinding(step: 1 | -1): void {
  const open = current();
  if (!open) return;
  const order = walkOrder(open.review, useUnfolded.getState().groups as ReadonlySet<Group>); // only group names are ever put in
  const at = order.findIndex(({ finding }) => finding.address === useSelection.getState().finding);
  const next = order[at < 0 ? (step === 1 ? 0 : order.length - 1) : at + step];
  if (next) chooseFinding(next);
}

/** Shows the next (+1) or previous (−1) table; the text stands after the last one. */
export function stepTable(step: 1 | -1): void {
  const open = current();
  if (!open) return;
  const { tab } = useSelection.getState();
  const { tables } = open.view;
  const at = tab?.kind === 'narrative' ? tables.length : Math.max(0, tables.findIndex((table) => tab?.kind === 'table' && table.id === tab.table));
  const next = Math.min(tables.length, Math.max(0, at + step));
  const table = tables[next];
  if (table) select({ tab: { kind: 'table', table: table.id }, place: documentIndex(open.view).place({ kind: 'table', table: table.id }) });
  else select({ tab: { kind: 'narrative' } });
}

/** Opens the first undecided finding at or after a position of the order that held before the decision. */
function advance(order: readonly ReviewedFinding[], from: number): void {
  const open = current();
  if (!open) return;
  const now = new Map(open.review.findings.map((one) => [one.finding.address, one]));
  const candidates = [...order.slice(from + 1), ...order.slice(0, from)].flatMap(({ finding }) => now.get(finding.address) ?? []);
  const next = candidates.find((one) => isOpen(one) && one.status !== 'later') ?? candidates.find(isOpen);
  if (next) chooseFinding(next);
}

/** What is on its way to the backend: a key pressed twice, or held, does its work once. */
const underway = new Set<string>();

async function once(what: string, work: () => Promise<void>): Promise<void> {
  if (underway.has(what)) return;
  underway.add(what);
  try {
    await work();
  } finally {
    underway.delete(what);
  }
}

/** Does something that settles the focused finding, then opens the next one; a falsy answer = it was refused. */
export async function thenAdvance(work: () => Promise<unknown>): Promise<void> {
  const before = current();
  const { finding: address } = useSelection.getState();
  if (!before || address === null) return;
  const order = walkOrder(before.review, useUnfolded.getState().groups as ReadonlySet<Group>); // only group names are ever put in
  const from = order.findIndex(({ finding }) => finding.address === address);
  await once(`finding ${address}`, async () => {
    // Who has gone on in the meantime stays where he is.
    if ((await work()) && useSelection.getState().finding === address) advance(order, from);
  });
}

/** Records what a person says about the focused finding, then opens the next one; null takes the decision back. */
export async function decide(decision: Omit<Decision, 'values'> | null): Promise<void> {
  const reviewed = focusedFinding();
  if (!reviewed) return;
  const { finding } = reviewed;
  const send = (): Promise<Changed | null> =>
    run((open) =>
      backend.call('findings.decide', {
        document: open.summary.id, revision: open.review.revision, by: signature(), address: finding.address,
        decision: decision && { ...decision, values: findingValues(finding) },
      }),
    );
  if (decision === null) await send();
  else await thenAdvance(send);
}

/** The same decision on several findings, all or none, as one change; then the next finding opens. */
export async function decideMany(family: readonly ReviewedFinding[], decision: Omit<Decision, 'values'>): Promise<void> {
  const decisions = family.map(({ finding }) => ({ address: finding.address, decision: { ...decision, values: findingValues(finding) } }));
  await thenAdvance(() => run((open) => backend.call('findings.decideMany', { document: open.summary.id, revision: open.review.revision, by: signature(), decisions })));
}

/** Sends a correction; when it settles the focused finding, the next one opens. False = it was refused. */
async function correct(command: (now: OpenDocument) => Promise<Changed>): Promise<boolean> {
  const open = current();
  if (!open) return false;
  const focused = focusedFinding();
  const order = walkOrder(open.review, useUnfolded.getState().groups as ReadonlySet<Group>); // only group names are ever put in
  const from = order.findIndex(({ finding }) => finding.address === focused?.finding.address);
  if (!(await run(command))) return false;
  const still = focusedFinding();
  if (focused && (!still || !isOpen(still))) advance(order, from);
  return true;
}

/** Sends one correction of a cell. The answer holds the new table and findings. */
export async function correctCell(ref: CellRef, before: string, after: string): Promise<void> {
  if (before === after) return;
  await once(`${refKey(ref)} ${after}`, () => sendCell(ref, before, after));
}

async function sendCell(ref: CellRef, before: string, after: string): Promise<void> {
  const edits = [{ table: ref.table, row: ref.row, col: ref.col, before, after }];
  if (await correct((now) => backend.call('cells.correct', { document: now.summary.id, revision: now.review.revision, by: signature(), edits }))) return;
  const now = current();
  const present = now && documentIndex(now.view).cell(ref)?.text;
  if (present !== null && present !== undefined && present !== before) notify('failed', wordsNow().edit.conflict(present));
}

/** Sends one correction of a figure of the text: the paragraph's characters change, and what it states is read anew. */
export async function correctClaim(claim: Claim, before: string, after: string): Promise<void> {
  if (before === after || after === '') return;
  const edits = [{ paragraph: claim.paragraph, start: claim.start, before, after }];
  await correct((now) => backend.call('claims.correct', { document: now.summary.id, revision: now.review.revision, by: signature(), edits }));
}

/** One correction among several. */
export interface CellEdit {
  readonly table: TableId;
  readonly row: number;
  readonly col: number;
  readonly before: string;
  readonly after: string;
}

/** The contract takes this many at once. */
const MOST_EDITS = 5000;

/** Sends many corrections as one change, so that one undo takes them all back. */
export async function correctMany(edits: readonly CellEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const { edit } = wordsNow();
  if (edits.length > MOST_EDITS) notify('failed', edit.tooMany(edits.length, MOST_EDITS));
  else if (await run((now) => backend.call('cells.correct', { document: now.summary.id, revision: now.review.revision, by: signature(), edits: [...edits] }))) notify('told', edit.changedCells(edits.length));
}

export const correctCells = (table: TableId, edits: readonly Omit<CellEdit, 'table'>[]): Promise<void> =>
  edits.length === 1 && edits[0] ? correctCell({ kind: 'cell', table, row: edits[0].row, col: edits[0].col }, edits[0].before, edits[0].after) : correctMany(edits.map((one) => ({ ...one, table })));

export async function stepHistory(method: 'history.undo' | 'history.redo'): Promise<void> {
  const changed = await run((open) => backend.call(method, { document: open.summary.id, revision: open.review.revision, by: signature() }));
  const diff = changed?.change.diffs[0];
  if (!diff) return;
  // What was taken back or brought back is shown, not left to be guessed.
  if (diff.kind === 'cell') chooseRef({ kind: 'cell', table: diff.table, row: diff.row, col: diff.col });
  else if (diff.kind === 'decision') {
    const finding = changed.review.findings.find((one) => one.finding.address === diff.address);
    if (finding) chooseFinding(finding);
  }
}
