import { contract, type Method } from '../../../shared/ipc/contract.ts';
import { changedSchema, type Changed } from '../../../shared/ipc/schemas.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { changedMarks } from '../../../shared/review/cell-marks.ts';
import { partsOf } from '../../../shared/view/view-parts.ts';
import type { Desk } from '../documents/desk.ts';
import { stateName } from '../documents/state-name.ts';

type Command = (input: { readonly document: DocumentId; readonly revision: number; readonly parts?: boolean | undefined }, signal: unknown) => Changed | Promise<Changed>;

/** Commands that change a document answer, where the caller has the view before, with what differs from it instead of the whole. */
export function answerInParts(handlers: Handlers, desk: Desk): Handlers {
  const wrapped = Object.entries(handlers).map(([name, handler]) => {
    if (contract[name as Method].output !== changedSchema) return [name, handler]; // Handlers has the contract's names
    const command = handler as unknown as Command; // calls with this output take document and revision
    const answer: Command = async (input, signal) => {
      if (input.parts !== true) return command(input, signal);
      const before = desk.load(input.document);
      const changed = await command(input, signal);
      const after = desk.load(input.document);
      if (before.revision !== input.revision || after.revision !== changed.revision) return changed;
      return {
        ...changed,
        ...(changed.view && { view: null, parts: partsOf(before.view, changed.view) }),
        review: { ...changed.review, marks: [] }, marks: changedMarks(before.run, after.run),
        base: stateName(before), state: stateName(after),
      };
    };
    return [name, answer];
  });
  return Object.fromEntries(wrapped) as unknown as Handlers; // the same names with the same inputs and outputs
}
