/** States of the arithmetic coder (ITU-T T.88, table E.1): Qe, next state after the likelier and after the other symbol, whether these change places. */
const STATES: readonly (readonly [number, number, number, number])[] = [
  [0x5601, 1, 1, 1], [0x3401, 2, 6, 0], [0x1801, 3, 9, 0], [0x0ac1, 4, 12, 0], [0x0521, 5, 29, 0], [0x0221, 38, 33, 0], [0x5601, 7, 6, 1], [0x5401, 8, 14, 0],
  [0x4801, 9, 14, 0], [0x3801, 10, 14, 0], [0x3001, 11, 17, 0], [0x2401, 12, 18, 0], [0x1c01, 13, 20, 0], [0x1601, 29, 21, 0], [0x5601, 15, 14, 1], [0x5401, 16, 14, 0],
  [0x5101, 17, 15, 0], [0x4801, 18, 16, 0], [0x3801, 19, 17, 0], [0x3401, 20, 18, 0], [0x3001, 21, 19, 0], [0x2801, 22, 19, 0], [0x2401, 23, 20, 0], [0x2201, 24, 21, 0],
  [0x1c01, 25, 22, 0], [0x1801, 26, 23, 0], [0x1601, 27, 24, 0], [0x1401, 28, 25, 0], [0x1201, 29, 26, 0], [0x1101, 30, 27, 0], [0x0ac1, 31, 28, 0], [0x09c1, 32, 29, 0],
  [0x08a1, 33, 30, 0], [0x0521, 34, 31, 0], [0x0441, 35, 32, 0], [0x02a1, 36, 33, 0], [0x0221, 37, 34, 0], [0x0141, 38, 35, 0], [0x0111, 39, 36, 0], [0x0085, 40, 37, 0],
  [0x0049, 41, 38, 0], [0x0025, 42, 39, 0], [0x0015, 43, 40, 0], [0x0009, 44, 41, 0], [0x0005, 45, 42, 0], [0x0001, 45, 43, 0], [0x5601, 46, 46, 0],
];

/** Neighbours that make a pixel's context in template 0, with the usual adaptive ones. Their order is free: all contexts begin alike. */
const NEIGHBOURS: readonly (readonly [number, number])[] = [
  [-1, -2], [0, -2], [1, -2], [-2, -1], [-1, -1], [0, -1], [1, -1], [2, -1], [-4, 0], [-3, 0], [-2, 0], [-1, 0], [3, -1], [-3, -1], [2, -2], [-2, -2],
];

/** Codes bits as annex E.2 of the standard does. `symbols` gives each bit with its context. */
function arithmeticCode(symbols: Iterable<readonly [context: number, bit: number]>): number[] {
  const state = new Uint8Array(1 << 16);
  const likely = new Uint8Array(1 << 16);
  const out: number[] = [];
  let a = 0x8000;
  let c = 0;
  let count = 12;
  let byte = -1; // nothing to write yet
  const emit = (shift: number, keep: number, bits: number): void => {
    if (byte >= 0) out.push(byte);
    byte = Math.floor(c / 2 ** shift) & 0xff;
    c %= keep;
    count = bits;
  };
  const byteOut = (): void => {
    if (byte === 0xff) return emit(20, 0x10_0000, 7);
    if (c >= 0x800_0000) {
      if (byte >= 0) byte += 1;
      c %= 0x800_0000;
      if (byte === 0xff) return emit(20, 0x10_0000, 7);
    }
    emit(19, 0x8_0000, 8);
  };
  for (const [context, bit] of symbols) {
    const [qe = 0, more = 0, less = 0, swap = 0] = STATES[state[context] ?? 0] ?? [];
    a -= qe;
    if (bit === likely[context]) {
      if (a >= 0x8000) {
        c += qe;
        continue;
      }
      if (a < qe) a = qe;
      else c += qe;
      state[context] = more;
    } else {
      if (a < qe) c += qe;
      else a = qe;
      if (swap === 1) likely[context] = 1 - (likely[context] ?? 0);
      state[context] = less;
    }
    do {
      a *= 2;
      c *= 2;
      count -= 1;
      if (count === 0) byteOut();
    } while (a < 0x8000);
  }
  const end = c + a;
  c = Math.floor(c / 0x1_0000) * 0x1_0000 + 0xffff;
  if (c >= end) c -= 0x8000;
  for (let n = 0; n < 2; n += 1) {
    c *= 2 ** count;
    byteOut();
  }
  if (byte !== 0xff) out.push(byte);
  return [...out, 0xff, 0xac];
}

const u32 = (...values: readonly number[]): number[] => values.flatMap((value) => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);

/** A JBIG2 file with one page: a generic region, arithmetically coded. `ink` says which pixels are black. `headersFirst`: the random access organisation. */
export function aJbig2(width: number, height: number, ink: (x: number, y: number) => boolean, headersFirst = false): Uint8Array {
  const black = (x: number, y: number): number => (x >= 0 && x < width && y >= 0 && ink(x, y) ? 1 : 0);
  function* pixels(): Generator<readonly [number, number]> {
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        let context = 0;
        for (const [dx, dy] of NEIGHBOURS) context = context * 2 + black(x + dx, y + dy);
        yield [context, black(x, y)];
      }
    }
  }
  const region = [...u32(width, height, 0, 0), 0, 0, 3, 0xff, 0xfd, 0xff, 2, 0xfe, 0xfe, 0xfe, ...arithmeticCode(pixels())];
  const segments = [{ type: 48, page: 1, data: [...u32(width, height, 0, 0), 0, 0, 0] }, { type: 38, page: 1, data: region }, { type: 49, page: 1, data: [] }, { type: 51, page: 0, data: [] }];
  const headers = segments.map(({ type, page, data }, number) => [...u32(number), type, 0, page, ...u32(data.length)]);
  const body = headersFirst ? [...headers.flat(), ...segments.flatMap(({ data }) => data)] : segments.flatMap(({ data }, index) => [...(headers[index] ?? []), ...data]);
  return Uint8Array.from([0x97, 0x4a, 0x42, 0x32, 0x0d, 0x0a, 0x1a, 0x0a, headersFirst ? 0 : 1, ...u32(1), ...body]);
}
