import type { Score, Selftest } from '../../shared/selftest/selftest.ts';
import { SLIP_KINDS, type SlipKind } from '../../shared/selftest/slip-kinds.ts';
import type { Share } from '../../shared/selftest/wilson.ts';
import { fillText } from '../../shared/words/fill-text.ts';
import type { Language } from '../../shared/words/language.ts';
import { selftestWords } from '../../shared/words/selftest-words.ts';

/** A self-test with its file, as the command prints it. */
export interface FileSelftest extends Selftest {
  readonly fileName: string;
  readonly sha256: string;
  readonly firstSeed: number;
  readonly count: number;
}

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
const shareText = (share: Share | null): string => (share === null ? '–' : `${percent(share.value)} (${percent(share.low)}–${percent(share.high)})`);

/** Columns a text takes on a terminal: Chinese characters and full-width forms take two. */
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(char) ? 2 : 1), 0);

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, col) => Math.max(...rows.map((row) => widthOf(row[col] ?? ''))));
  return rows.map((row) => row.map((text, col) => {
    const blank = ' '.repeat((widths[col] ?? 0) - widthOf(text));
    return col === 0 ? text + blank : blank + text;
  }).join('  ').trimEnd());
}

/** The table of kinds with their shares, and a line for all. */
export function scoreTable(kinds: ReadonlyMap<SlipKind, Score>, total: Score, language: Language): string[] {
  const words = selftestWords(language);
  const { columns } = words;
  const row = (name: string, { planted, outcomes, found }: Score): string[] =>
    [name, String(planted), String(outcomes.named + outcomes.elsewhere), String(outcomes.named), String(outcomes.noted), String(outcomes.missed), String(outcomes.alone), shareText(found)];
  return aligned([
    [columns.kind, columns.planted, columns.found, columns.named, columns.noted, columns.missed, columns.alone, columns.share],
    ...SLIP_KINDS.flatMap((kind) => { const score = kinds.get(kind); return score ? [row(words.kinds[kind], score)] : []; }),
    row(words.total, total),
  ]);
}

/** What a person reads: the table, what no check can find, what was missed, and how to plant it again. */
export function readableSelftest(test: FileSelftest, language: Language): string {
  const words = selftestWords(language);
  const { amounts, alone } = test.figures;
  const missed = test.trials.filter((trial) => trial.outcome === 'missed');
  const lines = [
    fillText(words.title, { file: test.fileName, planted: String(test.trials.length) }),
    fillText(words.before, { errors: String(test.before.errors), warnings: String(test.before.warnings) }),
    '', ...scoreTable(test.kinds, test.total, language), '',
    fillText(words.comparable, { share: shareText(test.total.foundOfComparable) }),
    fillText(alone > 0 ? words.alone : words.aloneNone, { amounts: String(amounts), alone: String(alone) }),
    ...(test.without.length > 0 ? [fillText(words.without, { kinds: test.without.map((kind) => words.kinds[kind]).join(words.list) })] : []),
    words.meaning,
    ...(missed.length > 0 ? ['', words.missedHead, ...missed.map(({ seed, kind, place, before, after }) => `    ${fillText(words.missed, { seed: String(seed), kind: words.kinds[kind], place, before, after })}`)] : []),
    '', fillText(words.repeat, { first: String(test.firstSeed), last: String(test.firstSeed + test.count - 1), file: test.fileName }),
  ];
  return `${lines.join('\n')}\n`;
}
