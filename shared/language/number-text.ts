const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

const place = (digits: string, number: number): string => [...String(number)].map((digit) => digits[Number(digit)] ?? '').join('');

/** 1 … 9999 counted in Chinese: 一百二十. A leading ten has no 一 in everyday writing. */
function counted(number: number, digits: string, units: readonly string[]): string {
  if (number <= 0 || number > 9999) return place(digits, Math.abs(number));
  let text = '';
  let zero = false;
  const figures = [...String(number)].map(Number);
  for (const [index, figure] of figures.entries()) {
    const unit = units[figures.length - 1 - index] ?? '';
    if (figure === 0) zero = true;
    else {
      if (zero && text !== '') text += '零';
      zero = false;
      text += (digits[figure] ?? '') + unit;
    }
  }
  return digits === DIGITS && number >= 10 && number < 20 ? text.slice(1) : text;
}

/** 1 → a, 26 → z, 27 → aa: the letter again and again. */
const letters = (number: number): string => (number <= 0 ? '' : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26)));

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

const circled = (number: number, base: number, most: number): string => (number >= 1 && number <= most ? String.fromCodePoint(base + number - 1) : String(number));

/** A number as a list prints it. `format` is the word of ECMA-376 (ST_NumberFormat); unknown ones are printed in figures. */
export function numberText(number: number, format: string): string {
  switch (format) {
    case 'none': return '';
    case 'decimalZero': return String(number).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2': return [...String(number)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    case 'upperRoman': return roman(number).toUpperCase();
    case 'lowerRoman': return roman(number);
    case 'upperLetter': return letters(number).toUpperCase();
    case 'lowerLetter': return letters(number);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting': return counted(number, DIGITS, ['', '十', '百', '千']);
    case 'chineseLegalSimplified': return counted(number, LEGAL, ['', '拾', '佰', '仟']);
    case 'ideographLegalTraditional':
    case 'japaneseLegal': return counted(number, LEGAL_TRADITIONAL, ['', '拾', '佰', '仟']);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital': return place(DIGITS, number);
    case 'ideographTraditional': return STEMS[number - 1] ?? String(number);
    case 'ideographZodiac': return BRANCHES[number - 1] ?? String(number);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese': return circled(number, 0x2460, 20);
    case 'decimalEnclosedParen': return circled(number, 0x2474, 20);
    case 'decimalEnclosedFullstop': return circled(number, 0x2488, 20);
    case 'ideographEnclosedCircle': return circled(number, 0x3280, 10);
    default: return String(number);
  }
}
