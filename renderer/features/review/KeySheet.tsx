import { useEffect, type ReactElement } from 'react';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';

/** All keys, over the page; any of Esc, ? and a click closes it. */
export function KeySheet({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { keys, app } = useWords();
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['J', 'K'], keys.move], [['a', '…', 'f'], keys.operands], [['S'], keys.second], [['Enter'], keys.accept], [['1'], keys.misread], [['2'], keys.document], [['3', '1–6'], keys.dismiss], [['4'], keys.later], [['R'], keys.reopen],
    [['F2'], keys.edit], [['U', 'Ctrl Z'], keys.undo], [['Shift U', 'Ctrl Y'], keys.redo], [['[', ']'], keys.tabs], [['PgUp', 'PgDn'], keys.page], [['Esc'], keys.leave], [['?'], keys.all],
  ];
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    };
    window.addEventListener('keydown', close, true);
    return () => window.removeEventListener('keydown', close, true);
  }, [onClose]);
  return (
    <div className="sheet-layer" onClick={onClose}>
      <div className="pop key-sheet" role="dialog" aria-label={keys.title} onClick={(event) => event.stopPropagation()}>
        <div className="reasons-head"><b>{keys.title}</b><button type="button" className="btn btn-plain" onClick={onClose}>{app.close}</button></div>
        <dl>{rows.map(([names, text]) => <div key={text + names.join()}><dt>{names.map((name) => <Kbd key={name}>{name}</Kbd>)}</dt><dd>{text}</dd></div>)}</dl>
        <p className="quiet">{keys.inGrid}</p>
      </div>
    </div>
  );
}
