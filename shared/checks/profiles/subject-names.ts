/** Marks of the level (类)(款)(项), short additions such as (室) or (护), and quotes in a subject's name. */
export const NAME_MARKS = /\([^()]{1,2}\)|[“”"']/gu;
/** Forms add and drop it. */
export const NAME_ENDING = /支出$/u;
/** Forms shorten the last subject of a section, whose code ends in 99. */
export const SHORT_OTHER = /^其他(?:支出)?$/u;
/** What is left of 支出 when a character is lost. A clipped name ends before the word, or in front of all of it. */
export const HALF_ENDING = /^出$/u;
