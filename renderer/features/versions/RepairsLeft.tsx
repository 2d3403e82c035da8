import type { ReactElement } from 'react';
import type { VersionReviewAnswer } from '../../../shared/ipc/version-schemas.ts';
import { useWords } from '../../words/words.ts';

/** The repairs of tables that could not be made again on this version, by table. */
export function RepairsLeft({ review }: { readonly review: VersionReviewAnswer }): ReactElement | null {
  const { versions, structure, table } = useWords();
  const left = review.carried?.left ?? [];
  if (left.length === 0) return null;
  return (
    <details className="version-left">
      <summary>{versions.left(left.length)}</summary>
      <p>{versions.leftWhy}</p>
      <ul>{left.map((one, index) => <li key={index}>{one.table || table.untitled} · {structure.edits[one.edit]}</li>)}</ul>
    </details>
  );
}
