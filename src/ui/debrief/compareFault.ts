import type { Frame } from '../../view/Frame.ts';
import { listed } from '../../view/joined.ts';
import { delegationInText } from '../../view/names.ts';
import { openingFault } from '../openingFault.ts';
import type { NotAdded } from './ComparedGames.ts';

/** Why a game could not be laid beside another, in a sentence that names what is missing. */
export function compareFault(frame: Frame, { name, fault }: NotAdded): string {
  const why = whyOf(frame, fault);
  return name === '' ? why : frame.t('debrief.compare.fault', { name, why });
}

function whyOf(frame: Frame, fault: NotAdded['fault']): string {
  const { t, script } = frame;
  switch (fault.code) {
    case 'other-cut':
      return t('debrief.compare.otherCut', { cut: script.cuts[fault.cut]?.name ?? fault.cut });
    case 'unfinished':
      return t('debrief.compare.unfinished');
    case 'one-side':
      return t('debrief.compare.oneSide', {
        names: listed(
          frame,
          fault.missing.map((id) => delegationInText(frame, id)),
        ),
      });
    case 'code-altered':
      return t('debrief.compare.codeAltered');
    case 'known':
      return t('debrief.compare.known');
    case 'none-kept':
      return t('debrief.compare.noneKept');
    default:
      return openingFault(frame, fault);
  }
}
