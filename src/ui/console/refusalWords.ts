import type { WireRefusal } from '../../session/ClassGame.ts';
import type { ConsoleWords } from './ConsoleSight.ts';

/** Why the class did not take an act, as a sentence. */
export function refusalWords({ t }: Pick<ConsoleWords, 't'>, refusal: WireRefusal): string {
  switch (refusal.by) {
    case 'class':
      return t(`console.refused.${refusal.refusal.code}`, { needed: refusal.refusal.needed ?? 0 });
    case 'door':
      return t(refusal.code === 'not-kept' ? 'console.refused.kept' : 'console.refused.door');
    case 'table':
    case 'chair':
      return t('console.refused.door');
    default:
      return refusal satisfies never;
  }
}
