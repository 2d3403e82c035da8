import type { ColumnPlan } from './columns.ts';

const NONE: readonly number[] = [];
/** What a frozen column may take at most, in CSS pixels, tried from the widest; long names end in an ellipsis. */
const CAPS = [270, 210, 150, 120] as const;
const NARROWEST = 48;
/** No single column takes more of the pane than this share, unless it would fall below `ROOMY`. */
const SHARE = 0.3;
const ROOMY = 150;

/**
 * Widths of the columns left of the figures that stay in place while a table is moved sideways, from the first; empty = none. They leave
 * at least half of the pane (`pane`, CSS pixels) to the figures: narrower where that is enough, else fewer, as long as the names stay.
 */
export function frozenWidths({ contents, lists, widths }: ColumnPlan, pane: number): readonly number[] {
  const firstAmount = contents.indexOf('amount');
  if (lists > 1 || firstAmount <= 0 || firstAmount > 4 || contents.length <= firstAmount + 2) return NONE;
  const most = Math.max(ROOMY, pane * SHARE);
  const names = contents.slice(0, firstAmount).findIndex((content) => content === 'label' || content === 'unit_name');
  for (let count = firstAmount; count > Math.max(names, 0); count -= 1) {
    for (const cap of CAPS) {
      const all = widths.slice(0, count).map((width) => Math.max(NARROWEST, Math.min(width, cap, most)));
      const left = Math.floor(pane / 2) - all.reduce((sum, width) => sum + width, 0);
      if (left < 0) continue;
      // What is left over goes to the names: they are the longest, and stand in by their level.
      return all.map((width, col) => (col === names ? Math.max(width, Math.min(widths[col] ?? 0, most, width + left)) : width));
    }
  }
  return NONE;
}
