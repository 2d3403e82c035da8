import { useMemo, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { refKey } from '../../../shared/model/ref.ts';
import { useSelection } from '../../state/selection.ts';
import { useWords } from '../../words/words.ts';
import { documentIndex } from '../review/document-index.ts';
import { operandLetters } from '../review/linked.ts';
import { piecesRead } from './decode-text.ts';
import { TextPaper, type TextMark } from './TextPaper.tsx';

/** The lines of a text source, with the finding's figures marked where they stand. */
export function TextPane({ open }: { readonly open: OpenDocument }): ReactElement {
  const { finding: address, focus, place, turn } = useSelection();
  const words = useWords();
  const marks = useMemo(() => {
    const index = documentIndex(open.view);
    const finding = open.review.findings.find((one) => one.finding.address === address)?.finding ?? null;
    const letters = operandLetters(finding);
    const list: TextMark[] = [];
    const seen = new Set<string>();
    const refs = [...(finding?.at ?? []), ...(finding?.operands.map((operand) => operand.ref) ?? []), ...(focus ? [focus] : [])];
    for (const ref of refs) {
      const key = refKey(ref);
      const at = index.place(ref);
      if (seen.has(key) || ref.kind === 'table' || at?.kind !== 'text') continue;
      seen.add(key);
      list.push({ start: at.start, end: at.end, letter: letters.get(key) ?? null, kind: finding?.at.some((one) => refKey(one) === key) ? 'wrong' : focus && key === refKey(focus) ? 'focus' : 'operand' });
    }
    return list.toSorted((a, b) => a.start - b.start);
  }, [open, address, focus]);
  const { paragraphs } = open.view;
  const read = useMemo(() => piecesRead(paragraphs), [paragraphs]);
  return (
    <>
      <div className="bar"><b className="bar-title">{words.source.title}</b></div>
      <TextPaper sha256={open.summary.sha256} read={read} marks={marks} at={place} turn={turn} label={words.source.title} />
    </>
  );
}
