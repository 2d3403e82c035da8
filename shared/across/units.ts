import type { CheckContext, PartnerContext } from '../checks/context.ts';
import { mainColumn, totalLine } from '../checks/overview-lines.ts';
import { bodyName } from '../classify/body-name.ts';
import type { ListReader } from '../checks/table-reader.ts';
import type { ColumnField } from '../model/table-meaning.ts';
import { kindThere } from './alike.ts';
import type { Foreign } from './elsewhere.ts';
import { type Body, unitList } from './propose-pairs.ts';

/** A unit that the department lists, with the unit's own document where it was given. */
export interface ListedUnit {
  readonly unit: Body['units'][number];
  readonly document: PartnerContext | null;
}

/** True when a document is that of a listed unit, by its name, else by its code. */
export function isUnit(of: PartnerContext, unit: Body['units'][number]): boolean {
  const { entityName, entityCode } = of.partner.view.facts;
  return (entityName !== null && bodyName(entityName) === unit.name) || (entityCode !== null && entityCode === unit.code);
}

/** The department's units in the order of its tables. */
export function listedUnits(context: CheckContext): readonly ListedUnit[] {
  const documents = context.partners('unit');
  return unitList(context.view).map((unit) => ({ unit, document: documents.find((of) => isUnit(of, unit)) ?? null }));
}

/** The grand total of the other document's table that plays the same part, in one column meaning; null when it prints none. */
export function totalThere(list: ListReader, field: ColumnField, of: PartnerContext): Foreign | null {
  const [table, ...more] = of.context.ofKind(kindThere(list.table.table.kind, of.context));
  if (!table || more.length > 0) return null;
  for (const own of table.lists.filter((candidate) => candidate.side === list.side)) {
    const line = totalLine(own);
    const column = own.column(field) ?? (field === 'total' || field === 'amount' ? mainColumn(own) : null);
    if (line && column) return { figure: own.figure(line, column), of };
  }
  return null;
}
