import { halfWidth } from '../language/half-width.ts';
import type { Claim } from '../model/claim.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import type { ClaimId, ParagraphId } from '../model/ids.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { resolveSubject, subjectWords } from './resolve-subject.ts';
import { printedKind, sectionContext } from './section-context.ts';
import { sameSubject } from './subject.ts';

const NAMED_BASE = /占(?:全部|我单位|本单位|部门\(单位\)|部门|单位)?([^,。;:占]*?)(?:的比重为|的比例为|比重为|比例为|的比重|的比例|比重|比例|的|约|为)* *$/;
const COMPLETES = /完成(?:了)?(?:年初|调整后?|全年|当年|年度)?(?:部门|支出)?的?预算(?:数|安排)?(?:为|是)?( *\d[\d,. ]*[亿万]? ?元)?的? *$/;

const PARTS = /其中|包括|用于(?:以下|下列|如下|:|各)|用在|分别|如下|下列|以下/;

const OPENS = /^ *([^,。;:\d]{2,}(?:\d{4} ?年度?)?[^,。;:\d]*|\d{4} ?年度?[^,。;:\d]{2,})中,/;

/** Finds the amount that each share is a share of: the one the sentence names (占支出总预算), else the whole that its list began with. */
export function shareBases(claims: readonly Claim[], paragraphs: readonly Paragraph[], facts: DocumentFacts): readonly Claim[] {
  const texts = new Map<ParagraphId, Paragraph>(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const order = new Map<ParagraphId, number>(paragraphs.map((paragraph, at) => [paragraph.id, at]));
  const amounts = claims.filter((claim) => claim.measure === 'amount' && claim.period === 'current');
  return claims.map((claim) => {
    if (claim.measure !== 'share') return claim;
    const paragraph = texts.get(claim.paragraph);
    if (!paragraph) return claim;
    const text = halfWidth(paragraph.text);
    const before = text.slice(Math.max(0, claim.start - 40), claim.start);
    const own = amounts.find((amount) => amount.statement === claim.statement);
    const completes = COMPLETES.exec(before);
    if (completes) {
      // 完成全年预算84.82万元的73.2%: the budget stands between the outcome and the rate.
      const given = completes[1] === undefined ? undefined : claims.slice(0, claims.indexOf(claim)).findLast((other) => other.paragraph === claim.paragraph && other.measure === 'amount');
      if (given) return { ...claim, shareOf: given.subject.label.startsWith('年初预算') ? given.id : null };
      // The budget must stand right before the outcome: a part's completion is no share of the whole's budget.
      const before = own ? claims.slice(0, claims.indexOf(own)).findLast((other) => other.paragraph === claim.paragraph && other.measure === 'amount') : undefined;
      return { ...claim, shareOf: before?.subject.label.startsWith('年初预算') ? before.id : null };
    }
    const named = NAMED_BASE.exec(before)?.[1];
    if (named === undefined) return claim;
    const words = subjectWords(named, facts);
    const section = sectionContext(paragraph.headingLevel > 0 ? [...paragraph.section, paragraph.text] : paragraph.section, facts);
    return { ...claim, shareOf: words === '' ? (opened() ?? wholeBefore(claim, own, amounts, text)) : namedBase(words) };

    /** “三公”经费支出决算中，公务接待费支出3.00万元，占30%: the sentence opens with the whole that its parts are shares of. */
    function opened(): ClaimId | null {
      const sentence = text.slice(text.lastIndexOf('。', claim.start - 1) + 1, claim.start);
      const whole = OPENS.exec(sentence)?.[1];
      return whole === undefined ? null : namedBase(subjectWords(whole, facts));
    }

    function namedBase(base: string): ClaimId | null {
      // The base may belong to another section: 占本年支出合计的95.92% stands under 一般公共预算.
      // Words that name one kind of money mean that table and no other.
      const kinds = /一般公共预算/.test(base) ? (['gpb_exp'] as const) : ([section.kind, 'expenditure', 'overview', 'income', 'fiscal_overview', 'three_public'] as const);
      const resolved = kinds.flatMap((kind) => {
        const named = resolveSubject({ words: base, context: { ...section, kind }, side: null, amount: true }) ?? resolveSubject({ words: `${base}预算`, context: { ...section, kind }, side: null, amount: true });
        return named ? [{ label: '', table: printedKind(named.table ?? 'other', section.final), side: named.side ?? null, row: named.row ?? null, field: named.field ?? null, chain: [] }] : [];
      });
      const place = order.get(claim.paragraph) ?? 0;
      const earlier = amounts.filter((amount) => amount.id !== own?.id && !amount.subject.label.startsWith('年初预算') && ((order.get(amount.paragraph) ?? 0) < place || (amount.paragraph === claim.paragraph && amount.start < claim.start)));
      const near = earlier.filter((amount) => amount.section.slice(0, 2).join() === claim.section.slice(0, 2).join());
      // The same words first, then the same figure by meaning, each as near as possible.
      // 占收入合计 right after 本年收入合计2.00万元: what this paragraph told, before anything of that name further up.
      const here = base.length < 4 ? undefined : earlier.findLast((amount) => amount.paragraph === claim.paragraph && amount.subject.label.endsWith(base));
      if (here) return here.id;
      const sameWords = (amount: Claim): boolean => amount.subject.label === base || amount.subject.label === base.replace(/预算$/, '');
      const found = near.findLast(sameWords) ?? resolved.flatMap((subject) => near.findLast((amount) => sameSubject(subject, amount.subject)) ?? [])[0] ?? earlier.findLast(sameWords) ?? resolved.flatMap((subject) => earlier.findLast((amount) => sameSubject(subject, amount.subject)) ?? [])[0];
      return found?.id ?? null;
    }
  });
}

/** 占14.03% without a base: the amount before 其中/包括 in the sentence, or the one whose paragraph ends by announcing this list. */
function wholeBefore(claim: Claim, own: Claim | undefined, amounts: readonly Claim[], text: string): ClaimId | null {
  const sentence = Math.max(text.lastIndexOf('。', claim.start - 1), 0);
  const inSentence = amounts.filter((amount) => amount.paragraph === claim.paragraph && amount.start >= sentence && amount.start < (own?.start ?? claim.start));
  const lead = inSentence[0];
  // 按用途划分，其中：…: what stands first is a part itself.
  if (lead && PARTS.test(text.slice(sentence, lead.start)) && !PARTS.test(text.slice(lead.end, own?.start ?? claim.start).replace(/^[^;]*;/, ''))) return null;
  if (lead && PARTS.test(text.slice(lead.end, own?.start ?? claim.start))) return lead.id;
  // A sentence that begins with 其中 parts what the one before it told first.
  if (lead === undefined && own !== undefined && /其中/.test(text.slice(sentence, own.start))) {
    const start = Math.max(text.lastIndexOf('。', sentence - 1), 0);
    const told = amounts.find((amount) => amount.paragraph === claim.paragraph && amount.start >= start && amount.start < sentence);
    if (told) return told.id;
  }
  const previous = amounts.filter((amount) => amount.paragraph !== claim.paragraph && !amount.subject.label.startsWith('年初预算') && amount.section.join('>') === claim.section.join('>') && amounts.indexOf(amount) < (own ? amounts.indexOf(own) : amounts.length));
  const [first, ...others] = previous.filter((amount) => (amount.subject.row === 'TOTAL' || amount.subject.row === 'THIS_YEAR') && amount.subject.table === own?.subject.table && amount.subject.field === previous[0]?.subject.field && (amount.subject.side === null || own.subject.side === null || amount.subject.side === own.subject.side));
  // Under one heading a total may be told of two years or in two ways: then nothing says which of them was parted.
  return first && previous[0] === first && others.every((other) => other.value === first.value) ? first.id : null;
}
