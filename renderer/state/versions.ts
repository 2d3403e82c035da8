import { create } from 'zustand';
import type { DocumentSummary } from '../../shared/ipc/schemas.ts';
import type { VersionLink } from '../../shared/ipc/version-schemas.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { earlierOf, superseded } from '../../shared/versions/version-chain.ts';
import { backend } from '../api/backend.ts';

/** Which documents are, or may be, new versions of which, as the backend last told it. */
export const useVersions = create<{ readonly links: readonly VersionLink[] }>()(() => ({ links: [] }));

export async function readVersions(): Promise<void> {
  useVersions.setState({ links: (await backend.call('versions.list', {})).links });
}

const confirmed = (links: readonly VersionLink[]): readonly VersionLink[] => links.filter((link) => link.state === 'confirmed');

/** The link to the document's earlier version: the confirmed one, else the one that is proposed. */
export const linkOf = (links: readonly VersionLink[], document: DocumentId): VersionLink | null =>
  links.find((link) => link.document === document && link.state === 'confirmed') ?? links.find((link) => link.document === document && link.state === 'proposed') ?? null;

/** Those that wait for a person's word. */
export const proposedVersions = (links: readonly VersionLink[]): readonly VersionLink[] => links.filter((link) => link.state === 'proposed' && !links.some((other) => other.document === link.document && other.state === 'confirmed'));

/** 1 for a first version. */
export const versionOf = (links: readonly VersionLink[], document: DocumentId): number => earlierOf(confirmed(links), document).length + 1;

/** The version that has taken a document's place; null for the last one. */
export const laterOf = (links: readonly VersionLink[], document: DocumentId): DocumentId | null => confirmed(links).find((link) => link.earlier === document)?.document ?? null;

/** How many documents a later version has taken the place of. */
export const laterVersions = (links: readonly VersionLink[]): number => superseded(confirmed(links)).size;

/** Without the versions that a later one has taken the place of, unless they are asked for. */
export function standingDocuments(documents: readonly DocumentSummary[], links: readonly VersionLink[], withEarlier: boolean): readonly DocumentSummary[] {
  const folded = withEarlier || links.length === 0 ? null : superseded(confirmed(links));
  return folded && folded.size > 0 ? documents.filter((one) => !folded.has(one.id)) : documents;
}
