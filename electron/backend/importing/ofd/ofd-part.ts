import type { Box } from '../../../../shared/model/place.ts';
import type { XmlNode } from '../docx/xml-node.ts';

/** Millimetres, the unit of the format, in points. */
export const POINTS = 72 / 25.4;

/** The parts of the container; names in any case, relative to the part that names them. */
export interface OfdFile {
  /** The parsed part; null when it is not there. */
  part(name: string): XmlNode | null;
  /** The bytes of a picture; null when it is not there. */
  picture(name: string): Uint8Array | null;
}

/** `Pages/Page_0/Content.xml` beside `Doc_0/Document.xml`; a leading slash counts from the container. */
export function resolveLocation(part: string, location: string): string {
  const plain = location.trim().replaceAll('\\', '/');
  if (plain.startsWith('/')) return plain.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Four numbers `x y width height` as a box in millimetres; null when they are not. */
export function toBox(text: string | undefined): Box | null {
  const [x, y, width, height] = (text ?? '').trim().split(/\s+/).map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined || ![x, y, width, height].every(Number.isFinite)) return null;
  return [x, y, x + width, y + height];
}

/** All descendants of that name. */
export function* descendants(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of node.children) {
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}
