import type { ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { ViewTable } from '../../../shared/model/view.ts';
import { useSelection } from '../../state/selection.ts';
import { showOverlay } from '../../state/overlay.ts';
import { clearStructure } from '../../state/structure.ts';
import { useSignoff } from '../../state/signoff.ts';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { NarrativePane } from '../claims/NarrativePane.tsx';
import { namedTable } from '../review/place-label.ts';
import { OfferBar } from '../structure/OfferBar.tsx';
import { FindBar } from './FindBar.tsx';
import { ForesightNote } from './ForesightNote.tsx';
import { GridStack } from './GridStack.tsx';
import { GRAVE, tableStanding } from './table-standing.ts';
import { TableTabs } from './TableTabs.tsx';

function TableHead({ open, table }: { readonly open: OpenDocument; readonly table: ViewTable }): ReactElement {
  const words = useWords();
  const { checked, passed, left, decided, shape } = tableStanding(open, table.id);
  const pages = table.fragments.flatMap((part) => (part.kind === 'page' ? [part.page] : []));
  const confirmed = useSignoff((state) => state.signoff?.standing.find((one) => one.scope.kind === 'table' && one.scope.table === table.id));
  const sheet = table.fragments.find((part) => part.kind === 'sheet');
  return (
    <div className="table-head">
      <b title={table.title}>{table.title || words.table.untitled}</b>
      {pages.length > 0 && (pages.length > 1 ? <button type="button" className="link" title={words.structure.parts} onClick={() => { clearStructure(); showOverlay('structure'); }}>{words.table.pages(Math.min(...pages), Math.max(...pages))}</button> : <span>{words.table.pages(Math.min(...pages), Math.max(...pages))}</span>)}
      {sheet?.kind === 'sheet' && <span>{sheet.sheet}</span>}
      <span>{table.unit ? words.table.unit(table.unit) : words.table.unitUnknown}</span>
      <span className="grow" />
      {confirmed && <span className="with-shape"><Shape kind="pass" />{words.sign.confirmed(confirmed.signature.by)}</span>}
      <span className="quiet">{checked === 0 ? words.table.unchecked : shape === 'pass' && passed === checked ? words.table.allPassed(checked) : words.table.checks(checked, passed)}{decided > 0 && ` · ${words.table.decided(decided)}`}</span>
      {GRAVE.map((severity) => left[severity] > 0 && <span key={severity} className="with-shape" title={words.severity[severity]}><Shape kind={severity} size={10} label={words.severity[severity]} />{left[severity]}</span>)}
    </div>
  );
}

/** The middle column: one table as extracted, or the statements of the text. */
export function TablePane({ open }: { readonly open: OpenDocument }): ReactElement {
  const tab = useSelection((state) => state.tab);
  const words = useWords();
  const table = tab?.kind === 'table' ? open.view.tables.find((one) => one.id === tab.table) : tab === null ? open.view.tables[0] : undefined;
  return (
    <main className="pane middle" data-tour="grid">
      <TableTabs open={open} shown={table?.id ?? null} />
      {table ? (
        <>
          <TableHead open={open} table={table} />
          {(table.entityLine || table.emptyNote || table.notes.length > 0) && (
            <div className="table-sub">{[table.numberLine?.text !== namedTable(open.view, table).base ? table.numberLine?.text : null, table.entityLine?.text, table.empty ? (table.emptyNote ?? words.table.emptyNote) : null].filter(Boolean).join('  ')}</div>
          )}
        </>
      ) : <NarrativePane open={open} />}
      {table && <OfferBar open={open} table={table.id} />}
      <FindBar open={open} table={table ?? null} />
      <GridStack open={open} shown={table?.id ?? null} />
      <ForesightNote />
    </main>
  );
}
