import { evaluation } from '../../evaluation.ts';
import { MONEY_WORDS, NO_MONEY_NOTE } from '../../profiles/empty-words.ts';
import { contentOf } from '../../table-content.ts';
import type { Rule } from '../../rule.ts';

/** C-03: an empty table carries a note, or the text says that there is no such money. */
export const completenessEmptyTableExplained: Rule = {
  id: 'completeness/empty-table-explained',
  catalogue: 'C-03',
  sources: ['OP', 'STD'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['gf_exp'],
  messages: ['note-missing'],
  *check(context) {
    for (const table of context.tables) {
      const { kind, notes, emptyNote, id } = table.table;
      // Printed zeros are data; only a table that prints nothing needs a word.
      if (kind === 'other' || contentOf(table) !== 'blank') continue;
      const told = emptyNote !== null || notes.length > 0;
      const said = context.view.claims.some((claim) => claim.subject.table === kind && (claim.measure === 'none' || (claim.measure === 'amount' && claim.value !== null && /^0+(?:\.0+)?$/.test(claim.value))))
        || context.view.paragraphs.some((paragraph) => NO_MONEY_NOTE.test(paragraph.text) && MONEY_WORDS[kind]?.test(paragraph.text));
      yield evaluation(completenessEmptyTableExplained, {
        state: told || said ? 'pass' : 'fail', severity: told || said ? 'error' : 'warning', message: 'note-missing', data: { table: table.title },
        at: [{ kind: 'table', table: id }], address: [table.name],
      });
    }
  },
};
