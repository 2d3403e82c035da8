import { expect, test } from 'vitest';
import { numberText } from '../../../shared/language/number-text.ts';

test.each([
  ['chineseCounting', 10, '十'], ['chineseCounting', 21, '二十一'], ['chineseCountingThousand', 105, '一百零五'], ['chineseLegalSimplified', 12, '壹拾贰'], ['ideographTraditional', 3, '丙'],
  ['ideographZodiac', 12, '亥'], ['decimalEnclosedCircle', 20, '⑳'], ['decimalEnclosedCircle', 21, '21'], ['decimalFullWidth', 12, '１２'], ['decimalZero', 7, '07'], ['upperRoman', 14, 'XIV'],
  ['lowerLetter', 28, 'bb'], ['ideographDigital', 20, '二〇'], ['none', 3, ''], ['somethingElse', 3, '3'],
])('%s of %i is %s', (format, number, text) => {
  expect(numberText(number, format)).toBe(text);
});
