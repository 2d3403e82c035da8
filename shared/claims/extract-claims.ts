import { compact } from '../classify/compact.ts';
import { halfWidth } from '../language/half-width.ts';
import { clauses, sentences, type Span } from '../language/sentences.ts';
import type { Claim, Subject } from '../model/claim.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import { asId, type ClaimId } from '../model/ids.ts';
import type { TableKind } from '../model/table-kind.ts';
import { type Paragraph, placeOf } from '../model/paragraph.ts';
import { itemChains, type ItemChain } from './item-chain.ts';
import { mentions, type Mention } from './mentions.ts';
import { resolveSubject, subjectWords } from './resolve-subject.ts';
import { printedKind, sectionContext, type SectionContext } from './section-context.ts';
import { shareBases } from './share-bases.ts';
import { sameSubject, unresolved, type Named } from './subject.ts';

const REASON = /(?:主要)?(?:原因(?:是|为|:|在于)|因为|由于|系|是因)|主要用于|用于[:]|主要是(?!指)/g;
const ENUMERATES = /用于(?:以下|如下)|包括|划分/;
const COMPARES = /(?:与|同|和|比|较)?(?:上年|去年|上一年|(?:19|20)\d{2} ?年)(?:度)?(?:的)?(?:[^,。;]{0,8}?(?:预算|决算|执行)数?)?(?:相比|比较|相较)?|同比|同口径|环比|对比|比上年|相比/g;
/** The year's budget in final accounts: a figure of another document. 一般公共预算 and the like are names of money. */
const PLANNED = /(?:(?:支出)?(?:年初|全年|调整)(?:部门)?预算(?:数|安排)?|(?<=支出|经费|费|收入|拨款|总)预算(?:数|安排)?|(?<!一般公共|政府性基金|国有资本经营|社会保险基金)预算数)(?:数)?(?:为|是)? *$/;
const PRIOR = /(?:上年|去年)度?(?:同期)?(?:年初)?(?:部门|单位)?(?:预算|决算|执行|完成|支出|收入)?(?:数|额)?(?:为|是)?$/;

/** 财政拨款支出按功能分类包括：… under a heading that names no table: the sentence says itself whose classes it lists. */
const CLASSED = /^[^。;:]{0,16}?(财政拨款|一般公共预算|)支出(?:预算)?按(?:支出)?功能(?:分类|科目)[^。;:]{0,8}(?:包括|分为|为|如下)[:]?/;
const CLASSED_KINDS: Readonly<Record<string, TableKind>> = { 财政拨款: 'fiscal_overview', 一般公共预算: 'gpb_exp' };

/** What is known while a paragraph is read from left to right. */
interface Reading {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** What the headings say, or the sentence itself where they say nothing. */
  context: SectionContext;
  readonly facts: DocumentFacts;
  readonly chains: readonly ItemChain[];
  readonly claims: Claim[];
  /** Statement of the last amount; changes and shares after it belong to it. */
  statement: string;
  subject: Subject;
  /** Amounts since 其中 without a change or share of their own: a change after two of them speaks of the whole, not of the last part. */
  bare: number;
  /** The amount before 其中 of the present sentence. */
  whole: { readonly subject: Subject; readonly statement: string } | null;
  side: 'income' | 'expense' | null;
  /** What a 年初预算 figure spoke of: 支出决算为… after it speaks of the same. */
  planned: Subject | null;
}

/** True when the words before a figure are a reason or purpose: what they name is no figure of a table. */
function inReason(text: string, sentence: Span, at: number): boolean {
  const before = text.slice(sentence.start, at);
  let last = -1;
  for (const match of before.matchAll(REASON)) {
    if (!ENUMERATES.test(before.slice(match.index, match.index + match[0].length + 4))) last = match.index;
  }
  if (last < 0) return false;
  // 一是…；二是… goes on with reasons, any other ； ends them.
  const after = before.slice(last);
  const stop = after.lastIndexOf(';');
  return stop < 0 || /^ *(?:[一二三四五六七八九]是|\(?[一二三四五六\d]\)?[、.])/.test(after.slice(stop + 1));
}

