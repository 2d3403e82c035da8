import { create } from 'zustand';
import type { TableId } from '../../shared/model/ids.ts';

/** A block of cells marked in one grid: from where it was begun to where it was drawn; grid rows and columns, any corner first. */
export interface Block {
  readonly table: TableId;
  readonly fromRow: number;
  readonly fromCol: number;
  readonly row: number;
  readonly col: number;
}

/** What copy, paste and fill act on when more than one cell is marked. */
export const useBlock = create<{ readonly block: Block | null }>()(() => ({ block: null }));

export const markBlock = (block: Block | null): void => { if (useBlock.getState().block !== block) useBlock.setState({ block }); };

/** Its corners in reading order, both ends included. */
export const blockArea = (block: Block): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } => ({
  top: Math.min(block.fromRow, block.row), bottom: Math.max(block.fromRow, block.row), left: Math.min(block.fromCol, block.col), right: Math.max(block.fromCol, block.col),
});
