import { childOf, type XmlNode } from '../docx/xml-node.ts';

/** A painted character of a text object: its origin in object space (millimetres) and the advance to the next one where it is known. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Distance to the next origin along the line; null for the last one. */
  readonly advance: number | null;
}

/** More offsets than a line of text can have: `g 1000000 1` is nine characters long. */
const MOST_OFFSETS = 100_000;

/** `3.5 g 4 5 3` → 3.5 5 5 5 5 3: `g n d` says n times d (GB/T 33190 clause 11.3). */
export function offsetsOf(text: string | undefined): number[] {
  const out: number[] = [];
  const tokens = (text ?? '').trim().split(/[\s,]+/).filter((token) => token !== '');
  for (let at = 0; at < tokens.length && out.length < MOST_OFFSETS; at += 1) {
    if (tokens[at] !== 'g') {
      const value = Number(tokens[at]);
      if (Number.isFinite(value)) out.push(value);
      continue;
    }
    const times = Math.min(Number(tokens[at + 1]), MOST_OFFSETS);
    const value = Number(tokens[at + 2]);
    if (Number.isFinite(times) && Number.isFinite(value)) for (let i = 0; i < times; i += 1) out.push(value);
    at += 2;
  }
  return out;
}

/** True for characters of half an em; all others take a whole one. */
const isNarrow = (text: string): boolean => /^[\u0020-\u02ff\u2018-\u201f\uff61-\uff9f]/.test(text);

/** Width in millimetres that a character has where the file does not say. */
export const naturalWidth = (text: string, size: number): number => [...text].reduce((sum, char) => sum + (isNarrow(char) ? 0.5 : 1) * size, 0);

/** Characters that are painted as one glyph, or one painted as several: position of the first character → characters and glyphs. */
function transformsOf(object: XmlNode): Map<number, { readonly codes: number; readonly glyphs: number }> {
  return new Map(object.children.filter((child) => child.name === 'CGTransform').map((child) => [
    Number(child.attrs['CodePosition'] ?? 0), { codes: Math.max(1, Number(child.attrs['CodeCount'] ?? 1)), glyphs: Math.max(1, Number(child.attrs['GlyphCount'] ?? 1)) },
  ]));
}

/** Groups of characters that share a place, each with how many places it takes. `from` counts characters over all TextCodes of the object. */
function unitsOf(chars: readonly string[], from: number, transforms: ReturnType<typeof transformsOf>): { readonly text: string; readonly places: number }[] {
  const units: { text: string; places: number }[] = [];
  for (let at = 0; at < chars.length;) {
    const transform = transforms.get(from + at);
    // As many glyphs as characters: each character has its own.
    if (!transform || transform.codes === transform.glyphs) {
      units.push({ text: chars[at] ?? '', places: 1 });
      at += 1;
      continue;
    }
    units.push({ text: chars.slice(at, at + transform.codes).join(''), places: transform.glyphs });
    at += transform.codes;
  }
  return units;
}

/** Where each character of a text object stands. A TextCode without X or Y goes on with those of the one before it. */
export function placedTexts(object: XmlNode, size: number): PlacedText[] {
  const out: PlacedText[] = [];
  const transforms = transformsOf(object);
  let x = 0;
  let y = 0;
  let from = 0;
  for (const code of object.children) {
    if (code.name !== 'TextCode') continue;
    x = Number(code.attrs['X'] ?? x) || 0;
    y = Number(code.attrs['Y'] ?? y) || 0;
    const chars = [...code.text.replace(/[\r\n]+/g, '')];
    const dx = offsetsOf(code.attrs['DeltaX']);
    const dy = offsetsOf(code.attrs['DeltaY']);
    // Writers count offsets by characters or, where they transform, by glyphs: their number tells.
    const perChar = Math.max(dx.length, dy.length) >= chars.length - 1;
    const units = perChar ? chars.map((text) => ({ text, places: 1 })) : unitsOf(chars, from, transforms);
    const natural = dx.length === 0 && dy.length === 0;
    let atX = x;
    let atY = y;
    let place = 0;
    units.forEach((unit, index) => {
      let stepX = 0;
      let stepY = 0;
      for (let i = 0; i < unit.places; i += 1, place += 1) {
        // Too few offsets, or none at all: the character's own width, because nobody prints all in one place.
        const missing = place >= dx.length && place >= dy.length;
        stepX += missing && (natural || dx.length > 0) ? naturalWidth(unit.text, size) / unit.places : (dx[place] ?? 0);
        stepY += missing && !natural && dx.length === 0 ? size / unit.places : (dy[place] ?? 0);
      }
      out.push({ text: unit.text, x: atX, y: atY, advance: index === units.length - 1 ? null : Math.hypot(stepX, stepY) });
      atX += stepX;
      atY += stepY;
    });
    from += chars.length;
  }
  return out;
}

/** True when a text object is not painted at all. */
export const isUnpainted = (object: XmlNode): boolean =>
  object.attrs['Visible'] === 'false' || object.attrs['Alpha'] === '0' || (object.attrs['Fill'] === 'false' && object.attrs['Stroke'] !== 'true') || childOf(object, 'FillColor')?.attrs['Alpha'] === '0';
