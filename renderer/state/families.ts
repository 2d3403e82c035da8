import { create } from 'zustand';
import type { Family, FamilyMember } from '../../shared/ipc/family-schemas.ts';
import type { ErrorCode } from '../../shared/ipc/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';

/** What the last decision did: it can be taken back, and names what it left alone. */
export interface FamilyOutcome {
  /** The family it was made on. */
  readonly key: string;
  readonly decided: readonly { readonly document: DocumentId; readonly revision: number; readonly addresses: readonly string[] }[];
  readonly refused: readonly { readonly document: DocumentId; readonly name: string; readonly code: ErrorCode }[];
  /** Places that a person took out before. */
  readonly left: number;
}

interface Families {
  readonly families: readonly Family[];
  readonly known: boolean;
  /** The family that is looked at. */
  readonly key: string | null;
  readonly members: readonly FamilyMember[];
  /** Places taken out of the decision, by document and address (`memberKey`). */
  readonly left: ReadonlySet<string>;
  readonly note: string;
  readonly busy: boolean;
  readonly outcome: FamilyOutcome | null;
}

/** The same findings over all documents, as the backend last told it. */
export const useFamilies = create<Families>()(() => ({ families: [], known: false, key: null, members: [], left: new Set(), note: '', busy: false, outcome: null }));

export const memberKey = ({ document, finding }: FamilyMember): string => `${document} ${finding.address}`;
