import type { Gap } from '../../../../shared/model/snapshot.ts';
import { partsOf } from './package-limits.ts';

const LONGEST = 120;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string => xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '').replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16) || 32));

/** Texts of boxes and shapes over the sheets, and pictures: they are in no cell, so that nothing of them is read. Call on a checked OOXML package. */
export function drawnGaps(bytes: Uint8Array): Gap[] {
  let pictures = 0;
  const texts: string[] = [];
  for (const part of partsOf(bytes, /^\/?xl\/drawings\/[^/]+\.xml$/i).values()) {
    const xml = new TextDecoder().decode(part);
    pictures += xml.match(/<(?:\w+:)?pic[\s>]/g)?.length ?? 0;
    for (const shape of xml.split(/<\/(?:\w+:)?txBody>/)) {
      const text = [...shape.matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?t>/g)].map((match) => plain(match[1] ?? '')).join('').trim();
      if (text !== '') texts.push(text);
    }
  }
  const gaps: Gap[] = [];
  if (texts.length > 0) {
    const all = texts.join(' / ');
    gaps.push({ code: 'text-in-shapes', page: null, detail: all.length > LONGEST ? `${all.slice(0, LONGEST)}…` : all });
  }
  if (pictures > 0) gaps.push({ code: 'pictures-unread', page: null, detail: String(pictures) });
  return gaps;
}
