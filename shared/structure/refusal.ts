/** Why an edit of structure cannot be made; also codes of the contract's errors. */
export type RefusalReason = 'columns-differ' | 'corrected-inside' | 'not-paged' | 'crosses-span' | 'overlaps-table' | 'outside-table' | 'nothing-read' | 'not-found';

/** An edit that cannot be made as asked; nothing was changed. `details` fill the message. */
export class StructureRefusal extends Error {
  readonly reason: RefusalReason;
  readonly details: Readonly<Record<string, string>>;

  constructor(reason: RefusalReason, details: Readonly<Record<string, string>> = {}) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.name = 'StructureRefusal';
    this.reason = reason;
    this.details = details;
  }
}
