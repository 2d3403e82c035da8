import type { ReactElement } from 'react';
import type { Excerpt } from '../../../shared/versions/excerpt.ts';
import { useWords } from '../../words/words.ts';

/** A place of a document that cannot be drawn here, because the library no longer has it: its sentence, or its row under the heads. */
export function PrintedAround({ excerpt }: { readonly excerpt: Excerpt }): ReactElement {
  const words = useWords();
  if (excerpt.kind === 'text') return <p className="excerpt">{excerpt.left}<mark>{excerpt.marked || words.history.blank}</mark>{excerpt.right}</p>;
  return (
    <div className="excerpt" tabIndex={0} role="group" aria-label={excerpt.title}>
      <table className="excerpt-row">
        <caption>{excerpt.title}</caption>
        <thead><tr>{excerpt.heads.map((head, index) => <th key={index} scope="col">{head}</th>)}</tr></thead>
        <tbody><tr>{excerpt.texts.map((text, index) => <td key={index}>{excerpt.marked.includes(index) ? <mark>{text || words.history.blank}</mark> : text}</td>)}</tr></tbody>
      </table>
    </div>
  );
}
