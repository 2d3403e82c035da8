import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Sheets smaller than this are read as they are. Bytes of XML. */
const SLIM_FROM = 6 * 1024 * 1024;
/** Cells with content of one sheet that are read; the library needs some 300 bytes for each. */
const MOST_CELLS = 1_000_000;
const BLANK_CELL = /<(?:\w+:)?c\s[^<>]*\/>/g;
const BLANK_ROW = /<(?:\w+:)?row(?![^<>]*\shidden=)[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g;
const CELL_END = /<\/(?:\w+:)?c>/g;

/**
 * Takes formatted blanks out of very large sheets and cuts those with too many cells after a row, so that a sheet formatted
 * down to its last row costs no more than its texts. Returns the package to read and the parts that were cut.
 */
export function slimSheets(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly cut: ReadonlySet<string> } {
  let large = false;
  unzipSync(bytes, { filter: ({ name, originalSize }) => {
    large ||= /worksheets\/[^/]+\.xml$/.test(name) && originalSize > SLIM_FROM;
    return false;
  } });
  if (!large) return { bytes, cut: new Set() };
  const parts = unzipSync(bytes);
  const cut = new Set<string>();
  for (const [name, part] of Object.entries(parts)) {
    if (!/worksheets\/[^/]+\.xml$/.test(name) || part.length <= SLIM_FROM) continue;
    let xml = strFromU8(part).replace(BLANK_CELL, '').replace(BLANK_ROW, '');
    let cells = 0;
    CELL_END.lastIndex = 0;
    while (cells <= MOST_CELLS && CELL_END.exec(xml)) cells += 1;
    if (cells > MOST_CELLS) {
      const end = /<\/(\w+:)?sheetData>/.exec(xml);
      const lastRow = xml.lastIndexOf('<row', CELL_END.lastIndex);
      if (end && lastRow > 0) xml = xml.slice(0, lastRow) + xml.slice(end.index);
      cut.add(name);
    }
    parts[name] = strToU8(xml);
  }
  return { bytes: zipSync(parts, { level: 0 }), cut };
}
