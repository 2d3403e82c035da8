/** A character that the recogniser saw: `centre` in pixels of the line picture, `sure` 0..1. */
export interface SeenChar {
  readonly text: string;
  readonly centre: number;
  readonly sure: number;
}

/** What was seen in one line picture. */
export interface SeenLine {
  readonly chars: readonly SeenChar[];
  readonly text: string;
  /** The least sure character's confidence; 1 for an empty line. */
  readonly sure: number;
}

/** `scores` holds `steps` × `classes` probabilities from `offset`; class 0 is blank, class n is keys[n − 1]. `stride` pixels a step, `limit` the picture's own width. */
export function decodeCtc(scores: Float32Array, offset: number, steps: number, classes: number, keys: readonly string[], stride: number, limit: number): SeenLine {
  const chars: SeenChar[] = [];
  let previous = 0;
  let from = 0;
  let peak = 0;
  const flush = (end: number): void => {
    if (previous === 0) return;
    const centre = ((from + end) / 2) * stride;
    if (centre < limit) chars.push({ text: keys[previous - 1] ?? '', centre, sure: peak });
  };
  for (let step = 0; step < steps; step += 1) {
    const base = offset + step * classes;
    let best = 0;
    let score = scores[base] ?? 0;
    // A blank that is more likely than not leaves nothing else to look for.
    if (score < 0.5) {
      for (let index = 1; index < classes; index += 1) {
        const value = scores[base + index] ?? 0;
        if (value > score) {
          score = value;
          best = index;
        }
      }
    }
    if (best !== previous) {
      flush(step);
      previous = best;
      from = step;
      peak = score;
    } else if (score > peak) peak = score;
  }
  flush(steps);
  return { chars, text: chars.map((char) => char.text).join(''), sure: chars.reduce((least, char) => Math.min(least, char.sure), 1) };
}
