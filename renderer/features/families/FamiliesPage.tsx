import { useEffect, useRef, type ReactElement } from 'react';
import type { Family, FamilyMember } from '../../../shared/ipc/family-schemas.ts';
import { useConnection } from '../../state/connection.ts';
import { memberKey, useFamilies } from '../../state/families.ts';
import { useJump } from '../../state/jump.ts';
import { goTo } from '../../state/route.ts';
import { BackMark } from '../../ui/BackMark.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { LinesInView } from '../../ui/LinesInView.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { findingText } from '../../words/finding-text.ts';
import { explainError } from '../../words/explain-error.ts';
import { useWords } from '../../words/words.ts';
import { FamilyChoices } from '../findings/FamilyChoices.tsx';
import { tellFailure } from '../review/run-command.ts';
import { chooseFamily, decideFamily, readFamilies, takeFamilyBack } from './family-work.ts';

function FamilyRow({ family, lit }: { readonly family: Family; readonly lit: boolean }): ReactElement {
  const words = useWords();
  const { example } = family;
  const { diagnosis, message, name } = findingText(example);
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (lit) row.current?.scrollIntoView({ block: 'nearest' }); }, [lit]);
  return (
    <li>
      <button ref={row} type="button" className={`f f-${example.severity}`} aria-current={lit} onClick={() => void chooseFamily(family.key).catch(tellFailure)}>
        <Shape kind={example.severity} size={13} label={words.severity[example.severity]} />
        <span className="f-body">
          <span className="f-title">{name}{diagnosis && <span className="quiet"> · {diagnosis.tag}</span>}</span>
          <span className="f-text">{message}</span>
          <span className="f-status">{words.families.spread(family.documents, family.findings)}</span>
        </span>
      </button>
    </li>
  );
}

function MemberRow({ member, taken }: { readonly member: FamilyMember; readonly taken: boolean }): ReactElement {
  const words = useWords();
  const { where, message } = findingText(member.finding);
  // Units of one department publish under one title.
  const name = member.entityName ?? member.title ?? member.fileName;
  const take = (on: boolean): void => useFamilies.setState(({ left }) => {
    const next = new Set(left);
    if (on) next.delete(memberKey(member));
    else next.add(memberKey(member));
    return { left: next };
  });
  const open = (): void => {
    useJump.setState({ jump: { document: member.document, finding: member.finding.address } });
    goTo({ screen: 'review', document: member.document });
  };
  return (
    <div className="member">
      <label><input type="checkbox" checked={taken} onChange={(event) => take(event.target.checked)} /><span className="member-text"><b>{name}</b> <span className="quiet">{[member.title !== name ? member.title : null, member.fiscalYear, where].filter(Boolean).join(' · ')}</span><span className="member-message">{message}</span></span></label>
      <button type="button" className="btn btn-plain" onClick={open}>{words.library.show}</button>
    </div>
  );
}

function Outcome(): ReactElement | null {
  const words = useWords();
  const { outcome, busy } = useFamilies();
  if (!outcome) return null;
  return (
    <div className="family-outcome" role="status">
      <span className="with-shape"><Shape kind="pass" />{words.families.done(outcome.decided.length, outcome.left)}</span>
      {outcome.refused.map((one) => <span key={one.document} className="with-shape"><Shape kind="warning" />{one.name} <span className="quiet">{explainError(one.code, {}).what}</span></span>)}
      {outcome.decided.length > 0 && <button type="button" className="btn" disabled={busy} onClick={() => void takeFamilyBack()}>{words.pairs.takeBack}<Kbd>U</Kbd></button>}
    </div>
  );
}

const MEMBER_HEIGHT = (): number => 50;

/** The places of the family looked at; what is not ticked is left alone. */
function Members(): ReactElement {
  const words = useWords();
  const { members, left, note, busy } = useFamilies();
  const taken = members.filter((member) => !left.has(memberKey(member))).length;
  return (
    <>
      <p className="quiet family-hint">{words.family.hint(taken, members.length - taken)}</p>
      <LinesInView lines={members} guess={MEMBER_HEIGHT}>{(member) => <MemberRow member={member} taken={!left.has(memberKey(member))} />}</LinesInView>
      <div className="family-foot">
        <FamilyChoices
          disabled={taken === 0 || busy} note={note} onNote={(text) => useFamilies.setState({ note: text })}
          onDocument={() => void decideFamily({ status: 'confirmed', cause: 'document', reason: null })} onDismiss={(reason) => void decideFamily({ status: 'dismissed', cause: null, reason })}
        />
      </div>
    </>
  );
}

/** The same finding in many documents, decided once: families left, the places of one right, the choices below them. */
export function FamiliesPage(): ReactElement {
  const words = useWords();
  const { families, known, key } = useFamilies();
  const pipes = useConnection((state) => state.pipes);
  useEffect(() => { readFamilies().catch(tellFailure); }, [pipes]);
  useEffect(() => () => useFamilies.setState({ outcome: null }), []);
  return (
    <>
      <header className="top">
        <BackMark onBack={() => goTo({ screen: 'library' })} />
        <b className="top-title">{words.families.title}</b>
        <span className="quiet">{words.families.hint}</span>
        <span className="grow" />
        <button type="button" className="btn" onClick={() => goTo({ screen: 'library' })}>{words.commands.back}<Kbd>Esc</Kbd></button>
      </header>
      <main className="families">
        <ul className="family-list" aria-label={words.families.title}>
          {known && families.length === 0 && <li className="f-none">{words.families.none}</li>}
          {families.map((family) => <FamilyRow key={family.key} family={family} lit={family.key === key} />)}
        </ul>
        <section className="family-panel" aria-label={words.families.places}>
          <Outcome />
          {key !== null && <Members />}
        </section>
      </main>
    </>
  );
}
