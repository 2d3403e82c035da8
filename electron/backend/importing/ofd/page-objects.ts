import { unifyRadicals } from '../../../../shared/language/normalize.ts';
import type { Box } from '../../../../shared/model/place.ts';
import type { Glyph, Ruling } from '../../../../shared/model/raw-document.ts';
import { childOf, type XmlNode } from '../docx/xml-node.ts';
import { applyY, IDENTITY, multiply, toMatrix, transformBox, type Matrix } from '../pdf/matrix.ts';
import { pathRulings } from '../pdf/path-rulings.ts';
import { toBox } from './ofd-part.ts';
import { pathData } from './path-data.ts';
import type { Resources } from './resources.ts';
import { isUnpainted, naturalWidth, placedTexts } from './text-positions.ts';

/** What the objects of a page paint, in points from the page's top left. */
export interface PaintedPage {
  readonly glyphs: Glyph[];
  readonly rulings: Ruling[];
  readonly images: Box[];
  /** Pictures in painting order: the part that holds one, and the matrix from its unit square (0,0 bottom left) to the page. */
  readonly pictures: PlacedPicture[];
}

/** A picture on a page. */
export interface PlacedPicture {
  readonly part: string;
  readonly matrix: Matrix;
}

/** The em box of Chinese fonts. */
const ASCENT = 0.88;
const DESCENT = 0.12;
/** Blank, control and zero-width characters leave no ink; positions alone tell where words end. */
const INKLESS = /^[\s\p{Cc}\p{Cf}\u115f\u3164]*$/u;
/** Composite graphics inside each other; deeper is a loop. */
const DEEPEST = 12;
const DEGREES = Math.PI / 180;

const numbers = (text: string | undefined): number[] => (text ?? '').trim().split(/\s+/).map(Number);

/** Object space → page space: the object's own matrix, then its place, then what is around it. */
function matrixOf(object: XmlNode, outer: Matrix): Matrix {
  const boundary = toBox(object.attrs['Boundary']);
  const own = object.attrs['CTM'] === undefined ? IDENTITY : (toMatrix(numbers(object.attrs['CTM'])) ?? IDENTITY);
  const placed: Matrix = boundary ? multiply([1, 0, 0, 1, boundary[0], boundary[1]], own) : own;
  return multiply(outer, placed);
}

/** Turns about the origin of the glyph; degrees clockwise as shown. */
function turned(degrees: number): Matrix {
  const [sin, cos] = [Math.sin(degrees * DEGREES), Math.cos(degrees * DEGREES)];
  return [cos, sin, -sin, cos, 0, 0];
}

function paintText(object: XmlNode, outer: Matrix, resources: Resources, page: PaintedPage): void {
  const size = Number(object.attrs['Size'] ?? 0);
  if (isUnpainted(object) || !(size > 0)) return;
  const matrix = matrixOf(object, outer);
  const scale = Math.hypot(matrix[2], matrix[3]);
  const upright = Math.abs(matrix[1]) <= Math.abs(matrix[0]);
  const hScale = Number(object.attrs['HScale'] ?? 1) || 1;
  const turn = turned(Number(object.attrs['CharDirection'] ?? 0) || 0);
  const font = resources.fonts.get(object.attrs['Font'] ?? '') ?? '';
  for (const { text, x, y, advance } of placedTexts(object, size * hScale)) {
    if (INKLESS.test(text)) continue;
    const natural = naturalWidth(text, size * hScale);
    // The advance is the best word on a width, unless letters are spread or set over each other.
    const width = advance !== null && advance > natural * 0.5 && advance < natural * 1.4 ? Math.min(advance, [...text].length * size * hScale) : natural;
    const glyphMatrix = multiply(multiply(matrix, [1, 0, 0, 1, x, y]), turn);
    page.glyphs.push({ text: unifyRadicals(text), box: transformBox(glyphMatrix, 0, -ASCENT * size, width, DESCENT * size), baseline: upright ? applyY(matrix, x, y) : transformBox(glyphMatrix, 0, -ASCENT * size, width, DESCENT * size)[3], size: size * scale, font });
  }
}

/** The colour child of an object or of the drawing parameters it names. */
function colourOf(object: XmlNode, name: 'FillColor' | 'StrokeColor', resources: Resources): XmlNode | undefined {
  let from: XmlNode | undefined = object;
  for (let depth = 0; from && depth < DEEPEST; depth += 1) {
    const colour = childOf(from, name);
    if (colour) return colour;
    from = resources.drawParams.get(from.attrs['DrawParam'] ?? from.attrs['Relative'] ?? '');
  }
  return undefined;
}

/** White on white paper is not seen. */
function isSeen(colour: XmlNode | undefined): boolean {
  if (!colour) return true;
  if (colour.attrs['Alpha'] === '0') return false;
  const parts = numbers(colour.attrs['Value']?.replaceAll('#', '0x'));
  return !(parts.length === 3 && parts.every((part) => part > 245));
}

function paintPath(object: XmlNode, outer: Matrix, resources: Resources, page: PaintedPage): void {
  if (object.attrs['Visible'] === 'false' || object.attrs['Alpha'] === '0') return;
  const stroked = object.attrs['Stroke'] !== 'false' && isSeen(colourOf(object, 'StrokeColor', resources));
  const filled = object.attrs['Fill'] === 'true' && isSeen(colourOf(object, 'FillColor', resources));
  if (!stroked && !filled) return;
  page.rulings.push(...pathRulings(pathData(childOf(object, 'AbbreviatedData')?.text ?? ''), matrixOf(object, outer), stroked, filled));
}

/** Unit square of a picture, y down, → page: the object's matrix, or its boundary where it has none. */
function pictureMatrix(object: XmlNode, outer: Matrix, [x0, y0, x1, y1]: Box): Matrix {
  return object.attrs['CTM'] === undefined ? multiply(outer, [x1 - x0, 0, 0, y1 - y0, x0, y0]) : matrixOf(object, outer);
}

/** Paints objects in order; layers, blocks and composite graphics are walked through. */
export function paintObjects(parent: XmlNode, outer: Matrix, resources: Resources, page: PaintedPage, depth = 0): void {
  if (depth > DEEPEST) return;
  for (const object of parent.children) {
    switch (object.name) {
      case 'TextObject': paintText(object, outer, resources, page); break;
      case 'PathObject': paintPath(object, outer, resources, page); break;
      case 'ImageObject': {
        const boundary = toBox(object.attrs['Boundary']);
        if (!boundary || object.attrs['Visible'] === 'false') break;
        page.images.push(transformBox(outer, ...boundary));
        const part = resources.pictures.get(object.attrs['ResourceID'] ?? '');
        if (part !== undefined) page.pictures.push({ part, matrix: multiply(pictureMatrix(object, outer, boundary), [1, 0, 0, -1, 0, 1]) });
        break;
      }
      case 'CompositeObject': {
        const unit = resources.composites.get(object.attrs['ResourceID'] ?? '');
        const content = unit && childOf(unit, 'Content');
        if (content && object.attrs['Visible'] !== 'false') paintObjects(content, matrixOf(object, outer), resources, page, depth + 1);
        break;
      }
      case 'Layer':
      case 'PageBlock': paintObjects(object, outer, resources, page, depth + 1); break;
    }
  }
}
