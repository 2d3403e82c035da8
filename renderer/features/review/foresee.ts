import { AppError } from '../../../shared/ipc/errors.ts';
import type { CellRef } from '../../../shared/model/ref.ts';
import { backend } from '../../api/backend.ts';
import { useForesight } from '../../state/foresight.ts';
import { useOpenDocument } from '../../state/open-document.ts';

type Outcome = NonNullable<ReturnType<typeof useForesight.getState>['outcome']>;

/** Has the backend work out a correction that may come, so that its findings stand when it does. Null when it was overtaken, or is none. */
export async function foresee({ table, row, col }: CellRef, before: string, after: string): Promise<Outcome | null> {
  const { open } = useOpenDocument.getState();
  if (!open || before === after) return null;
  try {
    return (await backend.call('cells.foresee', { document: open.summary.id, revision: open.review.revision, edits: [{ table, row, col, before, after }] })).outcome;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return null; // nothing was asked of the person yet: the correction itself will say what stands against it
  }
}

/** Says what a text would do while it is typed. */
export async function foreseeTyped(ref: CellRef, before: string, after: string): Promise<void> {
  useForesight.setState({ typed: after, outcome: null });
  const outcome = await foresee(ref, before, after);
  if (outcome && useForesight.getState().typed === after) useForesight.setState({ outcome });
}

export const endTyping = (): void => useForesight.setState({ typed: null, outcome: null });
