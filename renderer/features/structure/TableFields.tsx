import { useState, type ReactElement } from 'react';
import { TABLE_KINDS } from '../../../shared/model/table-kind.ts';
import { COLUMN_FIELDS, type ColumnContent } from '../../../shared/model/table-meaning.ts';
import type { ViewTable } from '../../../shared/model/view.ts';
import { useSettings } from '../../state/settings.ts';
import { fieldName } from '../../words/column-fields.ts';
import { kindName } from '../../words/table-kinds.ts';
import { UNITS } from '../../words/units.ts';
import { useWords } from '../../words/words.ts';
import { propose } from './structure-work.ts';

const CONTENTS: readonly ColumnContent[] = ['label', 'code', 'unit_code', 'unit_name', 'serial', 'amount', 'text'];

/** What the table is, in what unit, under which number and title; and what the lit column holds. A change is previewed at once. */
export function TableFields({ table, col }: { readonly table: ViewTable; readonly col: number | null }): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const [number, setNumber] = useState(table.number ?? '');
  const [title, setTitle] = useState(table.title);
  const column = col === null ? undefined : table.columns[col];
  const set = (what: { kind?: ViewTable['kind']; unit?: NonNullable<ViewTable['unit']>; number?: string; title?: string }): void => void propose([{ kind: 'set-table', table: table.id, what }]);
  return (
    <div className="structure-fields">
      <label>{words.structure.kind}
        <select className="field" aria-label={words.structure.kind} value={table.kind} onChange={(event) => { const kind = TABLE_KINDS.find((one) => one === event.target.value); if (kind) set({ kind }); }}>
          {TABLE_KINDS.map((kind) => <option key={kind} value={kind}>{kindName(language, kind) ?? words.structure.otherKind}</option>)}
        </select>
      </label>
      <label>{words.structure.unit}
        <select className="field" aria-label={words.structure.unit} value={table.unit ?? ''} onChange={(event) => { const unit = UNITS.find((one) => one === event.target.value); if (unit) set({ unit }); }}>
          <option value="" disabled>{words.table.unitUnknown}</option>
          {UNITS.map((unit) => <option key={unit} value={unit}>{unit}</option>)}
        </select>
      </label>
      <label>{words.structure.number}<input className="field" value={number} maxLength={40} onChange={(event) => setNumber(event.target.value)} onBlur={() => { if (number.trim() !== '' && number.trim() !== (table.number ?? '')) set({ number: number.trim() }); }} /></label>
      <label>{words.structure.name}<input className="field" value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} onBlur={() => { if (title.trim() !== '' && title.trim() !== table.title) set({ title: title.trim() }); }} /></label>
      {column && col !== null && (
        <>
          <label>{words.structure.column(column.path.at(-1) ?? String(col + 1))}
            <select className="field" aria-label={words.structure.column(column.path.at(-1) ?? String(col + 1))} value={column.content} onChange={(event) => { const content = CONTENTS.find((one) => one === event.target.value); if (content) void propose([{ kind: 'set-column', table: table.id, col, meaning: { content, field: content === 'amount' ? column.field : null, period: content === 'amount' ? column.period : null } }]); }}>
              {CONTENTS.map((content) => <option key={content} value={content}>{words.structure.contents[content]}</option>)}
            </select>
          </label>
          {column.content === 'amount' && (
            <label>{words.structure.meaning}
              <select className="field" aria-label={words.structure.meaning} value={column.field ?? ''} onChange={(event) => { const field = COLUMN_FIELDS.find((one) => one === event.target.value); if (field) void propose([{ kind: 'set-column', table: table.id, col, meaning: { content: 'amount', field, period: column.period } }]); }}>
                <option value="" disabled>{words.structure.noMeaning}</option>
                {COLUMN_FIELDS.map((field) => <option key={field} value={field}>{fieldName(language, field)}</option>)}
              </select>
            </label>
          )}
        </>
      )}
    </div>
  );
}
