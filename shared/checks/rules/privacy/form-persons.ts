import { compact } from '../../../classify/compact.ts';
import type { ViewCell } from '../../../model/view.ts';
import { evaluation } from '../../evaluation.ts';
import { valueBeside } from '../../form-funds.ts';
import { perTable } from '../../per-table.ts';
import { FORM_LINE, FORM_PERSON, FORM_PHONE, PERSON } from '../../profiles/privacy.ts';
import type { Rule } from '../../rule.ts';
import { matches } from '../../text-finding.ts';

const SIX_DIGITS = /\d{6,}/;

interface FilledIn {
  readonly label: ViewCell;
  readonly value: ViewCell;
}

const filledIn = perTable((table): readonly FilledIn[] => {
  const found: FilledIn[] = [];
  for (const label of table.table.cells) {
    if (label.value !== null || label.text.length > 16) continue;
    const words = compact(label.text);
    const person = FORM_PERSON.test(words);
    if (!person && !FORM_PHONE.test(words)) continue;
    const value = valueBeside(table, label);
    if (value && value.row === label.row && (person ? PERSON.test(compact(value.text)) && !FORM_PERSON.test(compact(value.text)) && !FORM_PHONE.test(compact(value.text)) : SIX_DIGITS.test(value.text))) found.push({ label, value });
  }
  return found;
});

/** P-08: the foot of a form does not name who filled it in. One finding for the document, with all its forms. */
export const privacyFormPersons: Rule = {
  id: 'privacy/form-persons',
  catalogue: 'P-08',
  sources: ['PI'],
  severity: 'warning',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: [],
  messages: ['person'],
  *check(context) {
    const lines = [...matches(context.pieces.filter((piece) => piece.kind === 'note' || piece.kind === 'entity' || piece.kind === 'cell' || piece.kind === 'body'), FORM_LINE)];
    const cells = context.tables.flatMap((table) => filledIn(table).map(({ label, value }) => ({ table: table.title, text: label.text, ref: { kind: 'cell' as const, table: table.table.id, row: value.row, col: value.col } })));
    const [cell, [line]] = [cells[0], lines];
    const at = [...cells.map(({ ref }) => ref), ...lines.flatMap((hit) => hit.piece.ref(hit.start, hit.end) ?? [])];
    const text = cell?.text ?? (line ? line.piece.text.slice(line.start, line.end) : '');
    if (context.tables.length === 0 && context.pieces.length === 0) return;
    yield evaluation(privacyFormPersons, {
      state: text === '' ? 'pass' : 'fail', message: 'person', data: { table: cell?.table ?? line?.piece.where ?? '', text, ...(at.length > 1 ? { places: String(at.length) } : {}) }, actual: text === '' ? null : text, at, address: [],
    });
  },
};
