import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';

export interface TwoStep {
  readonly key: string;
  /** What the first press is called, and what exactly the second one does. */
  readonly ask: string;
  readonly does: string;
  readonly act: () => void;
  readonly className?: string;
}

/**
 * A button for what cannot be taken back: the first press says what the second will do, on the same
 * button, so that the focus stays; beside it stands the way back.
 */
export function twoStep(
  { t, desk, change }: Pick<Console, 't' | 'desk' | 'change'>,
  { key, ask, does, act, className = 'btn' }: TwoStep,
): TemplateResult {
  const armed = desk.armed === key;
  const press = (event: MouseEvent) => {
    // The second half of a double click is no second thought.
    if (event.detail > 1) return;
    change({ armed: armed ? null : key });
    if (armed) act();
  };
  return html`<span class="two">
    <button
      type="button"
      class=${armed ? `${className} btn--armed` : className}
      data-action=${key}
      data-armed=${armed ? 'true' : nothing}
      @click=${press}
    >
      ${armed ? does : ask}
    </button>
    ${
      armed
        ? html`<button
            type="button"
            class="btn btn--bare"
            data-action=${`${key}:no`}
            @click=${() => change({ armed: null })}
          >
            ${t('console.two.no')}
          </button>`
        : nothing
    }
  </span>`;
}
