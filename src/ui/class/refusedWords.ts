import type { WireRefusal } from '../../session/ClassGame.ts';
import type { Frame } from '../../view/Frame.ts';
import { refusalSentence } from '../../view/refusalSentence.ts';
import type { ClassSight } from './ClassSight.ts';

/** Why something that looked fine from here was not accepted, as a sentence. */
export function refusedWords(t: ClassSight['t'], frame: Frame, refusal: WireRefusal): string {
  switch (refusal.by) {
    case 'table':
      return t('class.refused.late', { why: refusalSentence(frame, refusal.refusal) });
    case 'chair':
      return t(`class.chair.barred.${refusal.role}`);
    case 'class':
      return t('class.refused.class');
    case 'door':
      return t(`class.refused.${doorWord(refusal.code)}`);
    default:
      return refusal satisfies never;
  }
}

type DoorCode = Extract<WireRefusal, { readonly by: 'door' }>['code'];

function doorWord(code: DoorCode): 'kept' | 'slower' | 'table' | 'class' {
  switch (code) {
    case 'not-kept':
      return 'kept';
    case 'too-fast':
      return 'slower';
    case 'not-your-table':
      return 'table';
    default:
      return 'class';
  }
}
