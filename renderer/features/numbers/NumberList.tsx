import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { refKey } from '../../../shared/model/ref.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../words/words.ts';
import { chooseRef } from '../review/actions.ts';
import { refLabel } from '../review/place-label.ts';
import { numberIndex } from './number-index.ts';

/** Every amount printed more than once, with all its places. */
export function NumberList({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  const [filter, setFilter] = useState('');
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const focus = useSelection((state) => state.focus);
  const scroller = useRef<HTMLDivElement>(null);
  const { entries } = numberIndex(open.view);
  const shown = useMemo(() => entries.filter((entry) => entry.shown.replaceAll(',', '').includes(filter.replaceAll(',', ''))), [entries, filter]);
  const virtual = useVirtualizer({ count: shown.length, getScrollElement: () => scroller.current, estimateSize: () => 31, overscan: 10, getItemKey: (index) => shown[index]?.value ?? index });
  const focusKey = focus && refKey(focus);
  return (
    <>
      <div className="list-filter"><input className="field" value={filter} placeholder={words.list.filter} aria-label={words.list.filter} onChange={(event) => setFilter(event.target.value)} /></div>
      <div className="f-scroll" ref={scroller} aria-label={words.numbers.title}>
        {shown.length === 0 && <p className="f-none">{words.numbers.none}</p>}
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const entry = shown[item.index];
            const first = entry?.refs[0];
            return entry && first && (
              <div key={item.key} ref={virtual.measureElement} data-index={item.index} className="f-line" style={{ transform: `translateY(${item.start}px)` }}>
                <button
                  type="button" className="n-head" aria-expanded={unfolded === entry.value} aria-current={entry.refs.some((ref) => refKey(ref) === focusKey)}
                  onClick={() => { setUnfolded(unfolded === entry.value ? null : entry.value); chooseRef(first); }}
                >
                  <b>{entry.shown}</b><span>{words.list.places(entry.refs.length)}</span>
                </button>
                {unfolded === entry.value && entry.refs.map((ref) => (
                  <button key={refKey(ref)} type="button" className="n-place" aria-current={refKey(ref) === focusKey} onClick={() => chooseRef(ref)}>{refLabel(open.view, ref)}</button>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
