import { backend } from '../../api/backend.ts';
import type { Decision } from '../../../shared/model/change.ts';
import { memberKey, useFamilies } from '../../state/families.ts';
import { signature, tellFailure } from '../review/run-command.ts';

/** Reads all families again; the one wished for or looked at stays where it still is, else the one that stood in its place. */
export async function readFamilies(wished: string | null = null): Promise<void> {
  const before = useFamilies.getState();
  const { families } = await backend.call('families.list', {});
  const at = Math.max(0, before.families.findIndex((family) => family.key === before.key));
  const next = families.find((family) => family.key === (wished ?? before.key)) ?? families[Math.min(at, families.length - 1)] ?? null;
  useFamilies.setState({ families, known: true });
  await chooseFamily(next?.key ?? null);
}

/** Looks at a family: all its places are taken in until a person takes some out. */
export async function chooseFamily(key: string | null): Promise<void> {
  const same = useFamilies.getState().key === key;
  useFamilies.setState(same ? { key } : { key, members: [], left: new Set(), note: '' });
  if (key === null) return useFamilies.setState({ members: [] });
  const { members } = await backend.call('families.members', { key });
  if (useFamilies.getState().key === key) useFamilies.setState({ members });
}

/** The next (+1) or previous (−1) family. */
export function stepFamily(by: 1 | -1): void {
  const { families, key } = useFamilies.getState();
  const next = families[families.findIndex((family) => family.key === key) + by];
  if (next) void chooseFamily(next.key).catch(tellFailure);
}

async function send(decision: Omit<Decision, 'values'> | null, documents: readonly { readonly document: FamilyDocument['document']; readonly revision: number; readonly addresses: readonly string[] }[], left: number): Promise<void> {
  const { key, outcome } = useFamilies.getState();
  const names = new Map(useFamilies.getState().members.map((one) => [one.document, one.entityName ?? one.title ?? one.fileName]));
  useFamilies.setState({ busy: true });
  try {
    const answer = await backend.call('families.decide', { by: signature(), decision, documents: documents.map((one) => ({ ...one, addresses: [...one.addresses] })) });
    const addresses = new Map(documents.map((one) => [one.document, one.addresses]));
    useFamilies.setState({
      note: '', left: new Set(),
      outcome: decision === null || key === null ? null : { key, decided: answer.decided.map(({ document, revision }) => ({ document, revision, addresses: addresses.get(document) ?? [] })), refused: answer.refused.map((one) => ({ ...one, name: names.get(one.document) ?? '' })), left },
    });
    // What was taken back is looked at again.
    await readFamilies(decision === null ? (outcome?.key ?? null) : null);
  } catch (error) {
    tellFailure(error);
  } finally {
    useFamilies.setState({ busy: false });
  }
}

/** The decision that is on its way. */
let last: Promise<void> = Promise.resolve();

function run(...wanted: Parameters<typeof send>): Promise<void> {
  last = send(...wanted);
  return last;
}

type FamilyDocument = ReturnType<typeof useFamilies.getState>['members'][number];

/** The places that a decision would take in. */
export const takenMembers = (): readonly FamilyDocument[] => {
  const { members, left } = useFamilies.getState();
  return members.filter((member) => !left.has(memberKey(member)));
};

/** Decides all places that were not taken out; each document gets one change of its own. */
export async function decideFamily(decision: Omit<Decision, 'values' | 'note'>): Promise<void> {
  const { note, busy, members } = useFamilies.getState();
  const taken = takenMembers();
  if (busy || taken.length === 0 || (decision.reason === 'other' && note.trim() === '')) return;
  const documents = [...Map.groupBy(taken, (one) => one.document)].map(([document, own]) => ({ document, revision: own[0]?.revision ?? 0, addresses: own.map((one) => one.finding.address) }));
  await run({ ...decision, note: note.trim() }, documents, members.length - taken.length);
}

/** Takes the last decision back in all documents that did not move on since. */
export async function takeFamilyBack(): Promise<void> {
  // Asked for while the decision is still being read back: it waits instead of being lost.
  await last;
  const { outcome } = useFamilies.getState();
  if (outcome && outcome.decided.length > 0) await run(null, outcome.decided, 0);
}
