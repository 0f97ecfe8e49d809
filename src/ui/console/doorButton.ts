import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';

/** Locks or unlocks the door of the class; nothing for whoever may not. */
export function doorButton({ t, view, may, tell }: Console): TemplateResult | typeof nothing {
  const kind = view.locked ? 'unlockDoor' : 'lockDoor';
  if (!may(kind)) return nothing;
  return html`<button type="button" class="btn" data-action="door" @click=${() => tell({ kind })}>
    ${t(view.locked ? 'console.lobby.unlock' : 'console.lobby.lock')}
  </button>`;
}
