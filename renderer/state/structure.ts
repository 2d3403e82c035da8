import { create } from 'zustand';
import type { Output } from '../../shared/ipc/contract.ts';
import type { StructureEdit } from '../../shared/model/structure-edit.ts';

export type StructurePreview = Output<'structure.preview'>;

/** A tool on the page: drawing a region to be read, or moving the boundaries of the shown table. */
export type PageTool = 'region' | 'boundary';

interface StructureWork {
  /** What is proposed now; nothing is stored before it is applied. */
  readonly edits: readonly StructureEdit[];
  readonly preview: StructurePreview | null;
  /** Why the proposal is refused, in words. */
  readonly refused: { readonly what: string; readonly remedy: string } | null;
  readonly busy: boolean;
  /** The kept repair that the proposal comes from. */
  readonly memory: number | null;
  /** The change (its seq) just applied: it can be kept for later documents. */
  readonly applied: number | null;
  readonly tool: PageTool | null;
}

const NOTHING: StructureWork = { edits: [], preview: null, refused: null, busy: false, memory: null, applied: null, tool: null };

export const useStructure = create<StructureWork>()(() => NOTHING);

export const clearStructure = (): void => useStructure.setState(NOTHING);
export const takeTool = (tool: PageTool | null): void => useStructure.setState({ tool });
