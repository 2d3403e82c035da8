import { evaluation } from '../../evaluation.ts';
import { daysBetween, findDay } from '../../printed-day.ts';
import { DAYS_ALLOWED, PUBLISHED_DAY } from '../../profiles/publication.ts';
import { APPROVED_DAY } from '../../profiles/years.ts';
import type { Rule } from '../../rule.ts';

/** C-15: published within 20 days of approval. Both days must be printed; most documents print neither. */
export const completenessInTime: Rule = {
  id: 'completeness/in-time',
  catalogue: 'C-15',
  sources: ['L14', 'R6'],
  severity: 'error',
  must: 'law',
  profiles: ['budget', 'final'],
  needs: ['text'],
  messages: ['late', 'no-days'],
  *check(context) {
    const texts = context.pieces.filter((piece) => piece.table === null && piece.kind !== 'contents');
    if (texts.length === 0) return;
    const approved = findDay(texts, APPROVED_DAY);
    const published = findDay(texts, PUBLISHED_DAY);
    if (!approved || !published) {
      // Most papers print neither day and cannot be asked; with one of them the other is what is lacking.
      yield evaluation(completenessInTime, { state: approved || published ? 'not_run' : 'not_applicable', message: 'no-days', address: [] });
      return;
    }
    const days = daysBetween(approved.day, published.day);
    yield evaluation(completenessInTime, {
      state: days > DAYS_ALLOWED ? 'fail' : 'pass', message: 'late', data: { actual: published.printed, expected: approved.printed, days: String(days) }, actual: published.printed, at: [published.ref, approved.ref].flatMap((ref) => ref ?? []), address: [],
    });
  },
};
