import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { refKey } from '../../../shared/model/ref.ts';
import type { NumberEntry } from '../../../shared/view/number-index.ts';
import { useLeftTab } from '../../state/left-tab.ts';
import { useSelection } from '../../state/selection.ts';
import { LinesInView } from '../../ui/LinesInView.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { placeLabel, refLabel } from '../review/place-label.ts';
import { documentIndex } from '../review/document-index.ts';
import { numberAt, numberCards } from './number-cards.ts';

/** The last wish to filter that was met: showing the list again is none. */
let answered = 0;

const FOLDED_HEIGHT = (): number => 31;
const valueOf = (entry: NumberEntry): string => entry.value;

interface CardProps {
  readonly open: OpenDocument;
  readonly entry: NumberEntry;
  /** By value: amounts that this one may have been meant to be. */
  readonly byValue: ReadonlyMap<string, NumberEntry>;
  readonly unfolded: boolean;
  readonly focusKey: string | null;
  readonly onShow: (value: string) => void;
}

/** One amount: how it is printed, how often, where; and what it is mistaken for when it stands alone beside its like. */
function NumberCard({ open, entry, byValue, unfolded, focusKey, onShow }: CardProps): ReactElement {
  const words = useWords();
  const [first] = entry.sightings;
  const odd = entry.near.length > 0;
  return (
    <>
      <button
        type="button" className="n-head" aria-expanded={unfolded} aria-current={entry.sightings.some(({ ref }) => refKey(ref) === focusKey)}
        onClick={() => { onShow(unfolded ? '' : entry.value); if (first) chooseRef(first.ref); }}
      >
        <b>{odd && <Shape kind="warning" size={10} label={words.numbers.odd} />}{entry.shown} <small>{entry.unit ?? ''}</small></b><span>{words.list.places(entry.sightings.length)}</span>
      </button>
      {entry.near.map(({ value, kind }) => {
        const other = byValue.get(value);
        return other && <button key={value} type="button" className="n-near" onClick={() => { const [usual] = other.sightings; onShow(value); if (usual) chooseRef(usual.ref); }}>{words.numbers.near[kind]} <b>{other.shown}</b> <span>{words.list.places(other.sightings.length)}</span></button>;
      })}
      {unfolded && entry.sightings.map(({ ref, text, unit }) => {
        const key = refKey(ref);
        return (
          <button key={key} type="button" className="n-place" aria-current={key === focusKey} onClick={() => chooseRef(ref)}>
            <span className="n-where">{refLabel(open.view, ref)}</span><span className="quiet">{text !== entry.shown || unit !== entry.unit ? `${text} ${unit ?? ''} ` : ''}{placeLabel(documentIndex(open.view).place(ref))}</span>
          </button>
        );
      })}
    </>
  );
}

/** Every amount printed more than once with all its places, and the odd ones out that resemble one of them. */
export function NumberList({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  const [filter, setFilter] = useState('');
  const [unfolded, setUnfolded] = useState('');
  const focus = useSelection((state) => state.focus);
  const asked = useLeftTab((state) => state.filterAsked);
  const input = useRef<HTMLInputElement>(null);
  const entries = numberCards(open.view);
  const byValue = useMemo(() => new Map(entries.map((entry) => [entry.value, entry])), [entries]);
  const shown = useMemo(() => {
    const digits = filter.replaceAll(',', '').trim();
    return digits === '' ? entries : entries.filter((entry) => entry.sightings.some(({ text }) => text.replaceAll(',', '').includes(digits)));
  }, [entries, filter]);
  const focusKey = focus && refKey(focus);
  const here = focus ? numberAt(open.view, focus)?.value : undefined;
  const at = here === undefined ? -1 : shown.findIndex((entry) => entry.value === here);
  useEffect(() => {
    if (asked === answered) return;
    answered = asked;
    input.current?.focus();
  }, [asked]);
  // The card of what is lit opens by itself; what a person opened stays when nothing else is lit.
  useEffect(() => {
    if (here !== undefined && at >= 0) setUnfolded(here);
  }, [here, at, shown]);
  return (
    <>
      <div className="list-filter"><input ref={input} className="field" value={filter} placeholder={words.list.filter} aria-label={words.list.filter} onChange={(event) => setFilter(event.target.value)} onKeyDown={(event) => { if (event.key === 'Escape' && !event.nativeEvent.isComposing) event.currentTarget.blur(); }} /></div>
      <LinesInView lines={shown} guess={FOLDED_HEIGHT} beyond={10} keyOf={valueOf} at={at} turn={here} label={words.numbers.title} none={<p className="f-none">{words.numbers.none}</p>}>
        {(entry) => <NumberCard open={open} entry={entry} byValue={byValue} unfolded={unfolded === entry.value} focusKey={focusKey} onShow={setUnfolded} />}
      </LinesInView>
    </>
  );
}
