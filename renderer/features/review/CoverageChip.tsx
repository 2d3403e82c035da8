import { Popover } from '@base-ui/react/popover';
import type { ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { TEXT_ENCODINGS } from '../../../shared/model/text-encoding.ts';
import { gapMessage } from '../../../shared/words/gap-message.ts';
import { showLeftTab } from '../../state/left-tab.ts';
import { select } from '../../state/selection.ts';
import { useSettings } from '../../state/settings.ts';
import { formatCount } from '../../ui/format-count.ts';
import { Shape } from '../../ui/Shape.tsx';
import { useWords } from '../../words/words.ts';
import { doubtIndex } from '../doubts/doubt-index.ts';
import { readAgain } from '../library/import-files.ts';
import { placeLabel } from './place-label.ts';

const LISTED = 200;

/** How many of the source's amounts were accounted for; opens the list of those that were not, each one a jump. */
export function CoverageChip({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const { amounts, accounted, unaccounted, announced } = open.view.coverage;
  const missing = announced.filter((table) => table.state === 'missing' || table.state === 'unread');
  const { gaps } = open.view.snapshot;
  // Nothing read is not the same as nothing left.
  const whole = accounted === amounts && gaps.length === 0 && (amounts > 0 || open.view.tables.length > 0);
  const doubtful = doubtIndex(open.view).filter((doubt) => doubt.kind === 'cell').length;
  return (
    <Popover.Root>
      <Popover.Trigger className="chip" data-coverage>{words.review.read} <b>{formatCount(accounted)} / {formatCount(amounts)}</b>{gaps.length > 0 && <span className="chip-warning">· {words.coverage.unread(gaps.length)}</span>}<Shape kind={whole ? 'pass' : gaps.length > 0 ? 'warning' : 'unread'} /></Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" className="layer">
          <Popover.Popup className="pop coverage" aria-label={words.coverage.title}>
            <b>{words.coverage.title}</b>
            <p>{!whole && amounts === 0 && gaps.length === 0 ? words.next.nothing : accounted === amounts ? words.coverage.all(amounts) : words.coverage.some(accounted, amounts)}</p>
            {announced.length > 0 && <p>{missing.length > 0 ? words.coverage.missing(missing.length, announced.length) : words.coverage.announced(announced.length, announced.filter((table) => table.state === 'empty').length)}</p>}
            {missing.length > 0 && <ul>{missing.map((table, index) => <li key={index}>{table.name}</li>)}</ul>}
            {doubtful > 0 && <p><button type="button" className="link" onClick={() => showLeftTab('doubts')}>{words.coverage.doubtful(doubtful)}</button></p>}
            {gaps.length > 0 && <><h4>{words.coverage.gaps}</h4><ul>{gaps.map((gap, index) => <li key={index}>{gapMessage(language, gap)}</li>)}</ul></>}
            {gaps.some((gap) => gap.code === 'encoding-doubtful') && (
              <label className="setting">{words.encoding.title}
                <select className="field" defaultValue="" onChange={(event) => { const encoding = TEXT_ENCODINGS.find((one) => one === event.target.value); if (encoding) void readAgain(open.summary, encoding); }}>
                  <option value="" disabled>{words.encoding.choose}</option>
                  {TEXT_ENCODINGS.map((one) => <option key={one} value={one}>{one}</option>)}
                </select>
              </label>
            )}
            {unaccounted.length > 0 && (
              <>
                <h4>{words.coverage.unaccounted(unaccounted.length)}</h4>
                <ul className="coverage-list">
                  {unaccounted.slice(0, LISTED).map((line, index) => (
                    <li key={index}><button type="button" onClick={() => select({ finding: null, focus: { kind: 'source', place: line.place }, place: line.place })}><span>{line.text}</span><span className="quiet">{placeLabel(line.place)}</span></button></li>
                  ))}
                </ul>
              </>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
