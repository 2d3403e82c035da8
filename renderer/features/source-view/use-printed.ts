import { useEffect, useState } from 'react';
import type { DocumentSummary } from '../../../shared/ipc/schemas.ts';
import type { PrintedSource } from '../../../shared/view/printed-source.ts';
import { backend } from '../../api/backend.ts';

/** Documents that were looked at beside others last: two versions, and last year's. */
const KEPT = 3;
const asked = new Map<string, Promise<PrintedSource>>();

function ask(key: string, document: DocumentSummary['id']): Promise<PrintedSource> {
  const before = asked.get(key);
  const printed = before ?? backend.call('documents.printed', { document });
  asked.delete(key);
  asked.set(key, printed);
  for (const other of asked.keys()) {
    if (asked.size <= KEPT) break;
    asked.delete(other);
  }
  // What failed once may be had the next time.
  if (!before) printed.catch(() => { if (asked.get(key) === printed) asked.delete(key); });
  return printed;
}

/** What is printed in a document, asked for once at each of its revisions; null while it comes, an Error where it cannot be had. `known`: where it is at hand nothing is asked. */
export function usePrinted({ id, revision }: Pick<DocumentSummary, 'id' | 'revision'>, known: PrintedSource | null): PrintedSource | Error | null {
  const key = `${id} ${revision}`;
  const [told, setTold] = useState<{ readonly key: string; readonly source: PrintedSource | Error } | null>(null);
  const atHand = known !== null;
  useEffect(() => {
    if (atHand) return;
    let left = false;
    const take = (source: PrintedSource | Error): void => { if (!left) setTold({ key, source }); };
    ask(key, id).then(take, (error: unknown) => take(error instanceof Error ? error : new Error(String(error))));
    return () => { left = true; };
  }, [key, id, atHand]);
  return known ?? (told?.key === key ? told.source : null);
}
