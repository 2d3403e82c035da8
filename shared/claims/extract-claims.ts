import { compact } from '../classify/compact.ts';
import { halfWidth } from '../language/half-width.ts';
import { clauses, sentences, type Span } from '../language/sentences.ts';
import type { Claim, Subject } from '../model/claim.ts';
import type { DocumentFacts } from '../model/document-facts.ts';
import { asId, type ClaimId } from '../model/ids.ts';
import { numberingLevel } from '../recognise/headings.ts';
import type { TableKind } from '../model/table-kind.ts';
import { type Paragraph, placeOf } from '../model/paragraph.ts';
import { bracketsIn } from './brackets.ts';
import { comparedWith, COMPARES } from './compared-with.ts';
import { itemChains } from './item-chain.ts';
import { mentions, type Mention } from './mentions.ts';
import { subjectWords } from './resolve-subject.ts';
import { sectionContext } from './section-context.ts';
import { shareBases } from './share-bases.ts';
import { againstBudget, settleChanges } from './settle-changes.ts';
import { chainAt, changed, itemSubject, ownSubject, parentOf, toldSubjects } from './claim-subjects.ts';
import { ofEarlierYear, periodIn } from './claim-period.ts';
import { type Outside, type Reading, stepIn, stepOut } from './reading.ts';
import { unresolved } from './subject.ts';

const REASON = /(?:主要)?(?:原因(?:是|为|:|在于)|因为|由于|系|是因)|主要用于|用于[:]|主要是(?!指)/g;
const ENUMERATES = /用于(?:以下|如下)|包括|划分/;
/** The year's budget in final accounts: a figure of another document. 一般公共预算 and the like are names of money. */
const PLANNED = /(?:(?:支出)?(?:年初|全年|调整)(?:部门)?预算(?:数|安排)?|(?<=支出|经费|费|费用|收入|拨款|总)预算(?:数|安排)?|(?:19|20)\d{2} ?年度?预算(?:数|安排)?|(?<!一般公共|政府性基金|国有资本经营|社会保险基金)预算数)(?:数)?(?:为|是)? *$/;
/** 完成全年预算84.82万元的73.2%: the budget stands behind its outcome, and what follows still speaks of the outcome. */
const COMPLETED_BUDGET = /完成(?:了)?(?:年初|全年|当年|年度|调整后?)?(?:部门|支出)?的?预算(?:数|安排)?(?:为|是)? *$/;
/** A line or the front of a paragraph that names what follows, with a full stop: （二）政府采购情况。 */
const RUN_IN = /^ *(?:[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十\d]{1,3}\)[、.]?|\d{1,2}[、.．](?!\d))[^,。;:元%]{2,32}?(?:情况|说明|经费|采购|变化)。/;

/** 货物采购授予中小企业合同金额占…的50%: words before 占 say themselves what has the share. */
const OWN_SHARE = /^(.{3,})占[^占]*$/;
const LABELLED = /(?:^|[,;])((?![^:]*(?:其中|如下|包括|分别|原因|单位:|用于))[^,。;:\d]{2,20}): *$/;

/** 财政拨款支出按功能分类包括：… under a heading that names no table: the sentence says itself whose classes it lists. */
const CLASSED = /^[^。;:]{0,16}?(财政拨款|一般公共预算|)支出(?:预算)?按(?:支出)?功能(?:分类|科目)[^。;:]{0,8}(?:包括|分为|为|如下)[:]?/;
const CLASSED_KINDS: Readonly<Record<string, TableKind>> = { 财政拨款: 'fiscal_overview', 一般公共预算: 'gpb_exp' };

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

