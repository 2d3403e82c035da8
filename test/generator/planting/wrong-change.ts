import { paragraphsOf, withTruth, type Disclosure } from '../disclosure.ts';

/** The `nth` printed change of at least one unit (less may be rounding) with its first digit made another: the rest of the document stays. */
export function withWrongChange(disclosure: Disclosure, nth: number): { readonly disclosure: Disclosure; readonly right: string; readonly wrong: string } | null {
  const marks = paragraphsOf(disclosure.parts).flatMap((paragraph) => paragraph.marks.filter((mark) => mark.kind === 'delta' && Number(paragraph.text.slice(mark.start, mark.end).replaceAll(',', '')) >= 1).map((mark) => ({ paragraph, mark })));
  const chosen = marks[nth % Math.max(1, marks.length)];
  if (!chosen) return null;
  const { paragraph, mark } = chosen;
  const right = paragraph.text.slice(mark.start, mark.end);
  const wrong = right.replace(/[1-9]/, (digit) => String((Number(digit) % 9) + 1));
  const text = paragraph.text.slice(0, mark.start) + wrong + paragraph.text.slice(mark.end);
  const parts = disclosure.parts.map((part) => (part.kind === 'text' ? { ...part, paragraphs: part.paragraphs.map((own) => (own === paragraph ? { ...own, text } : own)) } : part));
  return { disclosure: withTruth({ ...disclosure, parts }), right, wrong };
}
