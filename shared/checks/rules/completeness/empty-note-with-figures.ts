import { evaluation } from '../../evaluation.ts';
import { EMPTY_TABLE_NOTE } from '../../profiles/empty-words.ts';
import { contentOf } from '../../table-content.ts';
import type { Rule } from '../../rule.ts';

/** C-04: a table with figures does not say that it is empty. */
export const completenessEmptyNoteWithFigures: Rule = {
  id: 'completeness/empty-note-with-figures',
  catalogue: 'C-04',
  sources: ['INS'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['gf_exp'],
  messages: ['figures-present'],
  *check(context) {
    for (const table of context.tables) {
      const { kind, notes, emptyNote, id } = table.table;
      const note = [emptyNote, ...notes.map((line) => line.text)].find((text) => text !== null && EMPTY_TABLE_NOTE.test(text));
      if (kind === 'other' || !note) continue;
      yield evaluation(completenessEmptyNoteWithFigures, {
        state: contentOf(table) === 'figures' ? 'fail' : 'pass', message: 'figures-present', data: { table: table.title, text: note },
        at: [{ kind: 'table', table: id }], address: [table.name],
      });
    }
  },
};
