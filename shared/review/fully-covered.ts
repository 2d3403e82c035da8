import type { DocumentView } from '../model/view.ts';

/** True when every amount of the source is accounted for, every announced table is there, and no part of the source went unread. */
export const fullyCovered = ({ coverage, snapshot }: Pick<DocumentView, 'coverage' | 'snapshot'>): boolean =>
  coverage.accounted >= coverage.amounts && coverage.announced.every((table) => table.state !== 'missing' && table.state !== 'unread') && snapshot.gaps.length === 0 && snapshot.textLayer !== 'none';
