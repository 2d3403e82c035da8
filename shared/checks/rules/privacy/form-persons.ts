import { compact } from '../../../classify/compact.ts';
import type { Evaluation } from '../../../model/finding.ts';
import type { ViewCell } from '../../../model/view.ts';
import { evaluation } from '../../evaluation.ts';
import { valueBeside } from '../../form-funds.ts';
import { FORM_LINE, FORM_PERSON, FORM_PHONE, PERSON } from '../../profiles/privacy.ts';
import type { Rule } from '../../rule.ts';
import { matches, type Hit } from '../../text-finding.ts';
import type { TableReader } from '../../table-reader.ts';

const SIX_DIGITS = /\d{6,}/;

function* filledIn(table: TableReader): Iterable<{ readonly label: ViewCell; readonly value: ViewCell }> {
  for (const label of table.table.cells) {
    if (label.value !== null || label.text.length > 16) continue;
    const words = compact(label.text);
    const person = FORM_PERSON.test(words);
    if (!person && !FORM_PHONE.test(words)) continue;
    const value = valueBeside(table, label);
    if (value && value.row === label.row && (person ? PERSON.test(compact(value.text)) && !FORM_PERSON.test(compact(value.text)) && !FORM_PHONE.test(compact(value.text)) : SIX_DIGITS.test(value.text))) yield { label, value };
  }
}

/** P-08: the foot of a form does not name who filled it in. One finding for each table. */
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
    for (const table of context.tables) {
      const cells = [...filledIn(table)];
      const own = lines.filter((hit) => hit.piece.table?.id === table.table.id);
      yield found(table.name, table.title, [...cells.map(({ value }) => ({ kind: 'cell' as const, table: table.table.id, row: value.row, col: value.col })), ...own.flatMap((hit) => hit.piece.ref(hit.start, hit.end) ?? [])], cells[0]?.label.text ?? wordsOf(own));
    }
    const loose = lines.filter((hit) => hit.piece.table === null);
    if (loose.length > 0) yield found('text', loose[0]?.piece.where ?? '', loose.flatMap((hit) => hit.piece.ref(hit.start, hit.end) ?? []), wordsOf(loose));
  },
};

const wordsOf = (hits: readonly Hit[]): string => hits[0]?.piece.text.slice(hits[0].start, hits[0].end) ?? '';

function found(address: string, table: string, at: Evaluation['at'], text: string): Evaluation {
  return evaluation(privacyFormPersons, { state: text !== '' ? 'fail' : 'pass', message: 'person', data: { table, text, ...(at.length > 1 ? { places: String(at.length) } : {}) }, actual: text === '' ? null : text, at, address: [address] });
}
