import type { Frame } from '../view/Frame.ts';
import { refusalSentence } from '../view/refusalSentence.ts';
import type { OpeningFault } from './Games.ts';

/** Why a game could not be opened: a sentence that says where the fault is, and what it is. */
export function openingFault(frame: Frame, fault: OpeningFault): string {
  const { t } = frame;
  switch (fault.code) {
    case 'no-storage':
      return t(`unsaved.${fault.why}`);
    case 'entry-refused':
      return t('fault.entry-refused', {
        number: fault.index + 1,
        why: refusalSentence(frame, fault.refusal),
      });
    case 'not-solo':
      return t('fault.not-solo', { count: fault.persons.length });
    case 'too-large':
    case 'not-json':
    case 'not-a-log':
    case 'other-format':
    case 'out-of-order':
    case 'log-truncated':
      return t(`fault.${fault.code}`, { where: placeOf(fault), what: fault.what });
    case 'log-altered':
      return t('fault.log-altered', { where: placeOf(fault) });
    case 'other-rules':
      return t('fault.other-rules', { rules: fault.rules });
    case 'other-scenario':
    case 'changed-scenario':
      return t(`fault.${fault.code}`, { scenario: fault.scenario });
    case 'unknown-cut':
      return t('fault.unknown-cut', { cut: fault.cut });
    case 'wrong-players':
      return t('fault.wrong-players');
    case 'unknown-agent':
      return t('fault.unknown-agent', { agent: fault.agent });
    case 'no-save':
      return t('fault.no-save');
    case 'unreadable':
    case 'link-damaged':
    case 'link-too-large':
      return t(`fault.${fault.code}`);
    default:
      return fault satisfies never;
  }
}

/** A path in the log, such as `entries[12].command`; of a fault of the whole, the log itself. */
function placeOf({ where = 'log' }: { readonly where?: string }): string {
  return where;
}
