import type { GenParagraph, Mark, MarkKind } from '../disclosure.ts';
import { percent, printAmount, type AmountStyle, type Fen } from '../money.ts';

/** A marked figure or word of a sentence. */
export interface Stated {
  readonly text: string;
  readonly kind: MarkKind;
  readonly subject: string;
  readonly rules: readonly string[];
  readonly stale: string | null;
}

/** Parts of a sentence: plain words and stated facts. */
export type Part = string | Stated | readonly Part[];

/** Joins the parts to a paragraph and notes where the facts stand. */
export function paragraph(level: number, ...parts: readonly Part[]): GenParagraph {
  let text = '';
  const marks: Mark[] = [];
  const add = (part: Part): void => {
    if (typeof part === 'string') text += part;
    else if ('kind' in part) {
      marks.push({ kind: part.kind, start: text.length, end: text.length + part.text.length, subject: part.subject, rules: part.rules, stale: part.stale });
      text += part.text;
    } else part.forEach(add);
  };
  parts.forEach(add);
  return { text, level, marks };
}

/** How a document says its figures. `flat` etc. are the wordings of that region. */
export interface Wording {
  readonly style: AmountStyle;
  /** 比上年 / 同比 / 较2024年. */
  readonly than: string;
  /** Words for more and less, for amounts and for rates. */
  readonly more: string;
  readonly less: string;
  readonly grows: string;
  readonly falls: string;
  readonly flat: string;
}

/** The ways to state a fact in one document's wording. */
export interface Speaker {
  readonly amount: (value: Fen, subject: string, rules: readonly string[], prior?: Fen) => Part;
  readonly share: (part: Fen, whole: Fen, subject: string, rules?: readonly string[]) => Part;
  readonly change: (value: Fen, prior: Fen, subject: string) => Part;
  readonly count: (value: number, subject: string, rules: readonly string[]) => Part;
  readonly joined: (parts: readonly Part[], between?: string) => Part;
  readonly zero: string;
}

/** Makes a speaker; amounts carry their unit word in the text (…万元). */
export function createSpeaker(wording: Wording): Speaker {
  const style: AmountStyle = { ...wording.style, zero: 'digits' };
  const print = (value: Fen): string => printAmount(value, style);
  const stated = (text: string, kind: MarkKind, subject: string, rules: readonly string[], stale: string | null = null): Stated => ({ text, kind, subject, rules, stale });
  return {
    zero: print(0),
    amount: (value, subject, rules, prior) => {
      const old = prior === undefined || print(prior) === print(value) || prior === 0 ? null : print(prior);
      return [stated(print(value), 'amount', subject, rules, old), style.unit];
    },
    share: (part, whole, subject, rules = ['S-01']) => (whole === 0 ? [] : [stated(percent(part, whole), 'share', subject, rules), '%']),
    count: (value, subject, rules) => stated(String(value), 'count', subject, rules),
    change: (value, prior, subject) => {
      const delta = value - prior;
      if (print(value) === print(prior)) return wording.flat;
      const up = delta > 0;
      const first = [wording.than, stated(up ? wording.more : wording.less, 'direction', subject, ['S-05']), stated(print(Math.abs(delta)), 'delta', subject, ['S-04', 'S-03']), style.unit];
      if (prior === 0) return [...first, '（上年无此项安排）'];
      return [...first, '，', stated(up ? wording.grows : wording.falls, 'direction', subject, ['S-05']), stated(percent(Math.abs(delta), prior), 'growth', subject, ['S-04']), '%'];
    },
    joined: (parts, between = '、') => parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])),
  };
}
