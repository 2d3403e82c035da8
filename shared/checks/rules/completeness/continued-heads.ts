import { evaluation } from '../../evaluation.ts';
import type { Rule } from '../../rule.ts';

/** C-12: a table that goes on over a page repeats its head there, or says that it continues. One finding for the whole document. */
export const completenessContinuedHeads: Rule = {
  id: 'completeness/continued-heads',
  catalogue: 'C-12',
  sources: ['GK'],
  severity: 'notice',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: [],
  messages: ['without-head'],
  *check(context) {
    const later = context.tables.flatMap(({ table, title }) => table.fragments.flatMap((fragment) => (fragment.kind === 'page' && fragment.joined !== undefined ? [{ fragment, title }] : [])));
    if (later.length === 0) return;
    const bare = later.filter(({ fragment }) => fragment.joined === 'same-columns');
    const [first] = bare;
    yield evaluation(completenessContinuedHeads, {
      state: first ? 'fail' : 'pass', message: 'without-head', data: { table: first?.title ?? '', page: String(first?.fragment.page ?? ''), ...(bare.length > 1 ? { places: String(bare.length) } : {}) }, actual: first ? String(first.fragment.page) : null,
      at: bare.map(({ fragment }) => ({ kind: 'source', place: { kind: 'page', page: fragment.page, box: fragment.box } })), address: [],
    });
  },
};
