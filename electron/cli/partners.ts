import { partnerRole } from '../../shared/across/partner-role.ts';
import type { Partner, PartnerRole } from '../../shared/model/partner.ts';
import { fillText } from '../../shared/words/fill-text.ts';
import type { Output } from './console-output.ts';
import type { ReadFile } from './read-view.ts';

/** What a document given with --prior is to a file. Named by a person, it is last year's wherever the two do not say otherwise. */
function roleOf(file: ReadFile, other: ReadFile): PartnerRole | null {
  const [own, its] = [file.view.facts, other.view.facts];
  const unsaid = own.fiscalYear === null || its.fiscalYear === null || own.kind === 'unknown' || its.kind === 'unknown';
  return unsaid ? 'prior' : partnerRole(own, its);
}

/** The documents given beside a file as its partners; one that cannot be compared is named, not silently left out. */
export function partnersFor(others: readonly ReadFile[], { words, problem }: Pick<Output, 'words' | 'problem'>): (file: ReadFile) => readonly Partner[] {
  return (file) => others.flatMap((other) => {
    const role = roleOf(file, other);
    if (role !== null) return [{ role, document: other.sha256, name: other.fileName, view: other.view }];
    problem(fillText(words.noPartner, {
      file: file.fileName, year: String(file.view.facts.fiscalYear), kind: words.kinds[file.view.facts.kind],
      other: other.fileName, otherYear: String(other.view.facts.fiscalYear), otherKind: words.kinds[other.view.facts.kind],
    }));
    return [];
  });
}
