import type { Box } from '../../../../shared/model/place.ts';
import { descendants, resolveLocation, toBox, type OfdFile } from './ofd-part.ts';
import type { OfdDocument } from './open-ofd.ts';

/** A seal's or signature's place on a page, in millimetres; `page` is the page's id. */
export interface Seal {
  readonly page: string;
  readonly box: Box;
}

/** Where a document is sealed. The seals themselves are pictures inside the signature and are not read. */
export function sealsOf(file: OfdFile, document: OfdDocument): readonly Seal[] {
  if (document.signatures === null) return [];
  const list = file.part(document.signatures);
  if (!list) return [];
  return [...descendants(list, 'Signature')].flatMap((entry) => {
    const location = entry.attrs['BaseLoc'];
    const signature = location === undefined ? null : file.part(resolveLocation(document.signatures ?? '', location));
    return [...(signature ? descendants(signature, 'StampAnnot') : [])].flatMap((stamp) => {
      const box = toBox(stamp.attrs['Boundary']);
      return box ? [{ page: stamp.attrs['PageRef'] ?? '', box }] : [];
    });
  });
}
