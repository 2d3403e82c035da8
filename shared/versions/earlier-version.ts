import type { Body } from '../across/propose-pairs.ts';
import { sameBody } from '../across/same-body.ts';

type Said = Omit<Body, 'units'>;

/** A workbook without the text says nothing of its scope. */
const sameScope = (own: Said, other: Said): boolean => own.scope === other.scope || own.scope === 'unknown' || other.scope === 'unknown';

/** True when two documents speak of the same body, year and kind and not of different scopes: one is likely a corrected copy of the other. A person confirms it. */
export const mayBeVersions = (own: Said, other: Said): boolean =>
  own.kind !== 'unknown' && own.kind === other.kind && own.fiscalYear !== null && own.fiscalYear === other.fiscalYear && sameScope(own, other) && sameBody(own, other);
