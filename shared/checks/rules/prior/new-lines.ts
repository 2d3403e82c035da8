import { elsewhereFigure } from '../../../across/elsewhere.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { CheckContext, PartnerContext } from '../../context.ts';
import { evaluation, operand } from '../../evaluation.ts';
import type { Figure } from '../../figure.ts';
import { mainColumn } from '../../overview-lines.ts';
import { EXPLAINS_NEW_OR_GONE } from '../../profiles/across-words.ts';
import type { Rule, TableRole } from '../../rule.ts';

/** Names printed in a message; the rest is counted. */
const NAMED = 6;

/** Lines with money of the tables of a role, by key. */
function linesOf(context: CheckContext, role: TableRole, wanted: (key: string) => boolean): ReadonlyMap<string, Figure> {
  const lines = new Map<string, Figure>();
  for (const table of context.all(role)) {
    for (const list of table.lists) {
      const column = mainColumn(list);
      for (const line of list.lines) {
        const figure = column && wanted(line.key) ? list.figure(line, column) : null;
        if (figure && !figure.value.isZero() && !lines.has(line.key)) lines.set(line.key, figure);
      }
    }
  }
  return lines;
}

/** True where a paragraph names the line together with words on why it came or went. */
const explained = (context: CheckContext, name: string): boolean =>
  name.length > 1 && context.pieces.some((piece) => piece.kind === 'body' && piece.flat.includes(name) && EXPLAINS_NEW_OR_GONE.test(piece.flat));

function* compare(context: CheckContext, of: PartnerContext, role: TableRole, wanted: (key: string) => boolean, message: 'new' | 'gone', there: boolean): Iterable<Evaluation> {
  const now = linesOf(context, role, wanted);
  const before = linesOf(of.context, role, wanted);
  if (now.size === 0 || before.size === 0) return;
  const [own, other] = there ? [before, now] : [now, before];
  const found = [...own].filter(([key, figure]) => !other.has(key) && !explained(context, figure.row)).map(([, figure]) => figure);
  const [first] = found;
  const table = context.all(role)[0];
  const names = found.slice(0, NAMED).map((figure) => figure.row).join('、') + (found.length > NAMED ? '…' : '');
  const made = evaluation(priorNewLines, {
    state: first ? 'fail' : 'pass', message, data: { table: table?.title ?? '', names, otherDocument: of.partner.name, ...(found.length > 1 ? { places: String(found.length) } : {}) }, actual: first ? names : null,
    at: there ? (table ? [{ kind: 'table', table: table.table.id }] : []) : found.map((figure) => figure.ref), operands: there ? [] : found.map((figure) => operand(figure, 'related')), address: [role],
  });
  yield there ? { ...made, elsewhere: found.map((figure) => elsewhereFigure({ figure, of })) } : made;
}

/** Y-04: a subject or project that only one of two years has is explained in the text. */
export const priorNewLines: Rule = {
  id: 'prior/new-lines',
  catalogue: 'Y-04',
  sources: ['DOC'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['prior'],
  messages: ['new', 'gone'],
  *check(context) {
    for (const of of context.partners('prior')) {
      for (const [role, wanted] of [['gpb_exp', (key: string) => /^F:\d{7}$/.test(key)], ['project_exp', (key: string) => key.startsWith('PRJ:')]] as const) {
        yield* compare(context, of, role, wanted, 'new', false);
        yield* compare(context, of, role, wanted, 'gone', true);
      }
    }
  },
};
