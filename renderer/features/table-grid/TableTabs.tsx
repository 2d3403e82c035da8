import { memo, useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { TableId } from '../../../shared/model/ids.ts';
import { select } from '../../state/selection.ts';
import { Shape, type ShapeKind } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { documentIndex } from '../review/document-index.ts';
import { isOpen } from '../findings/finding-groups.ts';
import { namedTable, tableName } from '../review/place-label.ts';

/** The worst undecided finding of each table, or a tick where its checks passed. */
function tableShapes(open: OpenDocument): ReadonlyMap<TableId, ShapeKind> {
  const shapes = new Map<TableId, ShapeKind>();
  for (const mark of open.review.marks) if (!shapes.has(mark.table)) shapes.set(mark.table, 'pass');
  for (const reviewed of open.review.findings) {
    const { finding } = reviewed;
    if (!isOpen(reviewed) || finding.state !== 'fail' || (finding.severity !== 'error' && finding.severity !== 'warning')) continue;
    for (const ref of finding.at.slice(0, 1)) {
      if (ref.kind !== 'cell' && ref.kind !== 'table') continue;
      if (shapes.get(ref.table) !== 'error') shapes.set(ref.table, finding.severity);
    }
  }
  return shapes;
}

/** One tab a table with its state, and one for the text. */
export const TableTabs = memo(function TableTabs({ open, shown }: { readonly open: OpenDocument; readonly shown: TableId | null }): ReactElement {
  const words = useWords();
  const shapes = useMemo(() => tableShapes(open), [open]);
  const current = useRef<HTMLButtonElement>(null);
  // `void`: newer Chromium answers with a promise, which is no cleanup.
  useEffect(() => void current.current?.scrollIntoView({ inline: 'nearest', block: 'nearest' }), [shown]);
  return (
    <div className="table-tabs" role="tablist" aria-label={words.table.tabs}>
      {open.view.tables.map((table) => {
        const shape = shapes.get(table.id);
        const { base, apart } = namedTable(open.view, table);
        return (
          <button
            key={table.id} type="button" role="tab" aria-selected={table.id === shown} ref={table.id === shown ? current : undefined} title={apart ? `${tableName(open.view, table)}\n${table.title}` : table.title}
            onClick={() => select({ tab: { kind: 'table', table: table.id }, place: documentIndex(open.view).place({ kind: 'table', table: table.id }) })}
          >
            <span className="tab-name">{base}{apart && <small>{apart.short}</small>}</span>
            {table.empty ? <span className="quiet">{words.table.empty}</span> : shape && <Shape kind={shape} size={9} label={shape === 'pass' ? words.table.inPass : shape === 'error' ? words.severity.error : words.severity.warning} />}
          </button>
        );
      })}
      <button type="button" role="tab" aria-selected={shown === null} ref={shown === null ? current : undefined} onClick={() => select({ tab: { kind: 'narrative' } })}>
        {words.table.narrative}<span className="quiet">{open.view.claims.length}</span>
      </button>
    </div>
  );
});
