import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useOpenDocument } from '../../state/open-document.ts';
import { closeOverlay } from '../../state/overlay.ts';
import { useRoute } from '../../state/route.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../words/words.ts';
import { paletteItems, type PaletteItem } from './palette-items.ts';

const optionId = (at: number): string => `palette-${at}`;

/** One field that finds and does everything: commands, tables, findings, figures, pages, documents. */
export function Palette({ pagesOnly }: { readonly pagesOnly: boolean }): ReactElement {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const open = useOpenDocument((state) => state.open);
  const reviewing = useRoute((state) => state.route.screen === 'review');
  const items = useMemo(() => paletteItems(reviewing ? open : null, query, pagesOnly), [reviewing, open, query, pagesOnly]);
  const chosen = Math.min(at, items.length - 1);

  // `void`: newer Chromium answers with a promise, which is no cleanup.
  useEffect(() => void document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' }), [chosen]);

  const run = (item: PaletteItem | undefined): void => {
    if (!item) return;
    closeOverlay();
    // After the sheet has given the focus back: a command may move it.
    requestAnimationFrame(item.run);
  };

  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) setAt(Math.min(items.length - 1, Math.max(0, chosen + step)));
    else if (event.key === 'Enter') run(items[chosen]);
    else return;
    event.preventDefault();
  }

  return (
    <Sheet label={words.commands.palette} className="palette" onClose={closeOverlay} first={input}>
      <input
        ref={input} className="palette-input" role="combobox" aria-expanded={items.length > 0} aria-controls="palette-list" aria-autocomplete="list" aria-activedescendant={items.length > 0 ? optionId(chosen) : undefined}
        value={query} placeholder={pagesOnly ? words.palette.askPage : words.palette.ask} aria-label={pagesOnly ? words.palette.askPage : words.commands.palette} maxLength={100}
        onChange={(event) => { setQuery(event.target.value); setAt(0); }} onKeyDown={onKey} spellCheck={false}
      />
      <div className="palette-list" id="palette-list" role="listbox" aria-label={words.commands.palette}>
        {items.map((item, index) => (
          <div key={item.key} className="palette-line">
            {items[index - 1]?.group !== item.group && <div className="palette-group" aria-hidden="true">{words.palette[item.group]}</div>}
            <div className="palette-item" id={optionId(index)} role="option" aria-selected={index === chosen} onClick={() => run(item)} onMouseMove={() => setAt(index)}>
              <span className="palette-label">{item.label}</span><span className="palette-note">{item.note}</span>{item.keys.map((key) => <Kbd key={key}>{key}</Kbd>)}
            </div>
          </div>
        ))}
        {items.length === 0 && query !== '' && <p className="f-none">{words.palette.none}</p>}
      </div>
      <p className="palette-hint">{words.palette.hint}</p>
    </Sheet>
  );
}
