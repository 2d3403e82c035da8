import type { SpacedCell } from './spaced-row.ts';

/** A name with its figures: one side of one row. `side`: its list, where a line number tells. */
export interface SideGroup<W> {
  readonly words: readonly W[];
  readonly figures: readonly SpacedCell[];
  readonly line: number;
  readonly side?: number;
}

const numberOf = (cell: SpacedCell | undefined): number => (cell !== undefined && /^\d{1,3}$/.test(cell.text) ? Number(cell.text) : NaN);

/**
 * Tells the sides of groups by the line numbers (行次) that each list prints before its figures. Where a name and its figures are blank
 * nothing but the number is left, and it stands behind the other list's figures as if it were one of them: 五、事业收入 5 17.
 */
export function splitByLineNumbers<W>(groups: readonly SideGroup<W>[], sides: number): SideGroup<W>[] {
  const last = Array.from({ length: sides }, () => NaN);
  const sideOf = (cell: SpacedCell | undefined, from: number): number => last.findIndex((number, side) => side >= from && number + 1 === numberOf(cell));
  return groups.flatMap((group, index): SideGroup<W>[] => {
    const before = groups.slice(0, index).filter((other) => other.line === group.line).length;
    const whole = groups.filter((other) => other.line === group.line).length === sides;
    const side = whole ? before : sideOf(group.figures[0], 0);
    if (side < 0) return [group];
    last[side] = numberOf(group.figures[0]);
    if (whole) return [{ ...group, side }];
    // The last that fits: an amount before it may look like the number.
    const cut = group.figures.findLastIndex((figure, at) => at > 0 && sideOf(figure, side + 1) >= 0);
    if (cut < 0) return [{ ...group, side }];
    const other = sideOf(group.figures[cut], side + 1);
    last[other] = numberOf(group.figures[cut]);
    return [{ ...group, figures: group.figures.slice(0, cut), side }, { words: [], figures: group.figures.slice(cut), line: group.line, side: other }];
  });
}
