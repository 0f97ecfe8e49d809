import { html, type TemplateResult } from 'lit';

/** Hands what stands on the page to the browser's own printing. */
export function printButton(label: string): TemplateResult {
  return html`<button type="button" class="btn" data-print @click=${printStep}>${label}</button>`;
}

/** Where several steps stand on the page, only the one of the button is printed. */
function printStep({ currentTarget }: Event): void {
  const step = (currentTarget as HTMLElement).closest('[data-step]');
  step?.toggleAttribute('data-printed', true);
  print();
  step?.removeAttribute('data-printed');
}
