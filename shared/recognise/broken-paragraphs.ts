import type { TextRun } from '../model/paragraph.ts';
import type { Draft } from './narrative.ts';
import { headingLevel, isContentsTitle, numberingLevel } from './headings.ts';

/** A shorter text is never taken for the first half of a paragraph. */
const HALF = 20;
/** Line ends and blanks between the halves, in characters. */
const NEAR = 8;

/** True when `after` reads as the rest of `before`: no sentence end, no heading, no new number. */
function goesOn(before: string, after: string): boolean {
  if (before.length >= HALF && /^[（(][类款项目][)）]/.test(after)) return true; // cut inside a chain of subjects: … （款）
  return before.length >= HALF && !/[。；：！？…;:!?]$/.test(before) && headingLevel(before) === 0 && numberingLevel(after) === 0
    && !isContentsTitle(after) && /[。，；：]/.test(before + after) && /^[\p{Script=Han}\d，、（(“”《》%％]/u.test(after);
}

/** Characters between two runs; lines of one word paragraph are near each other, paragraphs are not. */
function gapBetween(end: TextRun, begin: TextRun): number {
  if (end.at.kind === 'text' && begin.at.kind === 'text') return begin.at.offset - (end.at.offset + end.end - end.start);
  return end.at.kind === 'block' && begin.at.kind === 'block' && end.at.block === begin.at.block ? begin.at.offset - (end.at.offset + end.end - end.start) : Number.POSITIVE_INFINITY;
}

/** Puts paragraphs of a text file together that a page break or a fixed line length has cut. */
export function joinBroken(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const last = out.at(-1);
    const end = last?.runs.at(-1);
    const begin = draft.runs[0];
    const near = end && begin && gapBetween(end, begin) <= NEAR;
    if (last && near && !draft.afterTable && goesOn(last.text, draft.text)) {
      const shift = last.text.length;
      out[out.length - 1] = { ...last, text: last.text + draft.text, runs: [...last.runs, ...draft.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }))] };
    } else out.push(draft);
  }
  return out;
}
