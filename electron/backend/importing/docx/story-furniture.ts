import type { Place } from '../../../../shared/model/place.ts';
import type { RawBlock } from '../../../../shared/model/raw-document.ts';
import type { Furniture } from '../../../../shared/model/snapshot.ts';

const shifted = (place: Place, by: number): Place => (place.kind === 'block' ? { ...place, block: place.block + by } : place);

/** The blocks of a story numbered from `firstBlock` on. */
export const shiftBlocks = (blocks: readonly RawBlock[], firstBlock: number): RawBlock[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? { ...block, place: shifted(block.place, firstBlock) } : { ...block, place: shifted(block.place, firstBlock), cells: block.cells.map((cell) => ({ ...cell, place: shifted(cell.place, firstBlock) })) }));

/** Texts of a story beside the body (running head, footnotes, a page's menu), numbered as the blocks from `firstBlock` on. Page numbers alone are dropped. */
export function storyFurniture(blocks: readonly RawBlock[], firstBlock: number): Furniture[] {
  const shift = (place: Place): Place => shifted(place, firstBlock);
  const all = blocks.flatMap((block) => (block.kind === 'paragraph' ? [{ text: block.text.trim(), place: shift(block.place) }] : block.cells.map((cell) => ({ text: cell.text, place: shift(cell.place) }))));
  return all.filter((line) => /[^\s\d\-—–]/.test(line.text));
}
