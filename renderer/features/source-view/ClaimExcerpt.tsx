import type { ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import { documentIndex } from '../review/document-index.ts';

/** The words around a statement's figure, the figure marked. `around` = characters on each side. */
export function ClaimExcerpt({ open, claim, around }: { readonly open: OpenDocument; readonly claim: Claim; readonly around: number }): ReactElement | null {
  const paragraph = documentIndex(open.view).paragraphs.get(claim.paragraph);
  if (!paragraph) return null;
  const from = Math.max(0, claim.start - around);
  const to = Math.min(paragraph.text.length, claim.end + around);
  return (
    <span className="excerpt">
      {from > 0 && '…'}
      {paragraph.text.slice(from, claim.start)}
      <mark>{paragraph.text.slice(claim.start, claim.end)}</mark>
      {paragraph.text.slice(claim.end, to)}
      {to < paragraph.text.length && '…'}
    </span>
  );
}
