import { useEffect, useLayoutEffect, useState, type ReactElement, type ReactNode } from 'react';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { currentHost } from '../../api/host.ts';
import { THEMES, useSettings, type Theme } from '../../state/settings.ts';
import { formatCount } from '../../ui/format-count.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { Shape, type ShapeKind } from '../../ui/Shape.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { languageNames } from '../../words/language-names.ts';
import { useWords } from '../../words/words.ts';
import { Choices } from '../settings/Choices.tsx';
import { contrastOf } from './contrast-of.ts';

/** Ink on ground as they are used together; the number is WCAG's contrast. */
const PAIRS: readonly (readonly [ink: string, ground: string])[] = [
  ['--ink', '--panel'], ['--ink2', '--panel'], ['--ink3', '--panel'], ['--ink3', '--bg'], ['--quiet', '--panel'], ['--accent', '--panel'], ['--accent', '--accent-bg'], ['--accent-ink', '--accent'],
  ['--err', '--panel'], ['--err', '--err-bg'], ['--warn', '--panel'], ['--warn', '--warn-bg'], ['--ok', '--panel'], ['--ok', '--ok-bg'], ['--chg', '--panel'], ['--chg', '--chg-bg'], ['--op', '--panel'], ['--op', '--op-bg'], ['--ink', '--mark'],
];
const SHAPES: readonly ShapeKind[] = ['error', 'warning', 'notice', 'unread', 'pass', 'tail', 'changed', 'done', 'later'];
const CELLS = ['c-pass', 'c-fail', 'c-warning', 'c-notice', 'c-tail', 'c-doubt', 'c-changed', 'c-op', 'c-at', 'c-focus', 'c-focus c-at', 'c-block', 'c-found', 'c-kin', 'c-kin-total', 'c-blank', 'c-zero', 'c-total'] as const;
const SIZES = [11, 12, 13, 14, 16, 18] as const;
const FIGURE = '1,234,567.89';

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return <section className="part" aria-label={name}><h2>{name}</h2><div className="part-row">{children}</div></section>;
}

/** The colours of the theme in pairs, each with its contrast; below 4.5 stands a triangle. */
function Colours({ theme }: { readonly theme: Theme }): ReactElement {
  const [ratios, setRatios] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const style = getComputedStyle(document.documentElement);
    setRatios(new Map(PAIRS.map(([ink, ground]) => [`${ink} ${ground}`, contrastOf(style.getPropertyValue(ink), style.getPropertyValue(ground))])));
  }, [theme]);
  return (
    <ul className="swatches">
      {PAIRS.map(([ink, ground]) => {
        const ratio = ratios.get(`${ink} ${ground}`);
        return <li key={`${ink} ${ground}`} style={{ color: `var(${ink})`, background: `var(${ground})` }} data-contrast={ratio?.toFixed(2)}>{ink} / {ground} <b>{ratio?.toFixed(1)}</b>{ratio !== undefined && ratio < 4.5 && <Shape kind="error" size={9} />}</li>;
      })}
    </ul>
  );
}

