import type { Frame } from '../view/Frame.ts';
import { mainAction, rungAction } from '../view/mainAction.ts';
import type { KeyAct, Settings } from './Settings.ts';

/** What a key press stands on: the page as far as the keys need it. */
export interface KeyGround {
  readonly frame: Frame;
  readonly settings: Settings;
  /** Whether a panel lies over the table: then only the panel's own keys act. */
  readonly covered: boolean;
}

const panels: Readonly<Record<KeyAct, string>> = {
  history: 'panel:history',
  meters: 'panel:meters',
  help: 'panel:help',
};

/**
 * The action id of a key press, or null for a key that is left alone. Keys with a modifier belong to
 * the browser, keys in a text field to the field; Enter and arrows act on a ladder only, and Escape
 * closes what lies on the desk.
 */
export function actionOfKey(event: KeyboardEvent, ground: KeyGround): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest('input, select, textarea, [contenteditable]')) return null;
  if (ground.covered) return null;
  const { stage } = ground.frame.view;
  const ladder = target?.closest<HTMLElement>('[data-ladder]') ?? null;
  if (event.key === 'Escape') return openDrawer();
  if (event.key === 'Enter') {
    const free = target === null || target === document.body || target.id === 'turn';
    return ladder !== null || free ? mainAction(stage) : null;
  }
  return ground.settings.letters === 'on' ? letterAction(event.key, ladder, ground) : null;
}

function letterAction(key: string, ladder: HTMLElement | null, ground: KeyGround): string | null {
  const { settings, frame } = ground;
  const letter = key.toLowerCase();
  const act = (Object.keys(panels) as KeyAct[]).find((each) => settings.keys[each] === letter);
  if (act !== undefined) return panels[act];
  const on = ladder ?? document.querySelector<HTMLElement>('[data-ladder]');
  const norm = on?.dataset.ladder;
  const wording = letter.toUpperCase();
  if (norm === undefined || on?.querySelector(`[data-rung="${CSS.escape(wording)}"]`) == null)
    return null;
  return rungAction(frame.view.stage, norm, wording);
}

/** The action that closes the drawer of moves; null where none is open. */
function openDrawer(): string | null {
  const opener = document.querySelector<HTMLElement>(
    '[data-action^="drawer:"][aria-expanded="true"]',
  );
  return opener?.dataset.action ?? null;
}

/** Up and down move the focus to the ladder before or after; true where they did. */
export function moveBetweenLadders(event: KeyboardEvent): boolean {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const here = (event.target as HTMLElement | null)?.closest?.('[data-ladder]');
  if (step === undefined || here == null) return false;
  const ladders = [...document.querySelectorAll('[data-ladder]')];
  const next = ladders[ladders.indexOf(here) + step];
  next?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  event.preventDefault();
  return true;
}
