import type { Unit } from '../money/unit.ts';

/** What the document says it is. Null = not printed or contradictory; never guessed from a default. */
export interface DocumentFacts {
  readonly kind: 'budget' | 'final' | 'unknown';
  readonly scope: 'department' | 'unit' | 'unknown';
  readonly fiscalYear: number | null;
  readonly entityCode: string | null;
  readonly entityName: string | null;
  /** The unit most tables print. */
  readonly unit: Unit | null;
  readonly title: string | null;
  /** Printed note that amounts may not add up because of rounding: tails become quiet. */
  readonly roundingNote: boolean;
}
