import { Menu } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import type { OpenDocument } from '../../../shared/ipc/schemas.ts';
import { showOverlay } from '../../state/overlay.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useWords } from '../../words/words.ts';
import { exportBundle, exportDocument, FORMATS } from './export-document.ts';

/** As bound in review-commands.ts. */
const KEYS = { json: 'Alt J', xlsx: 'Alt X', 'errata-docx': 'Alt W', 'errata-html': 'Alt H' } as const;

/** Saves the reviewed document as data, as a workbook or as an errata sheet. */
export function ExportMenu({ open }: { readonly open: OpenDocument }): ReactElement {
  const words = useWords();
  const labels = { json: words.export.json, xlsx: words.export.xlsx, 'errata-docx': words.export.errataWord, 'errata-html': words.export.errata };
  return (
    <Menu.Root>
      <Menu.Trigger className="btn">{words.export.title}<span aria-hidden="true">▾</span></Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" className="layer">
          <Menu.Popup className="menu">
            {FORMATS.map((format) => <Menu.Item key={format} className="menu-item" onClick={() => void exportDocument(open.summary, format)}><span className="grow">{labels[format]}</span><Kbd>{KEYS[format]}</Kbd></Menu.Item>)}
            <Menu.Separator className="menu-line" />
            <Menu.Item className="menu-item" onClick={() => showOverlay('publication')}><span className="grow">{words.publication.open}</span><Kbd>Alt P</Kbd></Menu.Item>
            <Menu.Item className="menu-item" onClick={() => void exportBundle(open.summary, true)}><span className="grow">{words.publication.bundle}</span><Kbd>Alt B</Kbd></Menu.Item>
            <Menu.Item className="menu-item" onClick={() => void exportBundle(open.summary, false)}><span className="grow">{words.publication.bundleWithoutSource}</span><Kbd>Alt Shift B</Kbd></Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
