import { randomUUID } from 'node:crypto';
import type { DeskDocument } from './desk.ts';

const names = new WeakMap<DeskDocument, string>();

/** The name of exactly this state of a document and its checks; a change, a check again or a restart has another one. A revision alone does not tell: a partner's change leaves it. */
export function stateName(desk: DeskDocument): string {
  const name = names.get(desk) ?? randomUUID();
  names.set(desk, name);
  return name;
}