/** Words between the clause's start (or the figure before) and the figure. */
function wordsBefore(reading: Reading, mention: Mention, sentence: Span): { readonly raw: string; readonly clause: Span } {
  const clause = clauses(reading.text, sentence).find((span) => mention.start < span.end) ?? sentence;
  const previous = reading.claims.filter((claim) => claim.paragraph === reading.paragraph.id && claim.end <= mention.start).at(-1);
  const unit = previous ? (/^ *(?:[亿百千]?万? ?元|%|个百分点|台\(套\)|平方米|[个项辆台套名人家次批类处所座户件幢])/.exec(reading.text.slice(previous.end))?.[0].length ?? 0) : 0;
  const raw = reading.text.slice(Math.max(clause.start, (previous?.end ?? 0) + unit), mention.start);
  // 收入总计：100.00万元: what stands before the colon names the figure.
  const label = raw.trim() === '' && clause.start > (previous?.end ?? 0) ? LABELLED.exec(reading.text.slice(sentence.start, mention.start))?.[1] : undefined;
  return { raw: label ?? raw, clause };
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
  const stripped = change ? around.replace(COMPARES, '').replace(/(?:预算|支出|收入|总体|数)?(?:增加|增长|上升|减少|下降|降低|提高|压减)[^,]*$/, (tail) => tail.replace(/(?:增加|增长|上升|减少|下降|降低|提高|压减)[^,]*$/, '')) : mention.measure === 'share' ? (OWN_SHARE.exec(around)?.[1] ?? '') : around;
  const named = subjectWords(stripped.replace(/(?:其中|包括)[:：]?$/, ''), facts);
  const words = mention.measure === 'count' ? countWords(named, around, mention, text, facts) : named;
  const id = asId<ClaimId>(`${paragraph.id}@${mention.start}`);
  const period = periodIn(reading, raw, mention, sentence);
  let subject: Subject;
  let statement: string;
  if (mention.bound) {
    // Not more than 10.00万元: no figure of a table, and what follows still speaks of what was told before.
    subject = unresolved(words);
    statement = `${paragraph.id}@b${mention.start}`;
  } else if (context.outside || reason) {
    subject = unresolved(words);
    // A rate right after a change speaks of it; every other figure of a reason stands alone.
    const last = reading.claims.at(-1);
    const follows = mention.measure === 'growth' && words === '' && last?.measure === 'delta' && last.paragraph === paragraph.id && last.start >= sentence.start;
    statement = follows && last ? last.statement : `${paragraph.id}@r${mention.start}`;
  } else if (mention.measure === 'amount' && period === 'prior' && reading.earlier && words !== '') {
    // 2023年支出20.00万元，其中：…: what was told of that year, by its own words.
    subject = ownSubject(reading, words, raw, mention, parentOf(reading, sentence, mention.start)) ?? unresolved(words);
    statement = `${paragraph.id}@s${mention.start}`;
    Object.assign(reading, { subject, statement, bare: 1, whole: null });
  } else if (mention.measure === 'amount' && period === 'prior') {
    // 比2024年预算0.90万元: last year's figure of the same subject.
    subject = reading.subject;
    statement = reading.statement === '' ? id : reading.statement;
  } else if (change || mention.measure === 'share') {
    ({ subject, statement } = changed(reading, mention, sentence, words, stripped));
  } else if (mention.measure === 'amount' && context.final && reading.statement !== '' && COMPLETED_BUDGET.test(raw)) {
    subject = unresolved(`年初预算 ${reading.subject.label}`, reading.subject.chain);
    statement = `${paragraph.id}@s${mention.start}`;
  } else if (mention.measure === 'amount' && context.final && PLANNED.test(raw)) {
    const bare = raw.replace(PLANNED, '支出').replace(/(支出|收入)支出$/, '$1');
    const chain = chainAt(reading, mention.start);
    const plannedWords = subjectWords(bare, facts);
    // 年初预算为6.00万元，全年预算为5.80万元: two budgets of one thing.
    if (chain || reading.planned === null || !/^(?:支出|收入)?$/.test(plannedWords)) reading.planned = chain ? itemSubject(reading, chain, '支出') : (ownSubject(reading, plannedWords, bare, mention) ?? null);
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
    if (mention.told?.nth === 0) reading.told = toldSubjects(reading, words, mention, mention.told.of).map((each, nth) => ({ subject: each, statement: `${paragraph.id}@s${mention.start}#${nth}` }));
    const told = mention.told && reading.told[mention.told.nth];
    subject = told?.subject ?? ownSubject(reading, words, raw, mention, parentOf(reading, sentence, mention.start)) ?? (mention.measure === 'amount' && words === '' && reading.subject.chain.length > 0 ? reading.subject : unresolved(words));
    statement = told?.statement ?? `${paragraph.id}@s${mention.start}`;
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
      // ; ends a part with all that is said of it.
      reading.bare = parts && !text.slice(reading.claims.at(-1)?.end ?? 0, mention.start).includes(';') ? reading.bare + 1 : 1;
      if (!mention.told) reading.told = [];
      reading.basis = null;
      reading.subject = subject;
      reading.statement = statement;
    }
  }
  if (change) {
    const since = Math.max(sentence.start, reading.claims.findLast((claim) => claim.paragraph === paragraph.id)?.end ?? 0);
    reading.basis = (context.final ? comparedWith(text.slice(since, mention.end), facts.fiscalYear) : null) ?? reading.basis;
    // An outcome may be told against its budget and against the year before: two changes, not one that contradicts itself.
    if (reading.basis === 'budget') statement = againstBudget(statement);
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
    ...(mention.bound ? { bound: mention.bound } : {}),
  });
}

