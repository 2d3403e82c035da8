import type { ListLevel, ListUse } from '../docx/list-counter.ts';
import type { WordBinary } from './word-binary.ts';

/** Number formats by their code ([MS-OSHARED] 2.2.1.3); those that are missing print figures. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 11: 'ideographDigital', 12: 'japaneseCounting', 14: 'decimalFullWidth', 16: 'japaneseLegal',
  18: 'decimalEnclosedCircle', 22: 'decimalZero', 23: 'bullet', 26: 'decimalEnclosedFullstop', 27: 'decimalEnclosedParen', 28: 'decimalEnclosedCircleChinese', 29: 'ideographEnclosedCircle',
  30: 'ideographTraditional', 31: 'ideographZodiac', 33: 'taiwaneseCounting', 34: 'ideographLegalTraditional', 35: 'taiwaneseCountingThousand', 36: 'taiwaneseDigital', 37: 'chineseCounting',
  38: 'chineseLegalSimplified', 39: 'chineseCountingThousand', 255: 'none',
};
const AFTER = ['tab', 'space', 'nothing'] as const;
const LIST_SIZE = 28;
const USE_SIZE = 16;

/** One level and where the next begins. */
function readLevel(table: DataView, at: number): { level: ListLevel; next: number } {
  const flags = table.getUint8(at + 5);
  const characters = table.getUint8(at + 24);
  const paragraphs = table.getUint8(at + 25);
  const text = at + 28 + paragraphs + characters;
  const length = table.getUint16(text, true);
  const template = Array.from({ length }, (_, index) => table.getUint16(text + 2 + index * 2, true)).map((unit) => (unit <= 8 ? `%${unit + 1}` : String.fromCharCode(unit))).join('');
  return {
    level: {
      start: table.getInt32(at, true), format: FORMATS[table.getUint8(at + 4)] ?? 'decimal', text: template, after: AFTER[table.getUint8(at + 15)] ?? 'tab',
      legal: (flags & 0x04) !== 0, restartAfter: flags & 0x08 ? table.getUint8(at + 26) : null,
    },
    next: text + 2 + length * 2,
  };
}

function readLists({ table, lists }: WordBinary): Map<number, ListLevel[]> {
  const out = new Map<number, ListLevel[]>();
  if (lists.length < 2) return out;
  const count = table.getUint16(lists.at, true);
  let at = lists.at + 2 + count * LIST_SIZE;
  for (let index = 0; index < count; index += 1) {
    const head = lists.at + 2 + index * LIST_SIZE;
    const levels: ListLevel[] = [];
    const own = table.getUint8(head + 26) & 1 ? 1 : 9;
    for (let level = 0; level < own; level += 1) {
      const read = readLevel(table, at);
      levels.push(read.level);
      at = read.next;
    }
    out.set(table.getInt32(head, true), levels);
  }
  return out;
}

/** Lists as paragraphs name them: by their place from 1. */
export function readWordLists(file: WordBinary): (use: number) => ListUse | undefined {
  const { table, listUses } = file;
  const uses: ListUse[] = [];
  if (listUses.length >= 4) {
    const lists = readLists(file);
    const count = table.getUint32(listUses.at, true);
    let at = listUses.at + 4 + count * USE_SIZE;
    for (let index = 0; index < count; index += 1) {
      const head = listUses.at + 4 + index * USE_SIZE;
      const list = table.getInt32(head, true);
      const overrides = table.getUint8(head + 12);
      const levels: ListLevel[] = [...(lists.get(list) ?? [])];
      const startAgain = new Map<number, number>();
      at += 4;
      for (let step = 0; step < overrides; step += 1) {
        const start = table.getInt32(at, true);
        const flags = table.getUint32(at + 4, true);
        const level = flags & 0xf;
        at += 8;
        if (flags & 0x20) {
          const read = readLevel(table, at);
          levels[level] = read.level;
          at = read.next;
        }
        if (flags & 0x10) startAgain.set(level, flags & 0x20 ? (levels[level]?.start ?? start) : start);
      }
      uses.push({ id: String(index + 1), sequence: String(list), levels, startAgain });
    }
  }
  return (use) => uses[use - 1];
}
