import { html, type TemplateResult } from 'lit';

/** Hands what stands on the page to the browser's own printing. */
export function printButton(label: string): TemplateResult {
  return html`<button type="button" class="btn" data-print @click=${() => print()}>${label}</button>`;
}
