import { AppError } from '../../../shared/ipc/errors.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import type { CellRef } from '../../../shared/model/ref.ts';
import { backend } from '../../api/backend.ts';
import { useForesight } from '../../state/foresight.ts';
import { useOpenDocument } from '../../state/open-document.ts';

type Outcome = Output<'cells.foresee'>['outcome'];

/** Has the backend work out a correction that may come, so that its findings stand when it does. Null when it was overtaken, or is none. */
async function foresee(before: string, after: string, ask: (at: Pick<OpenDocument['review'], 'revision'> & { readonly document: OpenDocument['summary']['id'] }) => Promise<{ readonly outcome: Outcome }>): Promise<Outcome> {
  const { open } = useOpenDocument.getState();
  if (!open || before === after) return null;
  try {
    return (await ask({ document: open.summary.id, revision: open.review.revision })).outcome;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return null; // nothing was asked of the person yet: the correction itself will say what stands against it
  }
}

export const foreseeCell = ({ table, row, col }: CellRef, before: string, after: string): Promise<Outcome> =>
  foresee(before, after, (at) => backend.call('cells.foresee', { ...at, edits: [{ table, row, col, before, after }] }));

const foreseeClaim = ({ paragraph, start }: Claim, before: string, after: string): Promise<Outcome> =>
  foresee(before, after, (at) => backend.call('claims.foresee', { ...at, edits: [{ paragraph, start, before, after }] }));

/** Says what a text would do while it is typed. */
async function say(typed: string, asked: Promise<Outcome>): Promise<void> {
  useForesight.setState({ typed, outcome: null });
  const outcome = await asked;
  if (outcome && useForesight.getState().typed === typed) useForesight.setState({ outcome });
}

export const foreseeTypedCell = (ref: CellRef, before: string, after: string): Promise<void> => say(after, foreseeCell(ref, before, after));
export const foreseeTypedClaim = (claim: Claim, before: string, after: string): Promise<void> => say(after, foreseeClaim(claim, before, after));

export const endTyping = (): void => useForesight.setState({ typed: null, outcome: null });
