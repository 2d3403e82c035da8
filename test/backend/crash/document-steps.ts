import type { Client } from '../../../shared/ipc/client.ts';
import { undoState } from '../../../shared/history/undo-state.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { findingValues } from '../../../shared/review/finding-values.ts';
import type { Prng } from '../../../shared/selftest/prng.ts';
import { shownOf, type Shown } from './shown.ts';

/** One command on a document: how it is sent, and how one sees afterwards that it was carried out. */
export interface Step {
  send(): Promise<unknown>;
  applied(after: Shown): boolean;
}

/** What a step is made from. `n` is another number for every step. */
export interface StepAsk {
  readonly client: Client;
  readonly document: DocumentId;
  readonly shown: Shown;
  readonly n: number;
  readonly random: Prng;
}

const by = '甲';
const SIGNERS = { prepared: '甲', reviewed: '乙', approved: '丙' } as const;
const last = (after: Shown) => after.changes.at(-1);

/** Makes sure that there is something to take back (or to bring back); the calls it makes are answered before the step. */
async function withEdit(ask: StepAsk, wanted: 'undo' | 'redo'): Promise<Shown> {
  let { shown } = ask;
  if (wanted === 'redo' && undoState(shown.changes).redo !== null) return shown;
  if (undoState(shown.changes).undo === null) {
    await edit(ask).send();
    shown = await shownOf(ask.client, ask.document);
  }
  if (wanted === 'redo') {
    await ask.client.call('history.undo', { document: ask.document, revision: shown.changes.length, by });
    shown = await shownOf(ask.client, ask.document);
  }
  return shown;
}

function edit({ client, document, shown, n, random }: StepAsk): Step {
  const tables = shown.open.view.tables.filter((table) => table.cells.some((cell) => cell.value !== null));
  const table = random.pick(tables);
  const cell = random.pick(table.cells.filter((candidate) => candidate.value !== null));
  const after = `${n}.25`;
  return {
    send: () => client.call('cells.correct', { document, revision: shown.changes.length, by, edits: [{ table: table.id, row: cell.row, col: cell.col, before: cell.text, after }] }),
    applied: (now) => last(now)?.diffs.some((diff) => diff.kind === 'cell' && diff.after === after) === true && now.open.view.tables.some((candidate) => candidate.id === table.id && candidate.cells.some(({ row, col, text }) => row === cell.row && col === cell.col && text === after)),
  };
}

/** The steps by name. A maker may first bring the document to where the step makes sense. */
export const DOCUMENT_STEPS: Readonly<Record<string, (ask: StepAsk) => Promise<{ readonly step: Step; readonly from: Shown }>>> = {
  edit: async (ask) => ({ step: edit(ask), from: ask.shown }),
  text: async (ask) => {
    const { client, document, shown, n } = ask;
    const texts = new Map(shown.open.view.paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
    const claim = ask.random.pick(shown.open.view.claims.filter((candidate) => candidate.measure === 'amount' && candidate.printed !== '' && texts.get(candidate.paragraph)?.startsWith(candidate.printed, candidate.start)));
    const after = `${n}.50`;
    return {
      from: shown,
      step: {
        send: () => client.call('claims.correct', { document, revision: shown.changes.length, by, edits: [{ paragraph: claim.paragraph, start: claim.start, before: claim.printed, after }] }),
        applied: (now) => last(now)?.code === 'claims-correct' && now.open.view.paragraphs.some((paragraph) => paragraph.id === claim.paragraph && paragraph.text.startsWith(after, claim.start)),
      },
    };
  },
  undo: async (ask) => {
    const from = await withEdit(ask, 'undo');
    return { from, step: { send: () => ask.client.call('history.undo', { document: ask.document, revision: from.changes.length, by }), applied: (now) => now.changes.length > from.changes.length && last(now)?.code === 'undo' } };
  },
  redo: async (ask) => {
    const from = await withEdit(ask, 'redo');
    return { from, step: { send: () => ask.client.call('history.redo', { document: ask.document, revision: from.changes.length, by }), applied: (now) => now.changes.length > from.changes.length && last(now)?.code === 'redo' } };
  },
  decision: async (ask) => {
    let from = ask.shown;
    if (from.open.review.findings.length === 0) {
      await edit(ask).send();
      from = await shownOf(ask.client, ask.document);
    }
    const { finding } = ask.random.pick(from.open.review.findings);
    const decision = { status: 'later' as const, cause: null, reason: null, note: String(ask.n), values: findingValues(finding) };
    return {
      from,
      step: {
        send: () => ask.client.call('findings.decide', { document: ask.document, revision: from.changes.length, by, address: finding.address, decision }),
        applied: (now) => last(now)?.diffs.some((diff) => diff.kind === 'decision' && diff.after?.note === String(ask.n)) === true,
      },
    };
  },
  structure: async ({ client, document, shown, n, random }) => {
    const table = random.pick(shown.open.view.tables);
    return {
      from: shown,
      step: {
        send: () => client.call('structure.apply', { document, revision: shown.changes.length, by, edits: [{ kind: 'set-table', table: table.id, what: { title: `改名${n}` } }, { kind: 'insert-line', table: table.id, axis: 'row', at: table.rowCount }] }),
        // Both edits of the one change, or none.
        applied: (now) => last(now)?.code === 'structure-edit' && now.open.view.tables.some((candidate) => candidate.title === `改名${n}` && candidate.rowCount === table.rowCount + 1),
      },
    };
  },
  comment: async ({ client, document, shown, n }) => ({
    from: shown,
    step: { send: () => client.call('comments.add', { document, by, target: { kind: 'document' }, text: `意见${n}` }), applied: (now) => now.comments.some((comment) => comment.text === `意见${n}`) },
  }),
  'sign-off': async (ask) => {
    let from = ask.shown;
    if (from.signoff.next === null) {
      await edit(ask).send();
      from = await shownOf(ask.client, ask.document);
    }
    const stage = from.signoff.next ?? 'prepared';
    return {
      from,
      step: {
        send: () => ask.client.call('signoff.sign', { document: ask.document, revision: from.changes.length, by: SIGNERS[stage], scope: { kind: 'document' }, stage, explanation: '已核对' }),
        applied: (now) => now.changes.length > from.changes.length && last(now)?.code === 'sign',
      },
    };
  },
};
