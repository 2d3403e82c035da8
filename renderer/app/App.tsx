import { CSPProvider } from '@base-ui/react/csp-provider';
import { useEffect, type ReactElement } from 'react';
import { currentHost } from '../api/host.ts';
import { bindCommands } from '../features/commands/bind-commands.ts';
import { KeySheet } from '../features/commands/KeySheet.tsx';
import { Palette } from '../features/commands/Palette.tsx';
import { CommentSheet } from '../features/comments/CommentSheet.tsx';
import { PublicationSheet } from '../features/export/PublicationSheet.tsx';
import { SignSheet } from '../features/signoff/SignSheet.tsx';
import { PairSheet } from '../features/pairs/PairSheet.tsx';
import { ProposedPairSheet } from '../features/pairs/ProposedPairSheet.tsx';
import { FamilySheet } from '../features/findings/FamilySheet.tsx';
import { FamiliesPage } from '../features/families/FamiliesPage.tsx';
import { StructureSheet } from '../features/structure/StructureSheet.tsx';
import { DropZone } from '../features/library/DropZone.tsx';
import { ImportingPage } from '../features/library/ImportingPage.tsx';
import { LibraryPage } from '../features/library/LibraryPage.tsx';
import { HistoryPage } from '../features/history/HistoryPage.tsx';
import { PeopleList } from '../features/settings/PeopleList.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { VersionsPage } from '../features/versions/VersionsPage.tsx';
import { ReviewPage } from '../features/review/ReviewPage.tsx';
import { useOpenDocument } from '../state/open-document.ts';
import { useOverlay } from '../state/overlay.ts';
import { useRoute } from '../state/route.ts';
import { useSettings } from '../state/settings.ts';
import { useWords } from '../words/words.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Notices } from './Notices.tsx';

/** Follows the chosen theme; `system` follows the system while the window is open. */
function useTheme(): void {
  const theme = useSettings((settings) => settings.theme);
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => void (document.documentElement.dataset['theme'] = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme);
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}

function Screen(): ReactElement {
  const route = useRoute((state) => state.route);
  switch (route.screen) {
    case 'library': return <LibraryPage />;
    case 'importing': return <ImportingPage job={route.job} />;
    case 'settings': return <SettingsPage />;
    case 'families': return <FamiliesPage />;
    case 'history': return <HistoryPage document={route.document} key={route.document} />;
    case 'versions': return <VersionsPage document={route.document} key={route.document} />;
    case 'review': return <ReviewPage document={route.document} key={route.document} />;
  }
}

/** The one sheet that is open. */
function Overlays(): ReactElement | null {
  const open = useOverlay((state) => state.open);
  const document = useOpenDocument((state) => state.open);
  if (open === null) return null;
  switch (open) {
    case 'keys': return <KeySheet />;
    case 'palette':
    case 'goto-page': return <Palette pagesOnly={open === 'goto-page'} key={open} />;
    case 'sign': return document && <SignSheet open={document} />;
    case 'structure': return document && <StructureSheet open={document} />;
    case 'pairs': return document && <PairSheet open={document} />;
    case 'proposed-pairs': return <ProposedPairSheet />;
    case 'family': return document && <FamilySheet open={document} />;
    case 'publication': return document && <PublicationSheet open={document} />;
    case 'comments': return document && <CommentSheet open={document} />;
  }
}

/** The window. */
export function App(): ReactElement {
  useTheme();
  const language = useSettings((settings) => settings.language);
  const known = useSettings((settings) => settings.known);
  const words = useWords();
  const density = useSettings((settings) => settings.density);
  useEffect(() => void (document.documentElement.dataset['density'] = density), [density]);
  useEffect(bindCommands, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.app.name;
    if (known) currentHost().tellLanguage(language);
  }, [language, words, known]);
  return (
    <CSPProvider disableStyleElements nonce={currentHost().cspNonce()}>
      <ErrorBoundary>
        <div className="window">
          <ConnectionBanner />
          <Screen />
        </div>
        <DropZone />
        <Overlays />
        <Notices />
        <PeopleList />
      </ErrorBoundary>
    </CSPProvider>
  );
}
