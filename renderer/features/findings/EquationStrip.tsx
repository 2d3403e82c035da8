import { useContext, type ReactElement } from 'react';
import type { OpenDocument, ReviewedFinding } from '../../../shared/ipc/schemas.ts';
import type { Finding, Operand } from '../../../shared/model/finding.ts';
import { Decimal } from '../../../shared/money/decimal.ts';
import { refKey } from '../../../shared/model/ref.ts';
import { isOpen } from '../../../shared/review/is-open.ts';
import { showOverlay } from '../../state/overlay.ts';
import { useSelection } from '../../state/selection.ts';
import { figuresAlike } from '../../words/figures-alike.ts';
import { findingText } from '../../words/finding-text.ts';
import { useWords } from '../../words/words.ts';
import { chooseOperand, chooseRef } from '../review/actions.ts';
import { documentIndex } from '../review/document-index.ts';
import { equationOrder } from '../review/equation-order.ts';
import { goElsewhere } from '../review/go-elsewhere.ts';
import { operandLetters } from '../review/linked.ts';
import { InkCut } from '../source-view/InkCut.tsx';
import { PdfContext } from '../source-view/pdf-context.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { alike } from './alike.ts';
import { FocusLine } from './FocusLine.tsx';

/** Parts shown before the rest is folded into a count; a sum of forty lines stays one line high. */
const SHOWN_PARTS = 9;

interface Indexed {
  readonly operand: Operand;
  readonly position: number;
}

function OperandBox({ indexed, letter, wrong, focused }: { readonly indexed: Indexed; readonly letter: string | undefined; readonly wrong: boolean; readonly focused: boolean }): ReactElement {
  const { operand } = indexed;
  return (
    <button type="button" className={`opd${wrong ? ' opd-wrong' : ''}`} aria-current={focused} title={operand.label} onClick={() => chooseOperand(operand)}>
      {letter && <small>{letter}</small>}<b>{operand.text || '0'}</b>
    </button>
  );
}

/** How the two sides stand to each other. Where one may be less than the other, which one is less is what counts. */
function relationSign({ relation, expected, actual }: Finding, differs: boolean): string {
  if (relation !== 'limit' || expected === null || actual === null) return differs ? '≠' : '=';
  return ['<', '=', '>'][new Decimal(expected).comparedTo(actual) + 1] ?? '≠';
}

/** Figures of which one is wrong where nothing tells which, and figures of other documents; each a jump. */
function Others({ finding }: { readonly finding: Finding }): ReactElement | null {
  const words = useWords();
  const { candidates = [], elsewhere = [] } = finding;
  if (candidates.length + elsewhere.length === 0) return null;
  return (
    <span className="eq-others">
      {candidates.length > 0 && <span className="quiet">{words.equation.oneOf}</span>}
      {candidates.map((one) => <button key={refKey(one.ref)} type="button" className="btn" onClick={() => chooseRef(one.ref)}>{one.label} <b>{one.printed}</b> → {one.value}</button>)}
      {elsewhere.map((one, index) => (
        <button key={index} type="button" className="btn" title={one.label} onClick={() => goElsewhere(one)}>
          <span className="quiet">{words.equation.roles[one.role]}{one.year !== null && ` ${one.year}`}</span><b>{one.text}</b>
        </button>
      ))}
    </span>
  );
}

