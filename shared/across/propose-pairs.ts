import { BEFORE_NAME, BETWEEN_NAMES, UNITS_NAMED } from '../checks/profiles/across-words.ts';
import { bodyName } from '../classify/body-name.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import type { PartnerRole } from '../model/partner.ts';
import type { TableKind } from '../model/table-kind.ts';
import type { DocumentView, ViewTable } from '../model/view.ts';
import { partnerRole } from './partner-role.ts';
import { sameBody } from './same-body.ts';

/** What pairing must know of a document: what it says it is, and the units it lists. */
export interface Body extends Pick<DocumentFacts, 'kind' | 'scope' | 'fiscalYear' | 'entityCode' | 'entityName'> {
  readonly units: readonly { readonly code: string | null; readonly name: string }[];
}

type Units = Body['units'];

/** Tables that list every unit; project and procurement tables name only some. */
const WHOLE: ReadonlySet<TableKind> = new Set<TableKind>(['income', 'expenditure', 'f_income', 'f_expenditure', 'other']);

function inTables(view: DocumentView, wanted: (table: ViewTable) => boolean): Units {
  const own = view.facts.entityName === null ? null : bodyName(view.facts.entityName);
  const units = new Map<string, Units[number]>();
  for (const table of view.tables.filter(wanted)) {
    for (const list of table.lists) {
      for (const entry of list.entries) {
        const key = /^UNIT:(.+)$/.exec(entry.key)?.[1];
        if (key === undefined) continue;
        const code = /^\d+$/.test(key) ? key : null;
        const name = bodyName(entry.label);
        // A department's line is printed above its units with a code of three digits.
        if (name === '' || /^\d*$/.test(name) || (code !== null && code.length < 6) || (code === null && name === own)) continue;
        units.set(code ?? name, { code, name });
      }
    }
  }
  return [...units.values()];
}

/** Names that the text lists after their number; a list of another length was read wrong and is none. */
function inText(view: DocumentView): Units {
  for (const paragraph of view.paragraphs) {
    const match = UNITS_NAMED.exec(paragraph.text);
    const names = (match?.[2] ?? '').split(BETWEEN_NAMES).map((name) => bodyName(name.trim().replace(BEFORE_NAME, ''))).filter((name) => name.length > 2);
    if (match && names.length === Number(match[1])) return names.map((name) => ({ code: null, name }));
  }
  return [];
}

/** All units of a department, from the tables that list them all, else from the text; empty where neither does. */
export function unitList(view: DocumentView): Units {
  const listed = inTables(view, (table) => WHOLE.has(table.kind));
  return listed.length > 0 ? listed : inText(view);
}

/** Every unit that a document names anywhere. */
function namedUnits(view: DocumentView): Units {
  const units = [...inTables(view, () => true), ...inText(view)];
  return units.filter((unit, at) => units.findIndex((other) => other.name === unit.name) === at);
}

/** A document as pairing sees it. */
export const bodyOf = (view: DocumentView): Body => {
  const { kind, scope, fiscalYear, entityCode, entityName } = view.facts;
  return { kind, scope, fiscalYear, entityCode, entityName, units: namedUnits(view) };
};

/** The unit's document speaks of a unit that the department's document lists, or whose code continues the department's. */
function belongs(unit: Body, department: Body): boolean {
  if (unit.entityName === null) return false;
  const name = bodyName(unit.entityName);
  if (department.units.some((listed) => listed.name === name)) return true;
  return department.entityCode !== null && unit.entityCode !== null && unit.entityCode.length > department.entityCode.length && unit.entityCode.startsWith(department.entityCode);
}

/** What `other` would be to `own`; null when nothing says they belong together. A proposal only: a person confirms it. */
export function proposedRole(own: Body, other: Body): PartnerRole | null {
  const scopes = [own.scope, other.scope];
  if (own.kind === other.kind && own.kind !== 'unknown' && own.fiscalYear !== null && own.fiscalYear === other.fiscalYear) {
    if (own.scope === 'department' && other.scope === 'unit' && belongs(other, own)) return 'unit';
    return own.scope === 'unit' && other.scope === 'department' && belongs(own, other) ? 'department' : null;
  }
  const sameScope = scopes.includes('unknown') || own.scope === other.scope;
  return sameScope && sameBody(own, other) ? partnerRole(own, other) : null;
}
