import { useLibrary } from '../../state/library.ts';
import { showOverlay } from '../../state/overlay.ts';
import { goBack, goTo, useRoute } from '../../state/route.ts';
import { changeSetting, THEMES, useSettings } from '../../state/settings.ts';
import { importExample, pickAndImport } from '../library/import-files.ts';
import { LIBRARY_COMMANDS } from '../library/library-commands.ts';
import { FAMILY_COMMANDS } from '../families/family-commands.ts';
import { VERSION_COMMANDS } from '../versions/version-commands.ts';
import { REVIEW_COMMANDS } from '../review/review-commands.ts';
import type { Command } from './command.ts';

const always = (): boolean => true;

const ANYWHERE: readonly Command[] = [
  { id: 'palette', group: 'anywhere', shown: ['Ctrl K'], keys: ['$mod+k', 'F1'], everywhere: true, available: always, run: () => showOverlay('palette') },
  { id: 'keys', group: 'anywhere', shown: ['?'], keys: ['Shift+?'], available: always, run: () => showOverlay('keys') },
  { id: 'library', group: 'anywhere', shown: ['Alt 1'], keys: ['Alt+1'], available: () => useRoute.getState().route.screen !== 'library', run: () => goTo({ screen: 'library' }) },
  { id: 'settings', group: 'anywhere', shown: ['Ctrl ,'], keys: ['$mod+Comma'], available: always, run: () => goTo({ screen: 'settings' }) },
  { id: 'history', group: 'anywhere', shown: ['Alt 2'], keys: ['Alt+2'], available: () => useRoute.getState().route.screen === 'review', run: () => { const { route } = useRoute.getState(); if (route.screen === 'review') goTo({ screen: 'history', document: route.document }); } },
  { id: 'back', group: 'anywhere', shown: ['Esc'], keys: ['Escape'], available: () => ['settings', 'history', 'families', 'versions'].includes(useRoute.getState().route.screen), run: goBack },
  { id: 'importFiles', group: 'library', shown: ['Ctrl O'], keys: ['$mod+o'], available: always, run: () => void pickAndImport() },
  { id: 'importExample', group: 'library', shown: [], keys: [], available: () => useLibrary.getState().exampleAvailable, run: () => void importExample() },
  {
    id: 'themeNext', group: 'anywhere', shown: ['Alt T'], keys: ['Alt+t'], available: always,
    run: () => {
      const theme = THEMES[(THEMES.indexOf(useSettings.getState().theme) + 1) % THEMES.length] ?? 'system';
      // At once: the key pressed again goes on from here.
      useSettings.setState({ theme });
      void changeSetting('theme', theme);
    },
  },
  { id: 'languageNext', group: 'anywhere', shown: ['Alt L'], keys: ['Alt+l'], available: always, run: () => { const language = useSettings.getState().language === 'en' ? 'zh-CN' : 'en'; useSettings.setState({ language }); void changeSetting('language', language); } },
];

/** Everything that can be done, in the order of the palette. */
export const COMMANDS: readonly Command[] = [...REVIEW_COMMANDS, ...LIBRARY_COMMANDS, ...FAMILY_COMMANDS, ...VERSION_COMMANDS, ...ANYWHERE];
