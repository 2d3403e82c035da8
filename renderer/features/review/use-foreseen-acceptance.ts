import { useEffect } from 'react';
import type { OpenDocument, ReviewedFinding } from '../../../shared/ipc/schemas.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { suspectedReading } from '../findings/choices.ts';
import { foreseeCell } from './foresee.ts';

/** Someone who steps on at once wants nothing worked out for what they passed. */
const STAYS_MS = 150;

/** A finding that proposes another reading is accepted with one key: what that leads to is worked out while the person looks at it. */
export function useForeseenAcceptance(open: OpenDocument, reviewed: ReviewedFinding | null): void {
  useEffect(() => {
    const reading = reviewed && isOpen(reviewed) ? suspectedReading(reviewed) : null;
    const ref = reading?.ref;
    if (!reading || ref?.kind !== 'cell') return undefined;
    const timer = setTimeout(() => void foreseeCell(ref, reading.before, reading.after), STAYS_MS);
    return () => clearTimeout(timer);
  }, [open, reviewed]);
}
