import type { SignScope, Stage } from '../../../shared/model/signature.ts';
import { backend } from '../../api/backend.ts';
import { readSignoff, useSignoff } from '../../state/signoff.ts';
import { useOpenDocument } from '../../state/open-document.ts';
import { useSelection } from '../../state/selection.ts';
import { run, signature } from '../review/run-command.ts';

/** Signs a stage; true when it stands. */
export async function sign(scope: SignScope, stage: Stage, explanation: string): Promise<boolean> {
  const changed = await run((open) => backend.call('signoff.sign', { document: open.summary.id, revision: open.review.revision, by: signature(), scope, stage, explanation }));
  if (changed) await readSignoff(changed.summary.id);
  return changed !== null;
}

export async function withdraw(scope: SignScope, stage: Stage): Promise<void> {
  const changed = await run((open) => backend.call('signoff.withdraw', { document: open.summary.id, revision: open.review.revision, by: signature(), scope, stage }));
  if (changed) await readSignoff(changed.summary.id);
}

/** The table in view is confirmed as looked at, or the confirmation is taken back. */
export async function toggleTable(): Promise<void> {
  const { tab } = useSelection.getState();
  const { open } = useOpenDocument.getState();
  const table = tab?.kind === 'table' ? tab.table : open?.view.tables[0]?.id;
  if (table === undefined) return;
  const scope: SignScope = { kind: 'table', table };
  const signed = useSignoff.getState().signoff?.standing.some((one) => one.scope.kind === 'table' && one.scope.table === table) ?? false;
  if (signed) await withdraw(scope, 'prepared');
  else await sign(scope, 'prepared', '');
}
