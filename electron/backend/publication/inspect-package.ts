import { exposure, type Exposure } from '../../../shared/publication/exposure.ts';
import { isInternalAddress } from '../../../shared/publication/internal-address.ts';
import { propertyExposures } from '../../../shared/publication/property.ts';
import { attributeIn, tagsOf, type PackageFile } from './package-file.ts';
import { packageProperties } from './package-properties.ts';

const MACRO = /(?:^|\/)vbaProject\.bin$|^(?:xl|word)\/macrosheets\/|^Basic\/.+|^Scripts\/.+/i;
const EMBEDDED = /(?:^|\/)(?:embeddings|activeX)\/[^/]+\.(?!rels$)[^/]+$|^Object \d+\/content\.xml$|^Doc_\d+\/Attachs\/(?!Attachments\.xml$)[^/]+$/i;
const THUMBNAIL = /(?:^|\/)thumbnail\.[^/]+$/i;
/** Relationships that fetch or name something outside when the file is opened. */
const FETCHING = /\/(?:attachedTemplate|oleObject|externalLinkPath|image|frame|subDocument|mailMergeSource)$/i;

const baseName = (name: string): string => name.split('/').at(-1) ?? name;

/** Targets outside the package. Links to public pages are what a document is for; into the office they are not. */
function relationshipExposures(file: PackageFile, part: string): readonly Exposure[] {
  return tagsOf(file.text(part) ?? '', 'Relationship').flatMap((tag): Exposure[] => {
    const target = attributeIn(tag, 'Target') ?? '';
    if (attributeIn(tag, 'TargetMode') !== 'External') return [];
    const type = attributeIn(tag, 'Type') ?? '';
    if (/attachedTemplate$/i.test(type)) return [exposure(isInternalAddress(target) ? 'saved-path' : 'external-link', target, { part })];
    if (FETCHING.test(type)) return [exposure('external-link', target, { part })];
    return isInternalAddress(target) ? [exposure('internal-address', target, { part })] : [];
  });
}

/** What every zip package may carry: properties, macros, embedded files, a thumbnail, ways out. */
export function inspectPackage(file: PackageFile): readonly Exposure[] {
  const named = (kind: 'macro' | 'embedded-file' | 'thumbnail', pattern: RegExp): Exposure[] => {
    const parts = file.names.filter((name) => pattern.test(name) && !name.endsWith('/'));
    return parts.length === 0 ? [] : [exposure(kind, parts.map(baseName).join(', '), { part: parts[0] ?? null }, parts.length)];
  };
  return [
    ...propertyExposures(packageProperties(file)),
    ...named('macro', MACRO), ...named('embedded-file', EMBEDDED), ...named('thumbnail', THUMBNAIL),
    ...file.names.filter((name) => /\.rels$/i.test(name)).flatMap((name) => relationshipExposures(file, name)),
  ];
}
