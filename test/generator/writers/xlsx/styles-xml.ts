/** Numbers of the cell formats of the workbook. */
export interface Styles {
  readonly title: number;
  readonly left: number;
  readonly centred: number;
  readonly right: number;
  /** Amount with that many decimals, with or without thousands separators. */
  readonly amount: (decimals: number, separators: boolean) => number;
  readonly xml: () => string;
}

const FIRST_CUSTOM = 164;

/** Collects the number formats in use; everything else is fixed. */
export function createStyles(): Styles {
  const formats: string[] = [];
  const fixed = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>',
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="center" wrapText="1"/></xf>',
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right"/></xf>',
  ];
  const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
  return {
    title: 1, left: 2, centred: 3, right: 4,
    amount: (decimals, separators) => {
      const format = `${separators ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
      if (!formats.includes(format)) formats.push(format);
      return fixed.length + formats.indexOf(format);
    },
    xml: () => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.map((format, index) => `<numFmt numFmtId="${FIRST_CUSTOM + index}" formatCode="${format}"/>`).join('')}</numFmts>`}<fonts count="2"><font><sz val="10"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${fixed.length + formats.length}">${fixed.join('')}${formats.map((_, index) => `<xf numFmtId="${FIRST_CUSTOM + index}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="center"/></xf>`).join('')}</cellXfs></styleSheet>`,
  };
}
