import { useRef, useState, type ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import type { Comment } from '../../../shared/model/comment.ts';
import { backend } from '../../api/backend.ts';
import { useComments } from '../../state/comments.ts';
import { closeOverlay } from '../../state/overlay.ts';
import { useSelection } from '../../state/selection.ts';
import { useSettings } from '../../state/settings.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../../words/words.ts';
import { signature, tellFailure } from '../review/run-command.ts';
import { goToTarget, targetKey, targetLabel, targetOf } from './comment-target.ts';

async function take(call: Promise<{ readonly comments: readonly Comment[] }>): Promise<boolean> {
  try {
    useComments.setState({ comments: (await call).comments });
    return true;
  } catch (error) {
    tellFailure(error);
    return false;
  }
}

function CommentRow({ open, comment }: { readonly open: OpenDocument; readonly comment: Comment }): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const { now } = comment;
  return (
    <li className={comment.resolved ? 'comment comment-resolved' : 'comment'}>
      <div className="comment-head">
        {now ? <button type="button" className="link" onClick={() => { closeOverlay(); goToTarget(open, now); }}>{targetLabel(open, now)}</button> : <span className="quiet">{words.comments.gone}</span>}
        {comment.shown !== '' && <span className="quiet">{comment.shown}</span>}
        <span className="grow" />
        {comment.from && <span className="tag">{comment.from.name}</span>}
        <span className="quiet">{comment.by} · {formatMoment(comment.at, language)}</span>
      </div>
      <p>{comment.text}</p>
      {comment.resolved ? <span className="quiet">{words.comments.resolvedBy(comment.resolved.by, formatMoment(comment.resolved.at, language))}</span>
        : <button type="button" className="btn btn-plain" onClick={() => void take(backend.call('comments.resolve', { document: open.summary.id, by: signature(), comment: comment.id }))}>{words.comments.resolve}</button>}
    </li>
  );
}

/** A comment on what is lit, and all comments of the document: unresolved ones on this place first. */
export function CommentSheet({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  const [text, setText] = useState('');
  const selection = useSelection();
  const comments = useComments((state) => state.comments);
  const input = useRef<HTMLTextAreaElement>(null);
  const target = targetOf(selection);
  const here = targetKey(target);
  const rank = (comment: Comment): number => (comment.resolved ? 2 : comment.now && targetKey(comment.now) === here ? 0 : 1);
  async function send(): Promise<void> {
    if (text.trim() !== '' && (await take(backend.call('comments.add', { document: open.summary.id, by: signature(), target, text: text.trim() })))) setText('');
  }
  return (
    <Sheet label={words.comments.title} className="comment-sheet" onClose={closeOverlay} first={input}>
      <div className="reasons-head"><b>{words.comments.title}</b><button type="button" className="btn btn-plain" onClick={closeOverlay}>{words.app.close}<Kbd>Esc</Kbd></button></div>
      <form className="comment-form" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <label htmlFor="comment">{words.comments.on(targetLabel(open, target))}</label>
        <textarea
          id="comment" ref={input} className="field" rows={2} maxLength={4000} value={text} placeholder={words.comments.write} onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => { if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) { event.preventDefault(); void send(); } }}
        />
        <button type="submit" className="btn btn-main" disabled={text.trim() === ''}>{words.comments.send}<Kbd>Enter</Kbd></button>
      </form>
      <ul className="comments">{comments.toSorted((a, b) => rank(a) - rank(b) || b.id - a.id).map((comment) => <CommentRow key={comment.id} open={open} comment={comment} />)}</ul>
    </Sheet>
  );
}
