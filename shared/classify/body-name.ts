import { compact } from './compact.ts';

/** A body's name for comparison: without code, blanks, 本级 / 机关 in brackets and the words that name the document. */
export function bodyName(name: string): string {
  return compact(name).replace(/^[[(]?\d{3,9}[\])]?[-—_]?/, '').replace(/\((?:本级|机关|部门|汇总|单位)\)$/, '').replace(/(?:本级|机关本级|\(局机关\))$/, '').replace(/(?:部门|单位)?(?:预算|决算)(?:公开|说明)?$/, '');
}
