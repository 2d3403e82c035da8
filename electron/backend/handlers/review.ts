import { AppError } from '../../../shared/ipc/errors.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Changed, ReviewedFinding } from '../../../shared/ipc/schemas.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { Decision, Diff } from '../../../shared/model/change.ts';
import type { DocumentId, ParagraphId } from '../../../shared/model/ids.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { applyChange } from '../documents/apply-change.ts';
import type { NewChange } from '../documents/desk.ts';
import { inTurns } from '../documents/in-turns.ts';
import type { Services } from './services.ts';

type Review = Pick<Handlers, 'cells.correct' | 'cells.foresee' | 'claims.foresee' | 'claims.correct' | 'findings.decide' | 'findings.decideMany'>;

const cellDiffs = (edits: readonly Omit<Extract<Diff, { kind: 'cell' }>, 'kind'>[]): readonly Diff[] =>
  edits.filter((edit) => edit.before !== edit.after).map((edit) => ({ kind: 'cell', ...edit }));

/** Errors and warnings that wait for a person's word. */
const waiting = (findings: readonly ReviewedFinding[]): readonly string[] => findings.flatMap((reviewed) => {
  const { address, state, severity } = reviewed.finding;
  return isOpen(reviewed) && state === 'fail' && (severity === 'error' || severity === 'warning') ? [address] : [];
});

function outcomeOf(now: readonly ReviewedFinding[], then: readonly ReviewedFinding[]): { readonly settled: number; readonly fresh: number } {
  const [before, after] = [new Set(waiting(now)), new Set(waiting(then))];
  return { settled: [...before].filter((address) => !after.has(address)).length, fresh: [...after].filter((address) => !before.has(address)).length };
}

/** Texts of one paragraph replaced from its end on, so that every edit's `start` counts in the text that the person saw. */
function textDiffs(edits: readonly { readonly paragraph: ParagraphId; readonly start: number; readonly before: string; readonly after: string }[]): readonly Diff[] {
  const changing = edits.filter((edit) => edit.before !== edit.after).toSorted((a, b) => (a.paragraph === b.paragraph ? b.start - a.start : a.paragraph < b.paragraph ? -1 : 1));
  for (const [index, edit] of changing.entries()) {
    const above = changing[index - 1];
    if (above && above.paragraph === edit.paragraph && edit.start + edit.before.length > above.start) throw new AppError('bad-request', { reason: 'edits overlap' });
  }
  return changing.map((edit) => ({ kind: 'text', ...edit }));
}

/** Corrections and decisions: one command = one transaction = one entry of the history. */
export function reviewHandlers(services: Services): Review {
  const { desk } = services;

  function decide(document: DocumentId, revision: number, by: string, decisions: readonly { readonly address: string; readonly decision: Decision | null }[]): Changed {
    const standing = desk.load(document).decisions;
    const last = new Map(decisions.map((entry) => [entry.address, entry.decision]));
    const diffs = [...last].map(([address, after]): Diff => ({ kind: 'decision', address, before: standing.get(address)?.decision ?? null, after }));
    return applyChange(services, document, revision, { by, code: 'finding-decide', diffs, undoes: null });
  }

  async function foresee(document: DocumentId, revision: number, change: Pick<NewChange, 'code' | 'diffs'>): Promise<Output<'cells.foresee'>> {
    if (change.diffs.length === 0) return { outcome: { settled: 0, fresh: 0 } };
    const now = desk.load(document);
    const foreseen = await inTurns(desk.foresee(now, revision, change), () => services.db.open);
    return { outcome: foreseen && outcomeOf(now.findings, foreseen.findings) };
  }

  return {
    'cells.foresee': ({ document, revision, edits }) => foresee(document, revision, { code: 'cells-correct', diffs: cellDiffs(edits) }),
    'claims.foresee': ({ document, revision, edits }) => foresee(document, revision, { code: 'claims-correct', diffs: textDiffs(edits) }),
    'cells.correct': ({ document, revision, by, edits }) => {
      const diffs = cellDiffs(edits);
      if (diffs.length === 0) throw new AppError('bad-request', { reason: 'nothing changed' });
      return applyChange(services, document, revision, { by, code: 'cells-correct', diffs, undoes: null });
    },
    'claims.correct': ({ document, revision, by, edits }) => {
      const diffs = textDiffs(edits);
      if (diffs.length === 0) throw new AppError('bad-request', { reason: 'nothing changed' });
      return applyChange(services, document, revision, { by, code: 'claims-correct', diffs, undoes: null });
    },
    'findings.decide': ({ document, revision, by, address, decision }) => decide(document, revision, by, [{ address, decision }]),
    'findings.decideMany': ({ document, revision, by, decisions }) => decide(document, revision, by, decisions),
  };
}
