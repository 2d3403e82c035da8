import { write } from '../../../db/connection.ts';
import { readSettings, writeSetting } from '../../../db/settings.ts';
import type { Handlers } from '../../../shared/ipc/server.ts';
import { CHECK_SETTINGS } from '../documents/check-choices.ts';
import { listRules } from '../list-rules.ts';
import { RULES_VERSION } from '../rules-version.ts';
import type { Services } from './services.ts';

/** Settings of the workspace, the rules, and the program about itself. */
export function settingsHandlers({ db, desk, emit, version, exampleDir, workspace }: Services): Pick<Handlers, 'settings.get' | 'settings.set' | 'rules.list' | 'workspace.place' | 'about'> {
  return {
    'settings.get': () => ({ values: readSettings(db) }),
    'settings.set': ({ key, value }) => {
      write(db, () => writeSetting(db, key, value));
      if (key.startsWith(CHECK_SETTINGS)) {
        for (const checked of desk.recheckKept()) emit('document.changed', { ...checked, rechecked: true });
        emit('documents.changed', {});
      }
      return { values: readSettings(db) };
    },
    'rules.list': () => ({ rules: listRules() }),
    'workspace.place': () => ({ folder: workspace }),
    about: () => ({ version, rules: RULES_VERSION, exampleAvailable: exampleDir !== null }),
  };
}
