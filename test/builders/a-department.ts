import type { Partner } from '../../shared/model/partner.ts';
import type { DocumentView } from '../../shared/model/view.ts';
import { aTable } from './a-disclosure.ts';
import { aPartner } from './a-partner.ts';
import { aView } from './a-view.ts';

/** A department with two units of 60.00 and 40.00; its own office is the first of them. */
export const theDepartment = (): DocumentView => aView({ facts: { scope: 'department', entityName: '某市大数据局', entityCode: '309' }, tables: [aTable('income')] });

/** The document of one of its units, with one income. */
export function aUnit(name: string, income: string): Partner {
  const cells = [income, income, income, '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00'].join('|');
  const { head, title } = aTable('income');
  const view = aView({ facts: { scope: 'unit', entityName: name }, tables: [{ title: title ?? '', head: head ?? [], rows: [`合计||${cells}`, `309002|${name}|${cells}`] }] });
  return aPartner('unit', view, `${name}.pdf`);
}
