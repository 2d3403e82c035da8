import type { Span } from '../language/sentences.ts';
import type { Subject } from '../model/claim.ts';
import { asId, type ClaimId } from '../model/ids.ts';
import type { TableKind } from '../model/table-kind.ts';
import type { ItemChain } from './item-chain.ts';
import { itemNamed } from './item-names.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { resolveSubject } from './resolve-subject.ts';
import { printedKind, type SectionContext } from './section-context.ts';
import { sameSubject, unresolved, type Named } from './subject.ts';

/** 预算支出, 总体规模: words before a change that name nothing of their own. */
const SAYS_NOTHING = /^(?:该|此|其|这|项|本|年度?|上年|去年|同期|总体|总额|总量|规模|预算|决算|支出|收入|经费|费用|资金|数|金额|额|安排|实际|合计|整体|财政|拨款|当年|全年|较|比|与|同|相|年初|均|都|共|所|略有?|有所|也|[大小高低多少]于|超过?)+$/;
/** Tables whose parts are named by the sentence that begins with their total, whatever the heading says. */
const PARTED: Partial<Record<TableKind, TableKind>> = { three_public: 'three_public', f_three_public: 'three_public', gpb_exp: 'gpb_exp', f_gpb_exp: 'gpb_exp' };

const SPLIT: readonly (Subject['field'])[] = ['basic', 'project', 'personnel', 'public'];
const WHOLE_WORDS = /总|合计|本年|当年|财政拨款|公共预算|基金|安排|部门|单位|^支出/;
function subjectOf(named: Named | null, label: string, chain: readonly string[], context: SectionContext): Subject {
  if (named === null || named.table === null) return unresolved(label, chain);
  return { label, table: printedKind(named.table, context.final), side: named.side ?? null, row: named.row ?? null, field: named.field ?? null, chain };
}

/** The chain that governs a figure: the last one that ends before it in the same paragraph. */
export const chainAt = (reading: Reading, at: number): ItemChain | null => reading.chains.findLast((chain) => chain.end <= at) ?? null;

export function itemSubject(reading: Reading, chain: ItemChain, words: string): Subject {
  const kind = reading.context.kind;
  // 上海 goes through the items of 财政拨款 in its 编制说明, whose headings name no table; items of other funds have codes of their own.
  const whole = kind === null && chain.level === '项' && chain.names.length === 3 && chain.names.every((name) => name !== '');
  const table = kind === 'fiscal_exp' || kind === 'gf_exp' || kind === 'soc_exp' || kind === 'gpb_exp' ? kind : whole ? 'gpb_exp' : null;
  const label = chain.names.at(-1) ?? '';
  if (chain.level === '类' && (kind === 'overview' || kind === 'expenditure' || kind === 'fiscal_overview')) {
    const named = resolveSubject({ words: label.endsWith('支出') ? label : `${label}支出`, context: reading.context, side: 'expense', amount: true });
    return subjectOf(named, label, [], reading.context);
  }
  const field = /年初预算/.test(words) ? null : /基本支出/.test(words) ? 'basic' : /项目支出/.test(words) ? 'project' : /人员经费/.test(words) ? 'personnel' : /公用经费/.test(words) ? 'public' : 'total';
  if (table === null || field === null) return unresolved(label, chain.names);
  return { label, table: printedKind(table, reading.context.final), side: null, row: null, field, chain: chain.names };
}

/** True for lines of a table: 其中基本支出 after them is a part of the line, not of the table. */
const isLine = (subject: Subject): boolean =>
  subject.chain.length > 0 || /^(?:CLS|F):/.test(subject.row ?? '') || (subject.table === null && subject.label.length >= 4 && /支出$/.test(subject.label) && !WHOLE_WORDS.test(subject.label));

/** The amount before 其中 in the sentence, for the parts after it. */
export const parentOf = (reading: Reading, sentence: Span, at: number): Subject | null =>
  /其中|包括/.test(reading.text.slice(sentence.start, at)) ? (reading.whole?.subject ?? (reading.statement === '' ? null : reading.subject)) : null;

function namedSubject(reading: Reading, words: string, mention: Mention, parent: Subject | null): Subject {
  const { context } = reading;
  const amount = mention.measure !== 'count';
  const kind = context.kind ?? (parent?.table ? (PARTED[parent.table] ?? null) : null);
  const named = resolveSubject({ words, context: kind === context.kind ? context : { ...context, kind }, side: reading.side, amount });
  if (parent && named?.row === 'TOTAL' && SPLIT.includes(named.field ?? null) && isLine(parent)) return parent.table === null ? unresolved(words) : { ...parent, label: words, field: named.field ?? null };
  if (named === null && amount && (kind === 'gpb_exp' || kind === 'fiscal_exp')) {
    const item = itemNamed(words);
    if (item !== null) return { label: words, table: printedKind(kind, context.final), side: null, row: null, field: 'total', chain: ['', '', item] };
  }
  return subjectOf(context.inItem && named?.row === 'TOTAL' ? null : named, words, [], context);
}

