import { useEffect, useRef, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { ViewTable } from '../../../shared/model/view.ts';
import { closeOverlay } from '../../state/overlay.ts';
import { useSelection } from '../../state/selection.ts';
import { clearStructure, takeTool, useStructure, type StructurePreview } from '../../state/structure.ts';
import { findingText } from '../../words/finding-text.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWindowKeys } from '../../ui/use-window-keys.ts';
import { useWords } from '../../words/words.ts';
import { documentIndex } from '../review/document-index.ts';
import { placeLabel, tableName } from '../review/place-label.ts';
import { markedArea } from '../table-grid/clipboard.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { editOf, STRUCTURE_ACTIONS, type StructureAction, type Where } from './structure-actions.ts';
import { applyProposal, keepRepair, propose } from './structure-work.ts';
import { TableFields } from './TableFields.tsx';

/** One letter an action, none of them twice; held to that by a test. */
export const ACTION_KEYS: Readonly<Record<StructureAction, string>> = {
  insertRow: 'i', insertCol: 'o', deleteRows: 'd', deleteCols: 'x', mergeRows: 'm', mergeCols: 'n', splitRow: 's', splitCol: 'c', mergeCells: 'g', splitCell: 'p', moreHead: 'h', lessHead: 'l', unjoin: 'u', join: 'j', gridOfBefore: 'b', deleteTable: 'z',
};
const TOOL_KEYS = { region: 'r', boundary: 'v' } as const;

const close = (): void => {
  closeOverlay();
  clearStructure();
};

function Outcome({ open, preview }: { readonly open: OpenDocument; readonly preview: StructurePreview }): ReactElement {
  const words = useWords();
  const { tables } = documentIndex(open.view);
  const { before, after } = preview.open;
  return (
    <>
      <p className="preview-sum">
        {(['error', 'warning', 'notice'] as const).map((severity) => <span key={severity} className="with-shape"><Shape kind={severity} size={10} label={words.severity[severity]} />{before[severity]} → <b>{after[severity]}</b></span>)}
        <span className="quiet">{words.structure.accounted(preview.amounts.accountedBefore, preview.amounts.before, preview.amounts.accountedAfter, preview.amounts.after)}</span>
        {preview.cleared > 0 && <span>{words.structure.cleared(preview.cleared)}</span>}
      </p>
      {preview.gone.length > 0 && <p>{words.structure.gone(preview.gone.flatMap((id) => { const table = tables.get(id); return table ? [tableName(open.view, table)] : []; }).join('、'))}</p>}
      {preview.fresh.length > 0 && <ul className="preview-fresh">{preview.fresh.slice(0, 4).map(({ finding }) => <li key={finding.address}><Shape kind={finding.severity} size={9} /> {findingText(finding).title}</li>)}{preview.fresh.length > 4 && <li className="quiet">{words.history.more(preview.fresh.length - 4)}</li>}</ul>}
      {preview.tables.slice(0, 3).map((table) => <PreviewTable key={table.id} table={table} before={tables.get(table.id)} />)}
    </>
  );
}

function Parts({ table }: { readonly table: ViewTable }): ReactElement | null {
  const words = useWords();
  if (table.fragments.length < 2) return null;
  return (
    <ul className="parts" aria-label={words.structure.parts}>
      {table.fragments.map((part, index) => (
        <li key={index}>
          <span>{part.kind === 'page' ? placeLabel({ kind: 'page', page: part.page, box: part.box }) : part.kind === 'sheet' ? `${part.sheet} ${part.range}` : words.structure.part(index + 1)}</span>
          <span className="quiet">{part.joined ? words.structure.reasons[part.joined] : ''}</span>
          {index > 0 && <button type="button" className="btn" onClick={() => void propose([{ kind: 'unjoin', table: table.id, row: part.firstRow, head: true }])}>{words.structure.actions.unjoin}</button>}
        </li>
      ))}
    </ul>
  );
}

/** What can be done to the table in view, what it would give, and the step that makes it so. One letter an action. */
export function StructureSheet({ open }: { readonly open: OpenDocument }): ReactElement | null {
  const words = useWords();
  const work = useStructure();
  const { tab, focus } = useSelection();
  const apply = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const at = tab?.kind === 'table' ? open.view.tables.findIndex((one) => one.id === tab.table) : 0;
  const table = open.view.tables[Math.max(0, at)];
  useEffect(() => { if (work.preview) apply.current?.focus(); }, [work.preview]);
  const where: Where | null = table ? { table, next: open.view.tables[Math.max(0, at) + 1]?.id ?? null, area: markedArea(table) } : null;
  const act = (action: StructureAction): void => {
    const edit = where && editOf(action, where);
    if (edit) void propose([edit]);
  };
  const tool = (name: 'region' | 'boundary'): void => {
    closeOverlay();
    clearStructure();
    takeTool(name);
  };
  const paged = open.view.snapshot.pages.length > 0;
  // On the window: a letter typed right after T comes before the sheet has the focus.
  useWindowKeys((event) => {
    if (!where || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || (event.target instanceof HTMLElement && event.target.matches('input, select'))) return;
    const action = STRUCTURE_ACTIONS.find((one) => ACTION_KEYS[one] === event.key.toLowerCase());
    if (action) act(action);
    else if (paged && event.key === TOOL_KEYS.region) tool('region');
    else if (paged && event.key === TOOL_KEYS.boundary) tool('boundary');
    else return;
    event.preventDefault();
  });
  if (!table || !where) return null;
  const focusCol = focus?.kind === 'cell' && focus.table === table.id ? focus.col : null;
  return (
    <Sheet label={words.structure.title} className="structure-sheet" onClose={close} first={sheet}>
      <div ref={sheet} tabIndex={-1} className="structure-body">
        <div className="structure-side">
          <div className="reasons-head"><b>{words.structure.title}</b><button type="button" className="btn btn-plain" onClick={close}>{words.app.close}<Kbd>Esc</Kbd></button></div>
          <p className="quiet">{tableName(open.view, table)}{where.area && ` · ${words.structure.area(where.area.top + 1, where.area.bottom + 1, where.area.left + 1, where.area.right + 1)}`}</p>
          <div className="structure-actions">
            {STRUCTURE_ACTIONS.map((action) => <button key={action} type="button" className="choice" disabled={editOf(action, where) === null} onClick={() => act(action)}><Kbd>{ACTION_KEYS[action].toUpperCase()}</Kbd>{words.structure.actions[action]}</button>)}
            {paged && <button type="button" className="choice" onClick={() => tool('region')}><Kbd>R</Kbd>{words.structure.region}</button>}
            {paged && <button type="button" className="choice" onClick={() => tool('boundary')}><Kbd>V</Kbd>{words.structure.boundary}</button>}
          </div>
          <TableFields key={`${table.id}/${open.review.revision}`} table={table} col={focusCol} />
          <Parts table={table} />
        </div>
        <div className="structure-preview" aria-live="polite" aria-busy={work.busy}>
          {work.refused && <div className="preview-refused" role="alert"><b>{work.refused.what}</b><p>{work.refused.remedy}</p></div>}
          {work.busy && <p className="quiet">{words.structure.working}</p>}
          {work.applied !== null && (
            <div className="preview-kept"><b>{words.structure.done}</b><p>{words.structure.keepAsk}</p>
              <div className="setting-row"><button type="button" className="btn" onClick={() => void keepRepair('body')}>{words.structure.keepBody}</button><button type="button" className="btn" onClick={() => void keepRepair('template')}>{words.structure.keepTemplate}</button></div>
            </div>
          )}
          {!work.preview && !work.refused && !work.busy && work.applied === null && <p className="quiet">{words.structure.hint}</p>}
          {work.preview && (
            <>
              <div className="preview-apply"><b>{work.edits.map((edit) => words.structure.edits[edit.kind]).join('、')}</b><span className="grow" /><button ref={apply} type="button" className="btn btn-main" onClick={() => void applyProposal()}>{words.structure.apply}<Kbd>Enter</Kbd></button></div>
              <Outcome open={open} preview={work.preview} />
            </>
          )}
        </div>
      </div>
    </Sheet>
  );
}
