import type { ColumnField } from '../../../shared/model/table-meaning.ts';
import type { TableKind } from '../../../shared/model/table-kind.ts';
import type { GenEntry } from '../disclosure.ts';

const VERTICAL = ['T-10', 'T-11'];
const CAR = ['tp.car', 'tp.car_buy', 'tp.car_run'];

/** Catalogue rules that compare a cell of that table, line and column. */
export function rulesOfCell(kind: TableKind, entry: GenEntry, field: ColumnField | null): readonly string[] {
  switch (kind) {
    case 'overview':
      if (entry.key === 'TOTAL') return ['T-01', 'T-02', 'T-03', 'X-01', 'X-02'];
      if (entry.key === 'THIS_YEAR') return ['T-02', 'T-03', 'T-05', 'X-01', 'X-02'];
      if (entry.key.startsWith('CLS:')) return ['T-05', 'T-06', 'X-03'];
      if (entry.key.startsWith('USE:')) return ['T-03', 'X-02'];
      return ['T-04', 'X-01', 'X-05'];
    case 'income': return ['T-07', 'T-08', 'X-01'];
    case 'expenditure': return ['T-09', ...VERTICAL, 'X-02', 'X-08'];
    case 'fiscal_overview': return ['T-12', 'T-13', 'T-05', 'X-05', 'X-06', 'X-07'];
    case 'fiscal_exp': return [...VERTICAL, 'X-06'];
    case 'gpb_exp': return ['T-14', ...VERTICAL, 'X-06', 'X-08', 'X-09'];
    case 'gpb_basic': return ['T-15', 'T-16', 'X-09'];
    case 'fiscal_basic': return ['T-15', 'T-16'];
    case 'three_public': return field !== null && CAR.includes(field) ? ['T-18', 'T-19', 'N-11'] : ['T-18', 'T-20', 'N-11'];
    case 'gf_exp': case 'soc_exp': return ['T-21', 'X-06'];
    case 'project_exp': return ['T-22', 'X-15'];
    case 'procurement': return ['T-23', 'T-24', 'T-25', 'N-13'];
    case 'service_purchase': return ['T-26', 'N-15'];
    case 'project_targets': return ['T-27', 'X-16', 'N-16'];
    case 'agency_operation': return ['X-14', 'N-17'];
    default: return [];
  }
}
