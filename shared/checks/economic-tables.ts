import type { CheckContext } from './context.ts';
import type { TableReader } from './table-reader.ts';

/** Tables of all spending by economic class whose columns are what their heads say; others (dumps with codes among the amounts) prove nothing. */
export const economicTables = (context: CheckContext): readonly TableReader[] => context.ofKind('exp_by_econ').filter((table) => !table.table.doubts.includes('columns-against-sums'));
