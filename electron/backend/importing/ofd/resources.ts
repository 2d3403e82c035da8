import { childOf, type XmlNode } from '../docx/xml-node.ts';
import { descendants, resolveLocation, type OfdFile } from './ofd-part.ts';

/** Fonts, drawing parameters, composite graphics and the parts of pictures by id. Parts of a page's own come on top of the document's. */
export interface Resources {
  readonly fonts: ReadonlyMap<string, string>;
  readonly drawParams: ReadonlyMap<string, XmlNode>;
  readonly composites: ReadonlyMap<string, XmlNode>;
  readonly pictures: ReadonlyMap<string, string>;
}

/** Reads resource parts in order; later ones win. Missing parts are left out: pages can be read without their looks. */
export function createResources(file: OfdFile, parts: readonly string[], below?: Resources): Resources {
  const fonts = new Map(below?.fonts);
  const drawParams = new Map(below?.drawParams);
  const composites = new Map(below?.composites);
  const pictures = new Map(below?.pictures);
  for (const name of parts) {
    const root = file.part(name);
    if (!root) continue;
    for (const font of descendants(root, 'Font')) fonts.set(font.attrs['ID'] ?? '', font.attrs['FontName'] ?? font.attrs['FamilyName'] ?? '');
    for (const param of descendants(root, 'DrawParam')) drawParams.set(param.attrs['ID'] ?? '', param);
    for (const unit of descendants(root, 'CompositeGraphicUnit')) composites.set(unit.attrs['ID'] ?? '', unit);
    const base = (root.attrs['BaseLoc'] ?? '').replace(/\/?$/, '/');
    for (const media of descendants(root, 'MultiMedia')) {
      const location = childOf(media, 'MediaFile')?.text.trim() ?? '';
      if (location !== '' && (media.attrs['Type'] ?? 'Image') === 'Image') pictures.set(media.attrs['ID'] ?? '', resolveLocation(name, location.startsWith('/') ? location : base + location));
    }
  }
  return { fonts, drawParams, composites, pictures };
}

/** Resource parts that a page names for itself. */
export const pageResources = (page: XmlNode, part: string): string[] => page.children.filter((child) => child.name === 'PageRes').map((child) => resolveLocation(part, child.text));
