import type { RotationLimits } from './rotation.ts';

const whole = (text: string | undefined, least: number, most: number, otherwise: number): number => {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) && number >= least && number <= most ? number : otherwise;
};

/** How many automatic backups stay and for how many days: settings `backup.count` (1 to 200, else 10) and `backup.days` (1 to 3650, else 30). */
export const backupLimits = (settings: Readonly<Record<string, string>>): RotationLimits => ({
  count: whole(settings['backup.count'], 1, 200, 10),
  days: whole(settings['backup.days'], 1, 3650, 30),
});