function Equation({ open, reviewed }: { readonly open: OpenDocument; readonly reviewed: ReviewedFinding }): ReactElement {
  const words = useWords();
  const pdf = useContext(PdfContext);
  const focus = useSelection((state) => state.focus);
  const { finding } = reviewed;
  const { message, explanation, diagnosis, data } = findingText(finding);
  const { sum } = figuresAlike({ ...finding.data, ...(finding.expected === null ? {} : { sum: finding.expected }) });
  const family = isOpen(reviewed) ? alike(open.review, reviewed).length : 1;
  const letters = operandLetters(finding);
  const index = documentIndex(open.view);
  const { operands, zeros } = equationOrder(finding);
  const indexed = operands.map((operand, position) => ({ operand, position }));
  const parts = indexed.filter(({ operand }) => operand.role === 'part');
  const printed = indexed.filter(({ operand }) => operand.role === 'printed');
  const related = [...new Map(indexed.filter(({ operand }) => operand.role === 'related').map((one) => [refKey(one.operand.ref), one])).values()];
  const wrong = new Set(finding.at.map(refKey));
  const focusKey = focus && refKey(focus);
  const box = (one: Indexed): ReactElement => {
    const key = refKey(one.operand.ref);
    return <OperandBox key={one.position} indexed={one} letter={letters.get(key)} wrong={wrong.has(key) && finding.state === 'fail'} focused={key === focusKey} />;
  };
  // A part that the finding points at is shown wherever it stands.
  const shown = parts.filter((one, at) => parts.length <= SHOWN_PARTS + 1 || at < SHOWN_PARTS || wrong.has(refKey(one.operand.ref)));
  const differs = finding.state === 'fail' || finding.state === 'tail';
  const cuts = [...shown.slice(0, 6), ...printed].flatMap((one) => {
    const place = index.place(one.operand.ref);
    return place?.kind === 'page' ? [{ ...one, place }] : [];
  });
  const painted = pdf && !(pdf instanceof Error) && cuts.length > 0 ? pdf : null;
  const others = (finding.candidates?.length ?? 0) + (finding.elsewhere?.length ?? 0);
  return (
    <>
      <div className="eq-row">
        {shown.map((one, at) => (
          <span key={one.position} className="eq-term">{(at > 0 || one.operand.sign < 0) && <span className="sign">{one.operand.sign < 0 ? '−' : '+'}</span>}{box(one)}</span>
        ))}
        {shown.length < parts.length && <span className="quiet eq-more">{words.equation.more(parts.length)}</span>}
        {zeros > 0 && <span className="quiet eq-more">{words.equation.zeros(zeros)}</span>}
        {parts.length !== 1 && printed.length > 0 && finding.expected !== null && <>{parts.length > 1 && <span className="sign">=</span>}<span className="opd opd-sum"><b>{sum}</b></span></>}
        {printed.length > 0 && (parts.length > 0 || finding.expected !== null) && <span className="sign">{relationSign(finding, differs)}</span>}
        {printed.map(box)}
        {parts.length === 0 && printed.length === 0 && <span className="eq-message">{message}</span>}
        {finding.difference !== null && differs && (
          <span className={finding.state === 'fail' ? 'eq-gap' : 'eq-tail'}>
            {words.equation.difference(data['difference'] ?? finding.difference)}
            {finding.tolerance !== null && (finding.state === 'fail' ? words.equation.tolerance(finding.tolerance) : words.equation.within(finding.tolerance))}
          </span>
        )}
      </div>
      {(painted || others > 0) && (
        <div className="eq-ink">
          {painted && <span>{words.equation.ink}</span>}
          {painted && cuts.map((cut) => <InkCut key={cut.position} pdf={painted} place={cut.place} scale={1.6} text={cut.operand.text} />)}
          {painted && related.length > 0 && <span>{words.equation.related} {related.map(box)}</span>}
          <Others finding={finding} />
        </div>
      )}
      <div className="eq-say">
        {diagnosis && <span className="eq-tag">{diagnosis.tag}</span>}
        {family > 1 && <button type="button" className="btn family-open" title={words.commands.family} onClick={() => showOverlay('family')}>{words.family.count(family)}<Kbd>X</Kbd></button>}
        <span title={explanation} className={diagnosis?.text || parts.length + printed.length > 0 ? undefined : 'quiet'}>{diagnosis?.text || (parts.length + printed.length > 0 ? message : explanation)}</span>
      </div>
      {diagnosis && parts.length + printed.length > 0 && <div className="eq-say quiet eq-second" title={explanation}>{message}</div>}
    </>
  );
}

/** The bottom strip's left: the equation with its letters, the ink it was read from, and what probably happened. */
export function EquationStrip({ open, reviewed }: { readonly open: OpenDocument; readonly reviewed: ReviewedFinding | null }): ReactElement {
  const focus = useSelection((state) => state.focus);
  const words = useWords();
  return (
    <div className="equation" data-tour="equation">
      {reviewed ? <Equation open={open} reviewed={reviewed} /> : focus ? <FocusLine open={open} focus={focus} /> : <p className="quiet">{words.equation.select}</p>}
    </div>
  );
}
