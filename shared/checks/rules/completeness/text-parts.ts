import { evaluation } from '../../evaluation.ts';
import { TARGETS_SINCE, TEXT_PARTS } from '../../profiles/publication.ts';
import type { Rule } from '../../rule.ts';

/** With fewer parts a file is one piece of a disclosure, whose other pieces we do not see. */
const ENOUGH = 6;

/** C-05: what the text of a disclosure must explain. */
export const completenessTextParts: Rule = {
  id: 'completeness/text-parts',
  catalogue: 'C-05',
  sources: ['OP', 'STD', 'L14'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['part-missing', 'no-text'],
  *check(context) {
    const { facts, snapshot } = context.view;
    const texts = context.pieces.filter((piece) => piece.table === null && piece.kind !== 'contents');
    if (texts.length === 0) return;
    const asked = TEXT_PARTS.filter((part) => part.id !== 'targets' || facts.fiscalYear === null || facts.fiscalYear >= TARGETS_SINCE);
    const found = new Set(asked.filter((part) => texts.some((piece) => part.words.test(piece.flat))).map((part) => part.id));
    const unseen = snapshot.gaps.some((gap) => ['page-without-text', 'page-unreadable', 'pages-missing', 'page-garbled', 'too-large'].includes(gap.code));
    if (found.size < ENOUGH) {
      yield evaluation(completenessTextParts, { state: 'not_run', message: 'no-text', address: [] });
      return;
    }
    for (const part of asked) {
      const missing = !found.has(part.id);
      // Institutions without offices of government often have no 机关运行经费 to explain.
      const severity = part.law && facts.scope === 'department' ? 'error' : 'warning';
      yield evaluation(completenessTextParts, { state: !missing ? 'pass' : unseen ? 'not_run' : 'fail', severity, message: 'part-missing', data: { part: `text:${part.id}` }, group: unseen && missing ? 'document/text-parts' : null, address: [part.id] });
    }
  },
};
