import { basename } from 'node:path';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { AcceptedFile } from '../backend.ts';
import type { Intake } from './intake.ts';

/** Files named on the command line, kept until a window asks for them. */
export interface StartupFiles {
  offer(paths: readonly string[]): Promise<void>;
  take(): { files: AcceptedFile[]; failures: { name: string; code: string }[] };
}

export function startupFiles(intake: Intake, offered: () => void): StartupFiles {
  let files: AcceptedFile[] = [];
  let failures: { name: string; code: string }[] = [];
  return {
    async offer(paths) {
      for (const path of paths) {
        try {
          const { ticket, name, size } = await intake.accept({ path });
          files.push({ ticket, name, size });
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          failures.push({ name: basename(path), code: error.code });
        }
      }
      offered();
    },
    take() {
      const taken = { files, failures };
      files = [];
      failures = [];
      return taken;
    },
  };
}