export function ownSubject(reading: Reading, words: string, raw: string, mention: Mention, parent: Subject | null = null): Subject | null {
  const chain = chainAt(reading, mention.start);
  const hasItem = chain !== null && chain.end >= mention.start - raw.length;
  const code = /(?<!\d)(2\d{6})(?!\d)/.exec(raw)?.[1];
  if (chain && (hasItem || /^(?:预算)?(?:支出|基本支出|项目支出|人员经费|公用经费|其中)?(?:预算|决算)?(?:支出)?(?:合计|总计|数)?$/.test(words) || /年初预算|支出决算/.test(words))) return itemSubject(reading, chain, raw.slice(raw.lastIndexOf(')') + 1));
  if (code !== undefined && reading.context.kind !== null) return { ...itemSubject(reading, { names: [words], level: '项', start: 0, end: 0 }, words), row: `F:${code}` };
  if (words === '') return null;
  return namedSubject(reading, words, mention, parent);
}

/** 收、支总计分别为…, 基本支出和项目支出分别为…: one subject for each figure; the words settle none where their numbers differ. */
export function toldSubjects(reading: Reading, words: string, mention: Mention, of: number): readonly Subject[] {
  const names = words.replace(/(?:分别|各自?)(?:是|为)?$/, '').split(/[、和与及]/).filter((name) => name !== '');
  if (names.length === of && names.every((name) => name.length > 1)) return names.map((name) => namedSubject(reading, name, mention, null));
  const both = namedSubject(reading, words.replace(/(?:分别|各自?)(?:是|为)?$/, ''), mention, null);
  const sides = both.row === 'TOTAL' && both.side === null && of === 2 && /收.{0,2}支/.test(words) ? (['income', 'expense'] as const) : [];
  return Array.from({ length: of }, (_, nth) => (sides[nth] ? { ...both, label: both.label.replace(/收.{0,2}支/, sides[nth] === 'income' ? '收入' : '支出'), side: sides[nth] } : unresolved(`${words}#${nth + 1}`)));
}

/** What a change or share speaks of: what its own words name, else the amount before it, else the whole whose parts were just told. */
export function changed(reading: Reading, mention: Mention, sentence: Span, words: string, stripped: string): { readonly subject: Subject; readonly statement: string } {
  const { paragraph } = reading;
  if (mention.told) {
    // 人员经费5.00万元、公用经费1.00万元，分别占83.33%、16.67%: as many amounts were told before.
    const before = reading.claims.filter((claim) => claim.paragraph === paragraph.id && claim.start >= sentence.start && claim.measure === 'amount' && claim.period === 'current').slice(-mention.told.of);
    const told = reading.told[mention.told.nth] ?? (before.length === mention.told.of ? before[mention.told.nth] : undefined);
    if (told) return { subject: told.subject, statement: told.statement };
  }
  if (mention.told) return { subject: unresolved(words), statement: `${paragraph.id}@s${mention.start}` };
  const own = words.length > 1 ? ownSubject(reading, words, stripped, mention) : null;
  const attaches = reading.statement !== '' && (own === null || sameSubject(own, reading.subject) || (own.table === null && own.chain.length === 0 && (words.length <= 2 || SAYS_NOTHING.test(words) || own.label === reading.subject.label)));
  if (own === null) reading.loose.add(asId<ClaimId>(`${paragraph.id}@${mention.start}`));
  if (mention.measure !== 'share' && own === null && reading.bare >= 2 && reading.whole !== null) return reading.whole;
  if (mention.measure !== 'share' && own === null && reading.wholeBefore !== null && !reading.claims.some((claim) => claim.paragraph === paragraph.id && claim.start >= sentence.start)) {
    Object.assign(reading, reading.wholeBefore, { bare: 0 });
    return reading.wholeBefore;
  }
  // 因公出国费减少… after all parts were told: the part of that name.
  const told = own?.table && !attaches ? reading.claims.findLast((claim) => claim.paragraph === paragraph.id && claim.measure === 'amount' && claim.period === 'current' && sameSubject(claim.subject, own)) : undefined;
  const found = attaches ? { subject: reading.subject, statement: reading.statement } : told ? { subject: told.subject, statement: told.statement } : { subject: own ?? unresolved(words), statement: `${paragraph.id}@s${mention.start}` };
  reading.subject = found.subject;
  reading.statement = found.statement;
  reading.bare = 0;
  return found;
}
