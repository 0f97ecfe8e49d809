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
  #panel: OpenPanel | null = null;
  #opener = '';

  /** `changed` draws the page anew; `closed` is told the action id of the button that had opened it. */
  constructor(dialog: HTMLDialogElement, changed: () => void, closed: (opener: string) => void) {
    this.#dialog = dialog;
    this.#changed = changed;
    dialog.addEventListener('close', () => {
      // Told late, when another panel may have been opened meanwhile.
      if (dialog.open) return;
      this.#panel = null;
      changed();
      closed(this.#opener);
    });
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
  }

  /** Closes the panel because another screen stands now: its heading takes the focus. */
  giveWay(): void {
    this.#opener = '';
    this.#dialog.close();
  }
}

function focusedAction(): string {
  return (document.activeElement as HTMLElement | null)?.dataset.action ?? '';
}
