/** A panel that lies over the page. */
export interface OpenPanel {
  readonly name: string;
  /** What it is opened at: `opm` in `panel:archive:opm`. */
  readonly entry: string | null;
}

/** The one dialog over the page: which panel is in it, and where the focus goes back to. */
export class TopLayer {
  readonly #dialog: HTMLDialogElement;
  readonly #changed: () => void;
  readonly #closed: (opener: string) => void;
  #panel: OpenPanel | null = null;
  #opener = '';

  /** `changed` draws the page anew; `closed` is told the action id of the button that had opened it. */
  constructor(dialog: HTMLDialogElement, changed: () => void, closed: (opener: string) => void) {
    this.#dialog = dialog;
    this.#changed = changed;
    this.#closed = closed;
    dialog.addEventListener('cancel', (event) => {
      // A file chooser in the panel that was left tells the same.
      if (event.target !== dialog) return;
      event.preventDefault();
      this.close();
    });
    // Where the browser has closed it by itself. Told late, when another panel may have been opened meanwhile.
    dialog.addEventListener('close', () => this.#settle());
  }

  get panel(): OpenPanel | null {
    return this.#panel;
  }

  /** Whether a panel covers the page. */
  get covers(): boolean {
    return this.#dialog.open;
  }

  open(panel: OpenPanel): void {
    if (this.#panel === null) this.#opener = focusedAction();
    this.#panel = panel;
    this.#changed();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.scrollTop = 0;
    this.#dialog.querySelector<HTMLElement>('#panel-heading')?.focus();
  }

  /** Closes the panel; the focus goes back to where it was opened. */
  close(): void {
    this.#dialog.close();
    this.#settle();
  }

  /** Closes the panel because another screen stands now: its heading takes the focus. */
  giveWay(): void {
    this.#opener = '';
    this.close();
  }

  /** At once, so that nobody who has gone on is called back to the opener. */
  #settle(): void {
    if (this.#dialog.open || this.#panel === null) return;
    this.#panel = null;
    this.#changed();
    this.#closed(this.#opener);
  }
}

function focusedAction(): string {
  return (document.activeElement as HTMLElement | null)?.dataset.action ?? '';
}
