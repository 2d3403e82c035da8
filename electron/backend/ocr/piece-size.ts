import { isChinese } from '../../../shared/language/normalize.ts';
import type { Region } from './bitmap.ts';
import type { SeenChar } from './ctc.ts';

/** A full character's ink stands this high in its font size, figures and capitals this high. */
const CHINESE_BODY = 0.93;
const FIGURE_BODY = 0.72;

/** Sizes within this share of each other are one size that was measured unevenly. */
const SAME = 0.08;

/**
 * Font size of a piece in pixels. Chinese characters are set one size apart, which can be measured to a few per cent;
 * a height depends on which characters happen to stand in the line. `unit` is the usual line height.
 */
export function pieceSize(piece: Region, chars: readonly SeenChar[], unit: number): number {
  const height = piece.y1 - piece.y0;
  if (height < unit * 0.6) return unit / CHINESE_BODY;
  const chinese = chars.some((char) => isChinese(char.text));
  const byHeight = height / (chinese ? CHINESE_BODY : FIGURE_BODY);
  const steps: number[] = [];
  for (let i = 1; i < chars.length; i += 1) {
    const [left, right] = [chars[i - 1], chars[i]];
    if (left && right && isChinese(left.text) && isChinese(right.text)) steps.push(right.centre - left.centre);
  }
  steps.sort((a, b) => a - b);
  const pitch = steps[Math.floor(steps.length / 2)] ?? 0;
  return steps.length >= 4 && pitch > byHeight * 0.75 && pitch < byHeight * 1.15 ? pitch : byHeight;
}

/** Gives sizes that differ by measuring only a common value: the middle one of each cluster. */
export function levelled(sizes: readonly number[]): number[] {
  const order = [...sizes.keys()].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const out = [...sizes];
  let group: number[] = [];
  const flush = (): void => {
    const middle = sizes[group[Math.floor(group.length / 2)] ?? 0] ?? 0;
    for (const index of group) out[index] = middle;
    group = [];
  };
  for (const index of order) {
    const first = group[0];
    if (first !== undefined && (sizes[index] ?? 0) > (sizes[first] ?? 0) * (1 + 2 * SAME)) flush();
    const last = group.at(-1);
    if (last !== undefined && (sizes[index] ?? 0) > (sizes[last] ?? 0) * (1 + SAME)) flush();
    group.push(index);
  }
  flush();
  return out;
}
