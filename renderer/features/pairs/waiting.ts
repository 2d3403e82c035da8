import type { ProposedPair } from '../../../shared/ipc/pair-schemas.ts';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import type { VersionLink } from '../../../shared/ipc/version-schemas.ts';
import { proposedVersions } from '../../state/versions.ts';

/** Two documents of which a person is to say whether they belong together: a new version and the one it was made from, or a pair to be compared. */
export type Waiting =
  | { readonly kind: 'version'; readonly key: string; readonly own: ProposedPair['own']; readonly other: ProposedPair['own']; readonly link: VersionLink }
  | { readonly kind: 'pair'; readonly key: string; readonly own: ProposedPair['own']; readonly other: ProposedPair['own']; readonly pair: ProposedPair };

/** Versions first: what came back is looked at next. */
export function waitingOf(pairs: readonly ProposedPair[], links: readonly VersionLink[], documents: readonly DocumentSummary[]): readonly Waiting[] {
  const known = new Map<string, DocumentSummary>(documents.map((one) => [one.id, one]));
  const versions = proposedVersions(links).flatMap((link): Waiting[] => {
    const [own, other] = [known.get(link.document), known.get(link.earlier)];
    return own && other ? [{ kind: 'version', key: `version ${link.document} ${link.earlier}`, own, other, link }] : [];
  });
  return [...versions, ...pairs.map((pair): Waiting => ({ kind: 'pair', key: `${pair.document} ${pair.other}`, own: pair.own, other: pair, pair }))];
}
