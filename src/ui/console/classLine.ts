import { shownCode } from '../class/codeWords.ts';
import type { Console } from './ConsoleSight.ts';

/** The class by name, for the head of its screens. */
export function classLine({ t, view }: Pick<Console, 't' | 'view'>): string {
  return t('console.head.class', {
    code: shownCode(view.code),
    present: view.present,
    expected: view.expected,
    sitting: view.sitting + 1,
    of: view.plan.sittings,
  });
}
