import type { PdfFile } from './pdf-file.ts';

/** Which of the two faces: 宋体 for text, 黑体 for titles. */
export type Face = 'song' | 'hei';

const NAMES: Readonly<Record<Face, string>> = { song: 'STSong-Light', hei: 'STHeiti-Regular' };

/**
 * Adds a CJK font that is not embedded: Adobe-GB1 with the predefined CMap UniGB-UTF16-H. CIDs 1 to 95 are ASCII; /W makes them half as
 * wide as the rest, which is what `widthOf` counts with, so boxes are right in every reader whatever face it draws with.
 */
export function addFont(file: PdfFile, face: Face): number {
  const name = NAMES[face];
  const descriptor = file.add(`<< /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV ${face === 'hei' ? 160 : 93} >>`);
  const descendant = file.add(`<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor ${descriptor} 0 R /DW 1000 /W [1 95 500] >>`);
  return file.add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name}-UniGB-UTF16-H /Encoding /UniGB-UTF16-H /DescendantFonts [${descendant} 0 R] >>`);
}

/** Width in points: ASCII half an em, everything else one em. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += char >= ' ' && char <= '~' ? 0.5 : 1;
  return ems * size;
}

/** UTF-16BE as a PDF hex string. */
export function hexString(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index += 1) hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  return `<${hex}>`;
}
