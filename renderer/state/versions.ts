import { create } from 'zustand';
import type { DocumentSummary } from '../../shared/ipc/schemas.ts';
import type { VersionLink } from '../../shared/ipc/version-schemas.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { earlierOf, superseded } from '../../shared/versions/version-chain.ts';
import { backend } from '../api/backend.ts';

type Links = readonly VersionLink[];

/** Which documents are, or may be, new versions of which, as the backend last told it. */
export const useVersions = create<{ readonly links: Links }>()(() => ({ links: [] }));

export async function readVersions(): Promise<void> {
  useVersions.setState({ links: (await backend.call('versions.list', {})).links });
}

interface Index {
  readonly confirmed: Links;
  /** By the later document. */
  readonly tied: ReadonlyMap<DocumentId, VersionLink>;
  readonly proposed: ReadonlyMap<DocumentId, VersionLink>;
  /** The later document by the earlier one. */
  readonly later: ReadonlyMap<DocumentId, DocumentId>;
  readonly folded: ReadonlySet<DocumentId>;
}

const indexes = new WeakMap<Links, Index>();

/** Rows of a long library ask for each of their documents: looked up once for all of them. */
function indexOf(links: Links): Index {
  const known = indexes.get(links);
  if (known) return known;
  const confirmed = links.filter((link) => link.state === 'confirmed');
  const tied = new Map(confirmed.map((link) => [link.document, link]));
  const index: Index = {
    confirmed, tied, folded: superseded(confirmed), later: new Map(confirmed.map((link) => [link.earlier, link.document])),
    proposed: new Map(links.filter((link) => link.state === 'proposed' && !tied.has(link.document)).map((link) => [link.document, link])),
  };
  indexes.set(links, index);
  return index;
}

/** The link to the document's earlier version: the confirmed one, else the one that is proposed. */
export const linkOf = (links: Links, document: DocumentId): VersionLink | null => indexOf(links).tied.get(document) ?? indexOf(links).proposed.get(document) ?? null;

/** Those that wait for a person's word. */
export const proposedVersions = (links: Links): Links => [...indexOf(links).proposed.values()];

/** 1 for a first version. */
export const versionOf = (links: Links, document: DocumentId): number => (indexOf(links).tied.has(document) ? earlierOf(indexOf(links).confirmed, document).length + 1 : 1);

/** The version that has taken a document's place; null for the last one. */
export const laterOf = (links: Links, document: DocumentId): DocumentId | null => indexOf(links).later.get(document) ?? null;

/** How many documents a later version has taken the place of. */
export const laterVersions = (links: Links): number => indexOf(links).folded.size;

/** Without the versions that a later one has taken the place of, unless they are asked for. */
export function standingDocuments(documents: readonly DocumentSummary[], links: Links, withEarlier: boolean): readonly DocumentSummary[] {
  const { folded } = indexOf(links);
  return withEarlier || folded.size === 0 ? documents : documents.filter((one) => !folded.has(one.id));
}