function periodOf(words: string, facts: DocumentFacts): Claim['period'] {
  const years = [...words.matchAll(/((?:19|20)\d{2}) ?年/g)].map((match) => Number(match[1]));
  const last = years.at(-1);
  if (PRIOR.test(words.replace(/ /g, ''))) return 'prior';
  if (last === undefined || facts.fiscalYear === null) return 'current';
  return last === facts.fiscalYear ? 'current' : last < facts.fiscalYear ? 'prior' : 'unknown';
}

function subjectOf(named: Named | null, label: string, chain: readonly string[], context: SectionContext): Subject {
  if (named === null || named.table === null) return unresolved(label, chain);
  return { label, table: printedKind(named.table, context.final), side: named.side ?? null, row: named.row ?? null, field: named.field ?? null, chain };
}

/** The chain that governs a figure: the last one that ends before it in the same paragraph. */
const chainAt = (reading: Reading, at: number): ItemChain | null => reading.chains.findLast((chain) => chain.end <= at) ?? null;

function itemSubject(reading: Reading, chain: ItemChain, words: string): Subject {
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

/** Words between the clause's start (or the figure before) and the figure. */
function wordsBefore(reading: Reading, mention: Mention, sentence: Span): { readonly raw: string; readonly clause: Span } {
  const clause = clauses(reading.text, sentence).find((span) => mention.start < span.end) ?? sentence;
  const previous = reading.claims.filter((claim) => claim.paragraph === reading.paragraph.id && claim.end <= mention.start).at(-1);
  const unit = previous ? (/^ *(?:[亿百千]?万? ?元|%|个百分点|台\(套\)|平方米|[个项辆台套名人家次批类处所座户件幢])/.exec(reading.text.slice(previous.end))?.[0].length ?? 0) : 0;
  return { raw: reading.text.slice(Math.max(clause.start, (previous?.end ?? 0) + unit), mention.start), clause };
}

function ownSubject(reading: Reading, words: string, raw: string, mention: Mention): Subject | null {
  const amount = mention.measure !== 'count';
  const chain = chainAt(reading, mention.start);
  const hasItem = chain !== null && chain.end >= mention.start - raw.length;
  const code = /(?<!\d)(2\d{6})(?!\d)/.exec(raw)?.[1];
  if (chain && (hasItem || /^(?:预算)?(?:支出|基本支出|项目支出|人员经费|公用经费|其中)?(?:预算|决算)?(?:支出)?(?:合计|总计|数)?$/.test(words) || /年初预算|支出决算/.test(words))) return itemSubject(reading, chain, raw.slice(raw.lastIndexOf(')') + 1));
  if (code !== undefined && reading.context.kind !== null) return { ...itemSubject(reading, { names: [words], level: '项', start: 0, end: 0 }, words), row: `F:${code}` };
  if (words === '') return null;
  const named = resolveSubject({ words, context: reading.context, side: reading.side, amount });
  return subjectOf(reading.context.inItem && named?.row === 'TOTAL' ? null : named, words, [], reading.context);
}

/** Counts are named by what follows them as well: 内设6个科室, 共5个项目实行绩效目标管理. */
function countWords(named: string, before: string, mention: Mention, text: string, facts: DocumentFacts): string {
  const cut = Math.max(before.lastIndexOf('、'), before.lastIndexOf('和'));
  const own = cut < 0 ? named : subjectWords(before.slice(cut + 1), facts);
  const after = /^[^,。;、:和及\d]*/.exec(text.slice(mention.end).trimStart().slice(mention.unit?.length ?? 0))?.[0] ?? '';
  return own + compact(after).slice(0, 12);
}

function readMention(reading: Reading, mention: Mention, sentence: Span): void {
  const { paragraph, facts, context, text } = reading;
  const { raw, clause } = wordsBefore(reading, mention, sentence);
  const change = mention.measure === 'delta' || mention.measure === 'growth' || mention.measure === 'flat' || mention.measure === 'direction';
  const reason = mention.measure !== 'direction' && inReason(text, sentence, mention.start);
  const around = mention.measure === 'none' ? text.slice(mention.start, mention.end).replace(/^(?:未安排|未编报|没有|不涉及|无)/, '') : raw;
  const stripped = change ? around.replace(COMPARES, '').replace(/(?:预算|支出|收入|总体|数)?(?:增加|增长|上升|减少|下降|降低|提高|压减)[^,]*$/, (tail) => tail.replace(/(?:增加|增长|上升|减少|下降|降低|提高|压减)[^,]*$/, '')) : mention.measure === 'share' ? '' : around;
  const named = subjectWords(stripped.replace(/(?:其中|包括)[:：]?$/, ''), facts);
  const words = mention.measure === 'count' ? countWords(named, around, mention, text, facts) : named;
  const id = asId<ClaimId>(`${paragraph.id}@${mention.start}`);
  const period = mention.measure === 'amount' || mention.measure === 'count' ? periodOf(raw, facts) : 'current';
  let subject: Subject;
  let statement: string;
  if (context.outside || reason) {
    subject = unresolved(words);
    // A rate right after a change speaks of it; every other figure of a reason stands alone.
    const last = reading.claims.at(-1);
    const follows = mention.measure === 'growth' && words === '' && last?.measure === 'delta' && last.paragraph === paragraph.id && last.start >= sentence.start;
    statement = follows && last ? last.statement : `${paragraph.id}@r${mention.start}`;
  } else if (mention.measure === 'amount' && period === 'prior') {
    // 比2024年预算0.90万元: last year's figure of the same subject.
    subject = reading.subject;
    statement = reading.statement === '' ? id : reading.statement;
  } else if (change || mention.measure === 'share') {
    const own = words.length > 1 ? ownSubject(reading, words, stripped, mention) : null;
    const attaches = reading.statement !== '' && (own === null || sameSubject(own, reading.subject) || (own.table === null && own.chain.length === 0 && words.length <= 6));
    const ofWhole = mention.measure !== 'share' && own === null && reading.bare >= 2 && reading.whole !== null;
    if (ofWhole && reading.whole) {
      ({ subject, statement } = reading.whole);
    } else {
      subject = attaches ? reading.subject : (own ?? unresolved(words));
      statement = attaches ? reading.statement : `${paragraph.id}@s${mention.start}`;
      reading.subject = subject;
      reading.statement = statement;
      reading.bare = 0;
    }
  } else if (mention.measure === 'amount' && context.final && PLANNED.test(raw)) {
    const bare = raw.replace(PLANNED, '支出').replace(/(支出|收入)支出$/, '$1');
    const chain = chainAt(reading, mention.start);
    reading.planned = chain ? itemSubject(reading, chain, '支出') : (ownSubject(reading, subjectWords(bare, facts), bare, mention) ?? null);
    // Never the subject of the outcome itself: two values of one subject would look like a contradiction.
    subject = unresolved(`年初预算 ${reading.planned?.label ?? ''}`, reading.planned?.chain ?? []);
    statement = `${paragraph.id}@s${mention.start}`;
    reading.statement = '';
  } else if (mention.measure === 'amount' && reading.planned !== null && /^(?:支出)?决算(?:支出)?数?$/.test(words)) {
    subject = reading.planned;
    statement = `${paragraph.id}@s${mention.start}`;
    reading.subject = subject;
    reading.statement = statement;
    reading.whole = null;
    reading.bare = 1;
  } else {
    subject = ownSubject(reading, words, raw, mention) ?? (mention.measure === 'amount' && words === '' && reading.subject.chain.length > 0 ? reading.subject : unresolved(words));
    statement = `${paragraph.id}@s${mention.start}`;
    // 其他运转类项目0个，涉及金额0万元: the money belongs to the projects just counted.
    const counted = reading.claims.at(-1);
    if (context.kind === 'project_targets' && mention.measure === 'amount' && counted?.measure === 'count' && counted.paragraph === paragraph.id && counted.start >= sentence.start && /^(?:涉及|共计|预算)?(?:项目)?(?:预算)?(?:资金|金额)?(?:总额)?$/.test(words) && counted.subject.table === null) {
      subject = unresolved(counted.subject.label);
      statement = counted.statement;
    }
    if (mention.measure === 'amount') {
      const parts = [...text.slice(sentence.start, mention.start).matchAll(/其中|包括/g)].length > 0;
      if (parts && reading.whole === null && reading.statement !== '') reading.whole = { subject: reading.subject, statement: reading.statement };
      if (/;/.test(raw) || text.slice(reading.claims.at(-1)?.end ?? 0, mention.start).includes(';')) {
        if (!parts || /(?:总计|合计|总额|总预算)$/.test(words)) {
          reading.whole = null;
          reading.bare = 0;
        }
      }
      reading.bare = parts ? reading.bare + 1 : 1;
      reading.subject = subject;
      reading.statement = statement;
    }
  }
  const negative = mention.direction === 'down' && mention.value !== null && !mention.value.startsWith('-');
  reading.claims.push({
    id,
    paragraph: paragraph.id,
    start: mention.start,
    end: mention.end,
    section: paragraph.section,
    text: paragraph.text.slice(clause.start, clause.end).replace(/[\s，,；;：:。]+$/, '').trim(),
    printed: paragraph.text.slice(mention.start, mention.end),
    subject,
    measure: mention.measure,
    value: mention.value === null ? null : negative && !/^0(?:\.0+)?$/.test(mention.value) ? `-${mention.value}` : mention.value,
    decimals: mention.decimals,
    unit: mention.unit,
    period,
    direction: mention.direction,
    statement,
    shareOf: null,
    place: placeOf(paragraph, mention.start, mention.end),
    boundTo: [],
  });
}

/** Every amount, share, change, count and 持平/无 of the narrative, with its subject as far as sentence, section and heading settle it. */
export function extractClaims(paragraphs: readonly Paragraph[], facts: DocumentFacts): readonly Claim[] {
  const claims: Claim[] = [];
  // A line that is only （一）公共安全（类） stands above the items that follow, heading or not.
  let above: { readonly section: string; readonly names: readonly string[] } = { section: '', names: [] };
  for (const paragraph of paragraphs) {
    if (paragraph.contents) continue;
    const text = halfWidth(paragraph.text);
    const section = paragraph.section.join('>');
    const context = sectionContext(paragraph.headingLevel > 0 ? [...paragraph.section, paragraph.text] : paragraph.section, facts);
    if (above.section !== section) above = { section, names: context.chain };
    const chains = itemChains(text, above.names);
    const only = chains.at(-1);
    // A line that is only a class or section, or ends by announcing its items, stands above them.
    if (only && only.level !== '项' && (compact(text.slice(only.end)) === '' || /(?:其中|如下|包括)[:]? *$/.test(text))) above = { section, names: only.names };
    const reading: Reading = { paragraph, text, context, facts, chains, claims, statement: '', subject: unresolved(''), bare: 0, whole: null, side: null, planned: null };
    const found = mentions(text);
    for (const sentence of sentences(text)) {
      reading.side = null;
      reading.whole = null;
      reading.bare = Math.min(reading.bare, 1);
      const classed = context.kind === null && !context.outside ? CLASSED.exec(text.slice(sentence.start, sentence.end)) : null;
      reading.context = classed ? { ...context, kind: CLASSED_KINDS[classed[1] ?? ''] ?? 'overview' } : context;
      if (classed) reading.side = 'expense';
      for (const mention of found) {
        if (mention.start < sentence.start || mention.start >= sentence.end) continue;
        const before = text.slice(sentence.start, mention.start);
        const cue = [...before.matchAll(/(收入|支出)(?:主要)?(?:包括|分别为|有)[:]?|(收入|支出)(?:预算)?总计/g)].at(-1);
        if (cue) reading.side = (cue[1] ?? cue[2]) === '收入' ? 'income' : 'expense';
        readMention(reading, mention, sentence);
      }
    }
  }
  return shareBases(claims, paragraphs, facts);
}
