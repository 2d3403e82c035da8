/** [x0, y0, x1, y1] in PDF points; origin at the page's top left as shown (rotation applied); y grows downwards. */
export type Box = readonly [number, number, number, number];

/**
 * Where something stands in the source. Pages count from 1; text offsets are UTF-16 units of the decoded text.
 * `block` counts the top-level blocks (paragraphs, tables) of a source without pages from 0. `start` and `end` count in the block's text as it is read:
 * its parts one after the other with one line end between; a table's parts are its cells, row by row, then the tables and boxes inside it.
 */
export type Place =
  | { readonly kind: 'page'; readonly page: number; readonly box: Box }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'block'; readonly block: number; readonly start: number; readonly end: number };

/** The smallest box around all given boxes; throws when there is none. */
export function unionBox(boxes: readonly Box[]): Box {
  const [first, ...rest] = boxes;
  if (!first) throw new Error('unionBox needs at least one box');
  return rest.reduce<Box>(
    (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    first,
  );
}