/** All small parts and states of the window in one place, for those who build it. Opened by `#parts` in the address; no data, no backend. */
export function PartsPage(): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const [theme, setTheme] = useState<Theme>('light');
  const [density, setDensity] = useState<'compact' | 'roomy'>('compact');
  const [sheet, setSheet] = useState(false);
  const [ticked, setTicked] = useState(true);
  // Before the colours are measured, which happens in an effect of a part.
  useLayoutEffect(() => { document.documentElement.dataset['theme'] = theme; }, [theme]);
  useEffect(() => { document.documentElement.dataset['density'] = density; }, [density]);
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  const { parts, settings, decide } = words;
  return (
    <CSPProvider disableStyleElements nonce={currentHost().cspNonce()}>
      <div className="window">
        <header className="top"><span className="mark">{words.app.name}</span><h1 className="top-title">{parts.title}</h1><span className="grow" /></header>
        <main className="page-body part-page">
          <Part name={parts.settings}>
            <Choices name={settings.theme} value={theme} choices={THEMES.filter((one) => one !== 'system').map((value) => ({ value, label: settings[value] }))} onChange={(value) => setTheme(THEMES.find((one) => one === value) ?? 'light')} />
            <Choices name={settings.density} value={density} choices={[{ value: 'compact', label: settings.compact }, { value: 'roomy', label: settings.roomy }]} onChange={(value) => setDensity(value === 'roomy' ? 'roomy' : 'compact')} />
            <Choices name={settings.language} value={language} choices={[{ value: 'zh-CN', label: languageNames['zh-CN'] }, { value: 'en', label: languageNames.en }]} onChange={(value) => useSettings.setState({ language: value === 'en' ? 'en' : 'zh-CN' })} />
          </Part>
          <Part name={parts.colours}><Colours theme={theme} /></Part>
          <Part name={parts.type}>{SIZES.map((size) => <span key={size} style={{ fontSize: size }}>{size} px {words.app.name} {FIGURE}</span>)}</Part>
          <Part name={parts.buttons}>
            <button type="button" className="btn">{words.app.close}</button><button type="button" className="btn btn-main">{settings.save}<Kbd>Enter</Kbd></button><button type="button" className="btn btn-plain">{words.app.cancel}<Kbd>Esc</Kbd></button><button type="button" className="btn" disabled>{words.review.redo}</button>
            <button type="button" className="link">{words.library.show}</button><span className="chip">{words.review.checks} <b>{formatCount(1178)}</b> {words.review.passed}</span><span className="chip chip-warning">{words.coverage.unread(2)}</span><span className="tag">{words.library.example}</span><span className="eq-tag">{words.diagnosis.transposed}</span>
          </Part>
          <Part name={parts.choices}>
            <button type="button" className="choice choice-main"><Kbd>Enter</Kbd><span className="choice-label">{decide.accept(FIGURE)}</span><span className="choice-effect">{decide.documentNote}</span></button>
            <button type="button" className="choice"><Kbd>1</Kbd><span className="choice-label">{decide.misread}</span></button>
            <button type="button" className="choice" disabled><Kbd>4</Kbd><span className="choice-label">{decide.later}</span></button>
          </Part>
          <Part name={parts.fields}>
            <input className="field" aria-label={settings.person} placeholder={settings.person} />
            <select className="field" aria-label={words.search.order}><option>{words.search.sorts.risk}</option><option>{words.search.sorts.year}</option></select>
            <label className="part-tick"><input type="checkbox" checked={ticked} onChange={(event) => setTicked(event.target.checked)} />{words.search.all}</label>
            <button type="button" className="btn" role="switch" aria-checked={ticked} aria-label={settings.fourEyes} onClick={() => setTicked(!ticked)}>{ticked ? settings.on : settings.off}</button>
            <progress max={24} value={9} aria-label={words.importing.title} />
          </Part>
          <Part name={parts.shapes}>{SHAPES.map((kind) => <span key={kind} className="with-shape"><Shape kind={kind} size={14} />{kind}</span>)}</Part>
          <Part name={parts.cells}>{CELLS.map((name) => <span key={name} className="grid grid-shown part-cell"><span className={`ag-cell c-num ${name}`} style={{ '--letter': '"a"' } as Record<string, string>}>{FIGURE}</span><small>{name}</small></span> /* a custom property is no CSSProperty */)}</Part>
          <Part name={parts.findings}>
            {(['error', 'warning', 'notice', 'tail'] as const).map((kind, at) => (
              <button key={kind} type="button" className={`f f-${kind}`} aria-current={at === 0}>
                <Shape kind={kind} size={13} label={words.severity[kind === 'tail' ? 'notice' : kind]} />
                <span className="f-body"><span className="f-title">{words.list.titled(words.table.untitled, words.list[kind === 'tail' ? 'tails' : kind])}</span><span className="f-text">{words.equation.printed} <b className="f-actual">{FIGURE}</b>{words.list.comma}{words.equation.expected} <b className="f-expected">{FIGURE}</b></span></span>
              </button>
            ))}
          </Part>
          <Part name={parts.equation}>
            <span className="eq-row"><span className="opd"><small>a</small><b>{FIGURE}</b></span><span className="sign">+</span><span className="opd"><small>b</small><b>{FIGURE}</b></span><span className="sign">=</span><span className="opd opd-sum"><b>{FIGURE}</b></span><span className="sign">≠</span><span className="review" data-severity="error"><span className="opd opd-wrong"><small>c</small><b>{FIGURE}</b></span></span></span>
          </Part>
          <Part name={parts.notices}>
            <div className="notice notice-told"><div className="grow">{settings.backupMade}</div></div><div className="notice notice-failed"><div className="grow">{words.failure.title}<p>{words.failure.text}</p></div></div>
            <button type="button" className="btn" onClick={() => setSheet(true)}>{parts.sheet}</button>
          </Part>
        </main>
        {sheet && <Sheet label={parts.sheet} className="comment-sheet" onClose={() => setSheet(false)}><div className="reasons-head"><b>{parts.sheet}</b><button type="button" className="btn btn-plain" onClick={() => setSheet(false)}>{words.app.close}<Kbd>Esc</Kbd></button></div><p className="quiet">{words.family.hint(3, 1)}</p></Sheet>}
      </div>
    </CSPProvider>
  );
}
