import { useRoute } from '../../state/route.ts';
import { useVersionReview } from '../../state/version-review.ts';
import type { Command } from '../commands/command.ts';
import { onButton } from '../commands/key-owner.ts';
import { openSpot, stepVersion } from './version-work.ts';

const here = (): boolean => {
  const { review } = useVersionReview.getState();
  return useRoute.getState().route.screen === 'versions' && review !== null && review.answers.length + review.differences.length > 0;
};

/** Enter unfolds what is folded. */
const onSummary = (event: KeyboardEvent): boolean => event.target instanceof HTMLElement && event.target.matches('summary');

/** What can be done on the page that compares a version with the one before. */
export const VERSION_COMMANDS: readonly Command[] = [
  { id: 'versionNext', group: 'versions', shown: ['J'], keys: ['j', 'ArrowDown'], available: here, run: () => stepVersion(1) },
  { id: 'versionPrevious', group: 'versions', shown: ['K'], keys: ['k', 'ArrowUp'], available: here, run: () => stepVersion(-1) },
  // Enter on a line of the list opens that line's place, on any other button it presses the button.
  { id: 'versionHere', group: 'versions', shown: ['Enter'], keys: ['Enter'], available: here, takes: (event) => (!onButton(event) && !onSummary(event)) || (event.target instanceof HTMLElement && event.target.matches('.f')), run: () => openSpot('later') },
  { id: 'versionThere', group: 'versions', shown: ['S'], keys: ['s'], available: here, run: () => openSpot('earlier') },
];
