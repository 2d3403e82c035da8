import { useEffect, useState, type ReactElement } from 'react';
import type { SearchHit } from '../../../shared/ipc/review-schemas.ts';
import { backend } from '../../api/backend.ts';
import { useConnection } from '../../state/connection.ts';
import { useJump } from '../../state/jump.ts';
import { goTo } from '../../state/route.ts';
import { useWords } from '../../words/words.ts';

const PAUSE_MS = 180;
const LIMIT = 100;

interface Found {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly more: boolean;
  readonly waiting: number;
}

function open(hit: SearchHit): void {
  useJump.setState({ jump: { document: hit.document, hit } });
  goTo({ screen: 'review', document: hit.document });
}

/** Some words before and after what was found. */
function Excerpt({ hit }: { readonly hit: SearchHit }): ReactElement {
  const from = Math.max(0, hit.start - 24);
  return <span className="hit-text">{from > 0 && '…'}{hit.text.slice(from, hit.start)}<mark>{hit.text.slice(hit.start, hit.end)}</mark>{hit.text.slice(hit.end, hit.end + 60)}</span>;
}

/** Where the words stand in all documents, from one character on; Enter or a click goes to the place. */
export function SearchHits({ query }: { readonly query: string }): ReactElement | null {
  const words = useWords();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const text = query.trim();
    if (text === '') return setFound(null);
    let left = false;
    const timer = setTimeout(() => {
      backend.call('search.find', { text, limit: LIMIT }).then((answer) => { if (!left) setFound({ query: text, ...answer }); }, (error: unknown) => { if (useConnection.getState().state === 'online') throw error; });
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [query]);
  if (!found) return null;
  return (
    <section className="hits" aria-label={words.search.title}>
      <h2>{words.search.found(found.query, found.hits.length, found.more)}{found.waiting > 0 && <span className="quiet"> {words.search.waiting(found.waiting)}</span>}</h2>
      <ul>
        {found.hits.map((hit, index) => (
          <li key={index}>
            <button type="button" className="hit" onClick={() => open(hit)}>
              <Excerpt hit={hit} />
              <span className="quiet hit-where">{[hit.entityName ?? hit.fileName, hit.fiscalYear, hit.at.kind === 'cell' ? hit.at.title : words.table.narrative].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
