import { memo, useEffect, useRef, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { TableId } from '../../../shared/model/ids.ts';
import { select } from '../../state/selection.ts';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { documentIndex } from '../review/document-index.ts';
import { namedTable, tableName } from '../review/place-label.ts';
import { tableStanding } from './table-standing.ts';

/** One tab a table with its state, and one for the text. */
export const TableTabs = memo(function TableTabs({ open, shown }: { readonly open: OpenDocument; readonly shown: TableId | null }): ReactElement {
  const words = useWords();
  const current = useRef<HTMLButtonElement>(null);
  // `void`: newer Chromium answers with a promise, which is no cleanup.
  useEffect(() => void current.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' }), [shown]);
  return (
    <div className="table-tabs" role="tablist" aria-label={words.table.tabs}>
      {open.view.tables.map((table) => {
        const { shape } = tableStanding(open, table.id);
        const { base, apart } = namedTable(open.view, table);
        return (
          <button
            key={table.id} type="button" role="tab" aria-selected={table.id === shown} ref={table.id === shown ? current : undefined} title={apart ? `${tableName(open.view, table)}\n${table.title}` : table.title}
            onClick={() => select({ tab: { kind: 'table', table: table.id }, place: documentIndex(open.view).place({ kind: 'table', table: table.id }) })}
          >
            <span className="tab-name">{base}{apart && <> <small>{apart.short}</small></>}</span>
            {table.empty && <span className="quiet">{words.table.empty}</span>}
            {shape && !(table.empty && shape === 'pass') && <Shape kind={shape} size={9} label={shape === 'pass' ? words.table.inPass : shape === 'done' ? words.list.done : words.severity[shape]} />}
          </button>
        );
      })}
      <button type="button" role="tab" aria-selected={shown === null} ref={shown === null ? current : undefined} onClick={() => select({ tab: { kind: 'narrative' } })}>
        {words.table.narrative}<span className="quiet">{open.view.claims.length}</span>
      </button>
    </div>
  );
});
