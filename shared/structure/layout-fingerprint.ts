import { comparable } from '../language/normalize.ts';
import type { ViewTable } from '../model/view.ts';

/** Years and ordinals differ from one document of a template to the next; what is left does not. */
const withoutYears = (text: string): string => comparable(text).replaceAll(/(?:19|20)\d{2}/g, '#').replaceAll(/\d+/g, '#');

/** What a table of one template is recognised by: its kind, its title's words and every column's head path. */
export const layoutFingerprint = (table: Pick<ViewTable, 'kind' | 'title' | 'columns' | 'colCount' | 'headRows'>): string =>
  JSON.stringify([table.kind, withoutYears(table.title), table.colCount, table.headRows, table.columns.map((column) => column.path.map(withoutYears).join('/'))]);
