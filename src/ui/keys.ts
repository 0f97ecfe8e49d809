import { mainAction, rungAction } from '../view/mainAction.ts';
import type { Showing } from '../view/Scenery.ts';
import { isCharacter, isRungAct, type KeyAct, keyActs, rungOf } from './keyActs.ts';
import type { Settings } from './Settings.ts';

/** What a key press stands on: the page as far as the keys need it. */
export interface KeyGround extends Pick<Showing, 'frame' | 'screen'> {
  readonly settings: Pick<Settings, 'keys' | 'letters'>;
  /** The panel that lies over the table, by name: then only the panel's own keys act. */
  readonly panel: string | null;
}

/** A key press as far as its meaning goes. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'target'
>;

const FIELDS = 'input, select, textarea, [contenteditable]';
/** What answers to keys by itself, and what one scrolls. */
const CONTROLS = `${FIELDS}, a[href], button, summary, [tabindex]:not([tabindex="-1"])`;

/** The action id of a key press, or null for a key that is left alone. */
export function actionOfKey(event: KeyPress, ground: KeyGround): string | null {
  const act = actOfKey(event, ground.settings);
  if (ground.panel !== null) return ground.panel === 'pause' && act === 'pause' ? act : null;
  if (event.key === 'Escape') return isPlain(event) ? openDrawer() : null;
  return act === null ? null : actionOf(act, elementOf(event), ground);
}

/**
 * The act that a key press stands for. Keys with a modifier belong to the browser, keys in a text
 * field to the field; Enter, Space and arrows to the control that has the focus, but on a ladder they
 * act where a ladder has no use for them.
 */
export function actOfKey(
  event: KeyPress,
  { keys, letters }: Pick<Settings, 'keys' | 'letters'>,
): KeyAct | null {
  const target = elementOf(event);
  if (!isPlain(event) || target?.closest(FIELDS)) return null;
  const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = keyActs.find((each) => keys[each] === pressed);
  if (act === undefined) return null;
  if (isCharacter(pressed)) return letters === 'on' ? act : null;
  if (target?.closest('[data-ladder]')) return pressed === ' ' ? null : act;
  return target?.closest(CONTROLS) ? null : act;
}

/** Moves the focus to the ladder before or after; true where the press stood for that. */
export function moveBetweenLadders(event: KeyboardEvent, { settings, panel }: KeyGround): boolean {
  const here = panel === null ? elementOf(event)?.closest('[data-ladder]') : null;
  const act = here == null ? null : actOfKey(event, settings);
  const step = act === 'ladderBefore' ? -1 : act === 'ladderAfter' ? 1 : null;
  if (here == null || step === null) return false;
  const ladders = [...document.querySelectorAll('[data-ladder]')];
  const next = ladders[ladders.indexOf(here) + step];
  next?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  event.preventDefault();
  return true;
}

function actionOf(act: KeyAct, target: Element | null, ground: KeyGround): string | null {
  if (isRungAct(act)) return rungOn(target, rungOf(act), ground);
  switch (act) {
    case 'main':
      return mainAction(ground.screen);
    case 'takeBack':
      return 'take-back';
    case 'pause':
      return 'pause';
    case 'ladderBefore':
    case 'ladderAfter':
    case 'line':
      return null;
    default:
      return `panel:${act satisfies 'history' | 'brief' | 'advice' | 'meters' | 'archive' | 'games' | 'settings' | 'help'}`;
  }
}

/** A letter sets a rung on the ladder that has the focus, or on the first of the page. */
function rungOn(target: Element | null, wording: string, { frame }: KeyGround): string | null {
  const on = target?.closest('[data-ladder]') ?? document.querySelector('[data-ladder]');
  const norm = on instanceof HTMLElement ? on.dataset.ladder : undefined;
  if (norm === undefined || on?.querySelector(`[data-rung="${wording}"]`) == null) return null;
  return rungAction(frame.view.stage, norm, wording);
}

/** The action that closes the drawer of moves; null where none is open. */
function openDrawer(): string | null {
  const opener = document.querySelector<HTMLElement>(
    '[data-action^="drawer:"][aria-expanded="true"]',
  );
  return opener?.dataset.action ?? null;
}

function isPlain({ ctrlKey, metaKey, altKey, isComposing }: KeyPress): boolean {
  return !(ctrlKey || metaKey || altKey || isComposing);
}

function elementOf({ target }: KeyPress): Element | null {
  return target instanceof Element ? target : null;
}
