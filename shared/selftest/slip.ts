import type { Ref } from '../model/ref.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { CheckRun } from '../model/finding.ts';
import type { ParagraphId } from '../model/ids.ts';
import type { DocumentView } from '../model/view.ts';
import type { SlipKind } from './slip-kinds.ts';

/** A document as read, as it stands, and what the checks say about it before anything is planted. */
export interface Subject {
  readonly fileName: string;
  readonly snapshot: Snapshot;
  readonly view: DocumentView;
  readonly run: CheckRun;
}

/** Where a slip is: cells and tables by reference, sentences by paragraph. References are those of the copy. */
export interface SlipPlace {
  readonly refs: readonly Ref[];
  readonly paragraph: ParagraphId | null;
  /** Row and column, or the beginning of the sentence, in the document's own words. */
  readonly label: string;
}

/** A copy of what was read with one error in it. */
export interface Slip {
  readonly kind: SlipKind;
  readonly snapshot: Snapshot;
  readonly place: SlipPlace;
  /** As printed before and after; the texts of a line stand one after the other. */
  readonly before: string;
  readonly after: string;
  /** The figures that are wrong now, as they were in the original: what could be compared, if anything, is compared with these. */
  readonly figures: readonly Ref[];
}
