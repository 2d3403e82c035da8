import { compact } from '../classify/compact.ts';
import type { DocumentFacts } from '../model/document-facts.ts';

/** A body's name for comparison: without code, blanks, 本级 / 机关 in brackets and the words that name the document. */
export function bodyName(name: string): string {
  return compact(name).replace(/^[[(]?\d{3,9}[\])]?[-—_]?/, '').replace(/\((?:本级|机关|部门|汇总|单位)\)$/, '').replace(/(?:本级|机关本级|\(局机关\))$/, '').replace(/(?:部门|单位)?(?:预算|决算)(?:公开|说明)?$/, '');
}

/** True when two documents name the same body: equal names, or one with the place in front that the other leaves out. Codes alone do not decide, they are renumbered. */
export function sameBody(a: Pick<DocumentFacts, 'entityName' | 'entityCode'>, b: Pick<DocumentFacts, 'entityName' | 'entityCode'>): boolean {
  if (a.entityName === null || b.entityName === null) return false;
  const [left, right] = [bodyName(a.entityName), bodyName(b.entityName)];
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 5 && long.endsWith(short) && (a.entityCode === null || b.entityCode === null || a.entityCode === b.entityCode);
}
