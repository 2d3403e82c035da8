import type { ReactElement } from 'react';

/** States by shape, so that colour is never the only sign. */
export type ShapeKind = 'error' | 'warning' | 'notice' | 'unread' | 'pass' | 'tail' | 'changed' | 'done' | 'later';

const drawings: Readonly<Record<ShapeKind, ReactElement>> = {
  error: <path d="M7 1 13.5 13H.5z" fill="currentColor" />,
  warning: <path d="M7 0 14 7 7 14 0 7z" fill="currentColor" />,
  notice: <circle cx="7" cy="7" r="4" fill="currentColor" />,
  unread: <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.8" strokeDasharray="2.6 1.8" />,
  pass: <path d="M2 7.5 5.5 11 12 3.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  tail: <path d="M1.5 8.5c1.8-3.6 3.7-3.6 5.5 0s3.7 3.6 5.5 0" transform="translate(0 -1.5)" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  changed: <path d="M2 12 3 8.6 9.8 1.8l2.4 2.4L5.4 11z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  done: <path d="M2 7.5 5.5 11 12 3.5" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  later: <path d="M7 1.5a5.5 5.5 0 1 0 .01 0M7 4v3.4l2.4 1.4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};

/** A state's mark. Without `label` it is decoration and the word beside it speaks. */
export function Shape({ kind, size = 11, label }: { readonly kind: ShapeKind; readonly size?: number; readonly label?: string }): ReactElement {
  return (
    <svg className={`shape shape-${kind}`} width={size} height={size} viewBox="0 0 14 14" {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}>
      {drawings[kind]}
    </svg>
  );
}
