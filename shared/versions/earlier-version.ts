import type { Body } from '../across/propose-pairs.ts';
import { sameBody } from '../across/same-body.ts';

type Said = Omit<Body, 'units'>;

/** True when two documents speak of the same body, year, kind and scope: one is likely a corrected copy of the other. A person confirms it. */
export const mayBeVersions = (own: Said, other: Said): boolean =>
  own.kind !== 'unknown' && own.kind === other.kind && own.fiscalYear !== null && own.fiscalYear === other.fiscalYear && own.scope === other.scope && sameBody(own, other);