/** Every amount, share, change, count and 持平/无 of the narrative, with its subject as far as sentence, section and heading settle it. */
export function extractClaims(paragraphs: readonly Paragraph[], facts: DocumentFacts): readonly Claim[] {
  const claims: Claim[] = [];
  // A line that is only （一）公共安全（类） stands above the items that follow, heading or not.
  let above: { readonly section: string; readonly names: readonly string[] } = { section: '', names: [] };
  let leads: { readonly section: string; readonly above: readonly string[] } = { section: '', above: [] };
  for (const paragraph of paragraphs) {
    if (paragraph.contents) continue;
    const from = claims.length;
    const text = halfWidth(paragraph.text);
    const section = paragraph.section.join('>');
    if (leads.section !== section) leads = { section, above: [] };
    const front = paragraph.headingLevel > 0 ? null : (RUN_IN.exec(text)?.[0].replace(/。$/, '') ?? null);
    const over = front === null ? leads.above : leads.above.filter((line) => numberingLevel(line) < numberingLevel(front));
    // A line of its own stands above the paragraphs that follow, else it is the front of this one only.
    if (front !== null) leads = { section, above: front.length + 1 >= text.trimEnd().length ? [...over, front] : over };
    const headings = paragraph.headingLevel > 0 ? [...paragraph.section, paragraph.text] : [...paragraph.section, ...over, ...(front === null ? [] : [front])];
    const context = sectionContext(headings, facts);
    if (above.section !== section) above = { section, names: context.chain };
    const chains = itemChains(text, above.names);
    const only = chains.at(-1);
    // A line that is only a class or section, or ends by announcing its items, stands above them.
    if (only && only.level !== '项' && (compact(text.slice(only.end)) === '' || /(?:其中|如下|包括)[:]? *$/.test(text))) above = { section, names: only.names };
    const reading: Reading = { paragraph, text, context, facts, chains, claims, statement: '', subject: unresolved(''), bare: 0, whole: null, side: null, planned: null, wholeBefore: null, loose: new Set(), basis: null, told: [], earlier: false };
    const earlier = ofEarlierYear(headings, facts);
    const brackets = bracketsIn(text);
    const found = mentions(text);
    let outside: readonly Outside[] = [];
    for (const sentence of sentences(text)) {
      reading.side = null;
      reading.wholeBefore = reading.bare >= 2 ? reading.whole : null;
      reading.whole = null;
      reading.earlier = earlier;
      reading.bare = Math.min(reading.bare, 1);
      const classed = context.kind === null && !context.outside ? CLASSED.exec(text.slice(sentence.start, sentence.end)) : null;
      reading.context = classed ? { ...context, kind: CLASSED_KINDS[classed[1] ?? ''] ?? 'overview' } : context;
      if (classed) reading.side = 'expense';
      for (const mention of found) {
        if (mention.start < sentence.start || mention.start >= sentence.end) continue;
        const before = text.slice(sentence.start, mention.start);
        const cue = [...before.matchAll(/(收入|支出)(?:主要)?(?:包括|分别为|有)[:]?|(收入|支出)(?:预算)?总计/g)].at(-1);
        if (cue) reading.side = (cue[1] ?? cue[2]) === '收入' ? 'income' : 'expense';
        outside = stepOut(reading, outside, mention.start);
        outside = stepIn(reading, outside, brackets, mention.start);
        readMention(reading, mention, sentence);
      }
    }
    if (reading.loose.size > 0) claims.splice(from, claims.length - from, ...settleChanges(claims.slice(from), reading.loose, text));
  }
  return shareBases(claims, paragraphs, facts);
}
