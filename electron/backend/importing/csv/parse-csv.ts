/** What separates the fields of a line. */
export type Separator = ',' | ';' | '\t';

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

/** Splits by the rules of RFC 4180: quotes hold separators, line ends and doubled quotes. A quote inside an unquoted field is a character. */
export function parseCsv(text: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  let begun = false;
  const endField = (): void => {
    row.push(field);
    field = '';
    begun = false;
  };
  const endRow = (): void => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && !begun) {
      quoted = true;
      begun = true;
    } else if (char === separator) endField();
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at += 1;
      endRow();
    } else {
      field += char;
      begun = true;
    }
  }
  if (field !== '' || row.length > 0 || begun) endRow();
  return rows;
}

/** `sep=;` in the first line is how Excel is told the separator. */
const DECLARED = /^sep=(.)\r?\n/;

/** How evenly a separator divides the lines: share of lines with the commonest number of fields, 0 when that is one. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, rows.length);
}

/** The fields of a separated text. The separator is the declared one, else the one that divides the lines most evenly. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\ufeff/, '');
  const declared = DECLARED.exec(plain);
  const known = SEPARATORS.find((separator) => separator === declared?.[1]);
  const body = declared ? plain.slice(declared[0].length) : plain;
  if (known) return parseCsv(body, known);
  const sample = body.slice(0, 200_000);
  const [best] = SEPARATORS.map((separator) => ({ separator, even: evenness(parseCsv(sample, separator)) })).sort((a, b) => b.even - a.even);
  return parseCsv(body, best?.separator ?? ',');
}

/** Text that is separated by commas whatever its name: three lines or more, each with the same three fields or more. */
export function looksLikeCsv(text: string): boolean {
  const rows = parseCsv(text.slice(0, 200_000).replace(/^\ufeff/, ''), ',').filter((row) => row.length > 1 || row[0]?.trim() !== '');
  const width = rows[0]?.length ?? 0;
  return rows.length >= 3 && width >= 3 && rows.every((row, index) => row.length === width || (index === rows.length - 1 && text.length > 200_000));
}
