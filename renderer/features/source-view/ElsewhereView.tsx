import { useEffect, useState, type ReactElement } from 'react';
import type { Elsewhere } from '../../../shared/model/finding.ts';
import { useLibrary } from '../../state/library.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { goElsewhere } from '../review/go-elsewhere.ts';
import { placeLabel } from '../review/place-label.ts';
import { otherPage } from './other-page.tsx';

/** What a finding compared with in another document: its source with the place marked, else what is printed there. */
export function ElsewhereView({ places }: { readonly places: readonly Elsewhere[] }): ReactElement | null {
  const words = useWords();
  const [at, setAt] = useState(0);
  const documents = useLibrary((state) => state.documents);
  const shown = places[at] ?? places[0];
  useEffect(() => setAt(0), [places]);
  if (!shown) return null;
  const partner = documents.find((one) => one.id === shown.document);
  const label = [[words.equation.roles[shown.role], shown.year].filter(Boolean).join(' '), placeLabel(shown.place), shown.label].filter(Boolean).join(' · ');
  const page = otherPage(partner, shown.place ? [shown.place] : [], label);
  return (
    <section className={page ? 'second second-tall' : 'second'} aria-label={words.source.elsewhere}>
      <div className="second-head">
        <span className="second-label" title={label}>{label}</span>
        {places.length > 1 && places.slice(0, 6).map((one, index) => <button key={index} type="button" className="page-link" aria-pressed={one === shown} title={one.label} onClick={() => setAt(index)}>{one.text || one.label}</button>)}
        <span className="grow" />
        {partner && <button type="button" className="btn btn-plain" onClick={() => goElsewhere(shown)}>{words.source.openOther}<Kbd>S</Kbd></button>}
      </div>
      {page ?? <p className="excerpt">{shown.name} · <mark>{shown.text}</mark></p>}
    </section>
  );
}
