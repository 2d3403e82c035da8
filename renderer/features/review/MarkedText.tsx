import type { ReactElement } from 'react';

/** Characters [from, to) of a text, with the words that a finding points at marked; `spans` in order. */
export function MarkedText({ text, from, to, spans, className }: { readonly text: string; readonly from: number; readonly to: number; readonly spans: readonly { readonly start: number; readonly end: number }[]; readonly className: string }): ReactElement {
  const parts: ReactElement[] = [];
  let at = from;
  for (const span of spans) {
    const start = Math.max(at, span.start);
    const end = Math.min(to, span.end);
    if (start >= end) continue;
    parts.push(<span key={at}>{text.slice(at, start)}</span>, <mark key={`m${start}`} className={className}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return <>{parts}<span>{text.slice(at, to)}</span></>;
}
