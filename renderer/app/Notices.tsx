import type { ReactElement } from 'react';
import { closeNotice, useNotices } from '../state/notices.ts';
import { useWords } from '../words/words.ts';

/** Calm lines at the bottom; they never take the focus. */
export function Notices(): ReactElement {
  const notices = useNotices((state) => state.notices);
  const words = useWords();
  return (
    <div className="notices" aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} className={`notice notice-${notice.kind}`}>
          <div className="grow">
            {notice.text}
            {notice.detail && <p>{notice.detail}</p>}
          </div>
          <button type="button" className="btn-plain" aria-label={words.app.close} onClick={() => closeNotice(notice.id)}>×</button>
        </div>
      ))}
    </div>
  );
}
