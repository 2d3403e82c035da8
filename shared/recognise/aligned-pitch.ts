import { overlapOf, type Segment } from './segments.ts';
import { SETTINGS } from './settings.ts';

/** Vertical distances of a table without a ruled grid, in points between baselines. */
export interface Pitch {
  /** Distance of the nearest two rows; infinite where no column has two figures. */
  readonly rows: number;
  /** Lines of one cell are at most this far apart. */
  readonly wrap: number;
}

/** Shorter distances are figures of one row printed at slightly different heights; longer ones are no line height in use. */
const SHORTEST = 0.9;
const LONGEST = 2.4;
/** Lines of one cell are nearer than this share of the distance of rows. */
const BELOW_ROWS = 0.93;
/** Rows of one height stand this exactly (as a share) at multiples of it. */
const MULTIPLE = 0.03;
/** Positions are rounded in the file. */
const ROUNDING = 0.5;

/** Distances between texts that stand directly below each other. */
function stackedDistances(segments: readonly Segment[]): { distance: number; size: number; figures: boolean }[] {
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline);
  return sorted.flatMap((upper, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const lower = sorted[next];
      const distance = (lower?.baseline ?? 0) - upper.baseline;
      if (!lower || distance > LONGEST * upper.size) return [];
      const narrow = Math.min(upper.x1 - upper.x0, lower.x1 - lower.x0);
      if (distance >= SHORTEST * upper.size && Math.abs(upper.size - lower.size) < 0.5 && overlapOf(upper, lower) > narrow * 0.5) return [{ distance, size: upper.size, figures: upper.figure && lower.figure }];
    }
    return [];
  });
}

/**
 * How far apart the rows and the lines of one cell are. Line heights differ between producers (1.2 to 2 font sizes), so a table's own are taken:
 * two figures below each other are two rows, and whatever stands closer than rows do is a wrapped text.
 */
export function pitchOf(segments: readonly Segment[]): Pitch {
  const size = Math.max(0, ...segments.map((segment) => segment.size));
  const distances = stackedDistances(segments);
  const figures = Math.min(...distances.filter((entry) => entry.figures).map((entry) => entry.distance), rowsOfFigures(segments));
  const nearest = Math.min(...distances.filter((entry) => !entry.figures).map((entry) => entry.distance));
  // Where only every second or third row has figures, their distance is a multiple of that of the labels: then labels are rows.
  const times = figures / nearest;
  const rows = Number.isFinite(times) && times > 1.5 && Math.abs(times - Math.round(times)) < MULTIPLE * Math.round(times) ? nearest : figures;
  // Without rows to compare with, only what is as close as lines usually are is known to be a wrapped text.
  const wraps = nearest < rows * BELOW_ROWS && (Number.isFinite(rows) || nearest <= SETTINGS.wrapPitch * size);
  return { rows, wrap: wraps ? Math.min(nearest * 1.04 + ROUNDING, rows * BELOW_ROWS + ROUNDING) : Math.min(SETTINGS.wrapPitch * size, rows * BELOW_ROWS) };
}

/** Distance of the nearest two lines with several figures: their figures may stand in different columns. */
function rowsOfFigures(segments: readonly Segment[]): number {
  const figures = segments.filter((segment) => segment.figure).sort((a, b) => a.baseline - b.baseline);
  const lines: { baseline: number; size: number; count: number }[] = [];
  for (const figure of figures) {
    const line = lines.at(-1);
    if (line && figure.baseline - line.baseline <= 0.3 * figure.size) line.count += 1;
    else lines.push({ baseline: figure.baseline, size: figure.size, count: 1 });
  }
  const full = lines.filter((line) => line.count >= 2);
  return Math.min(...full.slice(1).map((line, index) => line.baseline - (full[index]?.baseline ?? 0)).filter((distance, index) => distance > 0.7 * (full[index]?.size ?? 0)));
}
