import type { TextRun } from '../model/paragraph.ts';
import type { Draft } from './narrative.ts';
import { captionKind, isTableName } from './caption-words.ts';
import { headingLevel, isContentsTitle, numberingLevel } from './headings.ts';

/** A shorter text is never taken for the first half of a paragraph. */
const HALF = 20;
/** Line ends and blanks between the halves, in characters. */
const NEAR = 8;

/** True when `after` reads as the rest of `before`: no sentence end, no heading, no new number. */
function goesOn(before: string, after: string): boolean {
  if (/\d$/.test(before) && /^[,.，．]\d/.test(after)) return true; // a figure broken at its comma or its point: no paragraph begins with one
  // … before its unit (58.1 | 9万元, 29.09万 | 元), or a code inside its brackets: a numbered item is no heading then, however short its first line.
  if (before.length >= HALF && ((/\d\.?$/.test(before) && /^\d{0,2}(?:\.\d+)? ?(?:[亿百千]?万?元|[%％])/.test(after)) || (/\d[亿百千]?万$/.test(before) && /^元/.test(after)) || (/[（(]\d{1,6}$/.test(before) && /^\d{1,6}[)）]/.test(after)))) return true;
  if (before.length >= HALF && /^[（(][类款项目][)）]/.test(after)) return true; // cut inside a chain of subjects: … （款）
  return before.length >= HALF && !/[。；：！？…;:!?]$/.test(before) && headingLevel(before) === 0 && numberingLevel(after) === 0
    && !isContentsTitle(after) && /[。，；：]/.test(before + after) && /^[\p{Script=Han}\d，、（(“”《》%％]/u.test(after);
}

/** Characters between two runs; lines of one word paragraph are near each other, paragraphs are not. */
function gapBetween(end: TextRun, begin: TextRun): number {
  if (end.at.kind === 'text' && begin.at.kind === 'text') return begin.at.offset - (end.at.offset + end.end - end.start);
  return end.at.kind === 'block' && begin.at.kind === 'block' && end.at.block === begin.at.block ? begin.at.offset - (end.at.offset + end.end - end.start) : Number.POSITIVE_INFINITY;
}

const width = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);
/** Lines of running text in dumps are this long at least. */
const SHORTEST_LINE = 20;
/** Characters that may be missing: an indentation of two, and one that did not fit at the line's end. */
const SLACK = 3;
/** Width of a figure at a line's start, which is not broken to fill the line above. */
const unbroken = (text: string): number => width(/^[\d,.]+[%％]?/.exec(text)?.[0] ?? '');
/** Share of the long lines that end at the same place where lines were broken by their length. */
const SAME_END = 0.4;
/** Lines of the whole length there must be, as a share of those of the commonest length. */
const WHOLE_LINES = 0.3;

/** The length at which a dump breaks its lines; null when lines end where paragraphs end. */
function lineLength(drafts: readonly Draft[]): number | null {
  const widths = drafts.flatMap((draft) => (draft.runs[0]?.at.kind === 'text' && draft.runs.length === 1 ? [width(draft.text)] : [])).filter((each) => each >= SHORTEST_LINE);
  const votes = new Map<number, number>();
  for (const each of widths) votes.set(Math.ceil(each), (votes.get(Math.ceil(each)) ?? 0) + 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || widths.length < 10) return null;
  // First lines lose their indentation: lines that go on show the whole length.
  const full = Math.max(...[...votes].filter(([length, count]) => length <= best[0] + SLACK && count >= best[1] * WHOLE_LINES).map(([length]) => length));
  const near = widths.filter((each) => each <= full + 1 && each >= full - SLACK).length;
  return near >= widths.length * SAME_END ? full : null;
}

/** A line of captions; dumps glue the unit to the body's name. */
const isCaption = (text: string): boolean => captionKind(text) !== null || /^\s*(?:金额)?单位[:：](?:人民币)?[百千万亿]*元/.test(text);

/** Line ends between two lines of one paragraph; an indented line begins another. */
const CLOSE = 3;

/** Puts paragraphs of a text file together that a page break or a fixed line length has cut. */
export function joinBroken(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  const full = lineLength(drafts);
  // Where the line before `draft` ends: a line as long as all others goes on, whatever it looks like.
  let lastLine = '';
  for (const draft of drafts) {
    const last = out.at(-1);
    const end = last?.runs.at(-1);
    const begin = draft.runs[0];
    const near = end && begin && gapBetween(end, begin) <= NEAR;
    const atLength = full !== null && near && begin.at.kind === 'text' && width(lastLine) + unbroken(draft.text) >= full - SLACK && width(lastLine) <= full + 1 && !/[。！？]$/.test(lastLine) && numberingLevel(draft.text) === 0 && !isContentsTitle(draft.text) && gapBetween(end, begin) <= CLOSE;
    // Where empty lines divide paragraphs, the next line right below a part's heading is the rest of it.
    const heading = full !== null && near && numberingLevel(last?.text ?? '') === 1 && gapBetween(end, begin) === 1 && width(draft.text) <= SHORTEST_LINE && numberingLevel(draft.text) === 0 && !/[。；：]$/.test(draft.text);
    const before = lastLine;
    lastLine = draft.text;
    // What stands over a table (unit, body, number) is no half of anything, however long.
    const caption = isCaption(before) || isCaption(draft.text);
    // Entries of the contents, one of which happens to be as long as the lines of running text.
    const entries = last?.text === before && isTableName(before) && isTableName(draft.text);
    if (last && near && !draft.afterTable && !caption && !entries && (atLength || heading || goesOn(last.text, draft.text))) {
      const shift = last.text.length;
      out[out.length - 1] = { ...last, text: last.text + draft.text, runs: [...last.runs, ...draft.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }))] };
    } else out.push(draft);
  }
  return out;
}
