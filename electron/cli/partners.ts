import { partnerRole } from '../../shared/across/partner-role.ts';
import { bodyOf, proposedRole } from '../../shared/across/propose-pairs.ts';
import type { Partner, PartnerRole } from '../../shared/model/partner.ts';
import { fillText } from '../../shared/words/fill-text.ts';
import type { Output } from './console-output.ts';
import type { ReadFile } from './read-view.ts';

/** Documents given on the command line: last year's by --prior, any other by --with. */
export interface GivenDocuments {
  readonly prior: readonly ReadFile[];
  readonly others: readonly ReadFile[];
}

/** What a document given with --prior is to a file. Named by a person, it is last year's wherever the two do not say otherwise. */
function roleOfPrior(file: ReadFile, other: ReadFile): PartnerRole | null {
  const [own, its] = [file.view.facts, other.view.facts];
  const unsaid = own.fiscalYear === null || its.fiscalYear === null || own.kind === 'unknown' || its.kind === 'unknown';
  return unsaid ? 'prior' : partnerRole(own, its);
}

/** The documents given beside a file as its partners; one that cannot be compared is named, not silently left out. */
export function partnersFor(given: GivenDocuments, { words, problem }: Pick<Output, 'words' | 'problem'>): (file: ReadFile) => readonly Partner[] {
  return (file) => [...given.prior, ...given.others].flatMap((other) => {
    // The files that are checked may stand among the documents compared with, each for the others.
    if (other.sha256 === file.sha256) return [];
    const role = given.prior.includes(other) ? roleOfPrior(file, other) : (proposedRole(bodyOf(file.view), bodyOf(other.view)) ?? partnerRole(file.view.facts, other.view.facts));
    if (role !== null) return [{ role, document: other.sha256, name: other.fileName, view: other.view }];
    problem(fillText(words.noPartner, {
      file: file.fileName, year: String(file.view.facts.fiscalYear), kind: words.kinds[file.view.facts.kind],
      other: other.fileName, otherYear: String(other.view.facts.fiscalYear), otherKind: words.kinds[other.view.facts.kind],
    }));
    return [];
  });
}
