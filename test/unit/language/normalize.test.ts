import { describe, expect, it } from 'vitest';
import { amountMentions } from '../../../shared/language/amount-mentions.ts';
import { comparable, unifyRadicals } from '../../../shared/language/normalize.ts';

describe('radicals', () => {
  it('become the ideographs they look like, both blocks, nothing else', () => {
    expect(unifyRadicals('\u2ed4\u2f08\u2ec5（１）')).toBe('门人见（１）');
    expect(unifyRadicals('财政专\u2f3e')).toBe('财政专户');
  });
});

describe('comparable', () => {
  it('ignores width, blanks, kinds of dashes and quotes', () => {
    expect(comparable('（１）　“三公” 经费－—')).toBe('(1)"三公"经费--');
  });
});

describe('amount mentions', () => {
  it('finds money with and without unit and leaves the rest', () => {
    const text = '2025年预算1,234.56万元，增长9.25%，其中12.30，车辆3辆，面积200.50平方米，比2024年多0元，共１２．５亿元。';
    expect(amountMentions(text).map((mention) => mention.text)).toEqual(['1,234.56', '12.30', '0', '１２．５']);
    for (const mention of amountMentions(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
