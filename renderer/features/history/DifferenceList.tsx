import type { ReactElement } from 'react';
import type { Difference } from '../../../shared/ipc/review-schemas.ts';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { wordsNow, useWords } from '../../words/words.ts';
import { cellLabel } from '../review/place-label.ts';
import { decisionText, findingLabel, type DiffText } from './diff-text.ts';

const MOST = 500;

function textOf(open: OpenDocument, difference: Difference): DiffText {
  const { history, table } = wordsNow();
  const absent = history.absent;
  switch (difference.kind) {
    case 'cell': return { where: cellLabel(open.view, difference) || difference.label, before: difference.before ?? absent, after: difference.after ?? absent };
    case 'text': return { where: table.narrative, before: difference.before ?? absent, after: difference.after ?? absent };
    case 'table': {
      const shape = (one: { readonly rows: number; readonly cols: number } | null): string => (one ? history.shape('', one.rows, one.cols) : absent);
      return { where: difference.title, before: shape(difference.before), after: shape(difference.after) };
    }
    case 'decision': return { where: findingLabel(open, difference.address), before: decisionText(difference.before), after: decisionText(difference.after) };
  }
}

/** What differs between two points of the history, old beside new. */
export function DifferenceList({ open, differences, title }: { readonly open: OpenDocument; readonly differences: readonly Difference[]; readonly title: string }): ReactElement {
  const words = useWords();
  return (
    <section className="hits" aria-label={title}>
      <h2>{title} · {words.list.places(differences.length)}</h2>
      <table className="differences">
        <tbody>
          {differences.slice(0, MOST).map((difference, index) => {
            const { where, before, after } = textOf(open, difference);
            return <tr key={index}><td>{where}</td><td><del>{before || words.history.blank}</del></td><td><ins>{after || words.history.blank}</ins></td></tr>;
          })}
        </tbody>
      </table>
      {differences.length > MOST && <p className="f-none">{words.history.more(differences.length - MOST)}</p>}
    </section>
  );
}
