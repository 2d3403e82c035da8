import type { Job } from '../../shared/ipc/schemas.ts';
import { jobs as english } from '../../shared/words/en/jobs.ts';
import { jobs as chinese } from '../../shared/words/zh-CN/jobs.ts';
import { useSettings } from '../state/settings.ts';

interface JobWords {
  readonly step: Readonly<Record<Job['step'], string>>;
  readonly state: Readonly<Record<Job['state'], string>>;
}

/** Names of steps and states of long work in the chosen language. */
export const jobWords = (): JobWords => (useSettings.getState().language === 'en' ? english : chinese);
