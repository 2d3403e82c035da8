import { chineseNumber } from '../../../language/chinese-number.ts';
import type { CheckContext } from '../../context.ts';
import { evaluation } from '../../evaluation.ts';
import { ATTACHED, ATTACHMENT_HEAD } from '../../profiles/publication.ts';
import type { Rule } from '../../rule.ts';
import { quoteOf } from '../../text-finding.ts';

const numberOf = (text: string): number | null => (text === '' ? null : /^\d+$/.test(text) ? Number(text) : chineseNumber(text));

/** Numbers of the attachments that begin somewhere; null stands for one without a number. */
function attachments(context: CheckContext): ReadonlySet<number | null> {
  const heads = context.pieces.filter((piece) => piece.kind === 'heading' || piece.kind === 'body' || piece.kind === 'title' || piece.kind === 'number');
  return new Set(heads.flatMap((piece) => {
    const match = piece.flat.length > 60 ? null : ATTACHMENT_HEAD.exec(piece.flat.trim());
    return match ? [numberOf(match[1] ?? '')] : [];
  }));
}

/** C-17: what the text says is attached, is attached. */
export const completenessAttachments: Rule = {
  id: 'completeness/attachments',
  catalogue: 'C-17',
  sources: ['DOC'],
  severity: 'warning',
  must: 'practice',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['not-attached', 'other-file'],
  *check(context) {
    const there = attachments(context);
    const official = context.tables.filter((table) => table.table.kind !== 'other').length;
    for (const piece of context.pieces) {
      if (piece.table !== null || piece.kind === 'contents') continue;
      for (const match of piece.flat.matchAll(ATTACHED)) {
        const number = numberOf(match[2] ?? '');
        // Tables that stand in the text are what an unnumbered 附表 or 附件 points at.
        const found = number === null ? there.size > 0 || official > 0 : there.has(number) || context.tables.some((table) => table.table.number?.replace(/^\D+/, '') === String(number));
        // A file without attachments is one of several; which of them holds it nobody can tell from here.
        const other = !found && there.size === 0;
        const ref = piece.ref(match.index, match.index + match[0].length);
        yield evaluation(completenessAttachments, {
          state: found ? 'pass' : other ? 'not_run' : 'fail', message: other ? 'other-file' : 'not-attached', data: { where: piece.where, text: quoteOf(piece, match.index, match.index + match[0].length), found: match[0] }, actual: match[0],
          at: ref ? [ref] : [], group: other ? 'document/attachments' : null, address: [match[0]],
        });
      }
    }
  },
};
