import { bodyName } from '../classify/body-name.ts';
import type { DocumentFacts } from '../model/document-facts.ts';

/** Shorter names are the end of too many others. */
const SHORTEST = 5;

/** True when two documents name the same body: equal names, or one with the place in front that the other leaves out. Codes alone do not decide, they are renumbered. */
export function sameBody(a: Pick<DocumentFacts, 'entityName' | 'entityCode'>, b: Pick<DocumentFacts, 'entityName' | 'entityCode'>): boolean {
  if (a.entityName === null || b.entityName === null) return false;
  const [left, right] = [bodyName(a.entityName), bodyName(b.entityName)];
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= SHORTEST && long.endsWith(short) && (a.entityCode === null || b.entityCode === null || a.entityCode === b.entityCode);
}
