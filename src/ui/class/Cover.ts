import { nothing, render, type TemplateResult } from 'lit';

/** What lies over the whole page while the table stands still. */
export interface Covering {
  /** Changes when another cover lies there: then its heading takes the focus. */
  readonly key: string;
  readonly body: TemplateResult;
}

/**
 * A dialog over everything, panels too, which nobody can close by hand: nothing under it can be seen,
 * reached or played by key as long as it lies there.
 */
export class Cover {
  readonly #dialog: HTMLDialogElement;
  readonly #lifted: () => void;
  #key: string | null = null;
  #before: HTMLElement | null = null;

  /** `lifted` is called when nothing lies there any more and nothing else has the focus. */
  constructor(dialog: HTMLDialogElement, lifted: () => void) {
    this.#dialog = dialog;
    this.#lifted = lifted;
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    // No key reaches the game under it; what a field or a button does with a key is the browser's.
    addEventListener(
      'keydown',
      (event) => {
        if (dialog.open) event.stopPropagation();
      },
      { capture: true },
    );
  }

  show(covering: Covering | null): void {
    render(covering?.body ?? nothing, this.#dialog);
    if (covering === null) return this.#lift();
    if (!this.#dialog.open) {
      this.#before = document.activeElement as HTMLElement | null;
      this.#dialog.showModal();
    }
    if (covering.key !== this.#key)
      this.#dialog.querySelector<HTMLElement>('#cover-heading')?.focus();
    this.#key = covering.key;
  }

  #lift(): void {
    this.#key = null;
    if (!this.#dialog.open) return;
    this.#dialog.close();
    if (this.#before?.isConnected) this.#before.focus();
    if (document.activeElement === document.body) this.#lifted();
  }
}
