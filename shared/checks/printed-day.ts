import type { Ref } from '../model/ref.ts';
import type { TextPiece } from './text-piece.ts';

/** A calendar day as printed. */
export interface Day { readonly year: number; readonly month: number; readonly day: number }

/** A day found in the text and where it stands. */
export interface FoundDay { readonly day: Day; readonly printed: string; readonly ref: Ref | null }

/** Days since a fixed day (1 March of year 0), by counting; `shared/` has no clock and needs none. */
function ordinal({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1;
}

/** Days from `a` to `b`. */
export const daysBetween = (a: Day, b: Day): number => ordinal(b) - ordinal(a);

/** The first day that a pattern finds; its groups are year, month, day, in one or two sets of three (one of them matched). */
export function findDay(pieces: readonly TextPiece[], pattern: RegExp): FoundDay | null {
  for (const piece of pieces) {
    const match = pattern.exec(piece.flat);
    if (!match) continue;
    const [year, month, day] = match.slice(1).filter((group) => group !== undefined).map(Number);
    if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12 || day > 31) continue;
    return { day: { year, month, day }, printed: match[0], ref: piece.ref(match.index, match.index + match[0].length) };
  }
  return null;
}
