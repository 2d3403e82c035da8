import { DISMISS_REASONS } from '../../../shared/model/change.ts';
import { useFamilies } from '../../state/families.ts';
import { useRoute } from '../../state/route.ts';
import type { Command } from '../commands/command.ts';
import { decideFamily, stepFamily, takeFamilyBack } from './family-work.ts';

const here = (): boolean => useRoute.getState().route.screen === 'families';
const chosen = (): boolean => here() && useFamilies.getState().members.length > 0;

const reasons: readonly Command[] = DISMISS_REASONS.map((reason, index) => ({
  id: 'familyReasons', group: 'families', shown: index === 0 ? ['1–6'] : [], keys: [String(index + 1)], available: chosen,
  run: () => {
    // A reason of one's own needs its words first.
    if (reason === 'other' && useFamilies.getState().note.trim() === '') document.querySelector<HTMLInputElement>('.families input.field')?.focus();
    else void decideFamily({ status: 'dismissed', cause: null, reason });
  },
}));

/** What can be done on the page of findings that stand in many documents. */
export const FAMILY_COMMANDS: readonly Command[] = [
  { id: 'familyNext', group: 'families', shown: ['J'], keys: ['j'], available: here, run: () => stepFamily(1) },
  { id: 'familyPrevious', group: 'families', shown: ['K'], keys: ['k'], available: here, run: () => stepFamily(-1) },
  { id: 'familyWrong', group: 'families', shown: ['X'], keys: ['x'], available: chosen, run: () => void decideFamily({ status: 'confirmed', cause: 'document', reason: null }) },
  ...reasons,
  { id: 'familyBack', group: 'families', shown: ['U'], keys: ['u'], available: () => here() && useFamilies.getState().outcome !== null, run: () => void takeFamilyBack() },
];
