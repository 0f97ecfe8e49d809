import { html, type TemplateResult } from 'lit';
import type { DebriefInput, Worked } from '../../view/debrief/DebriefInput.ts';

/** What is drawn of a part of the analysis once it has come, and until then a sentence that says so. */
export function whenDone<Value>(
  { frame: { t } }: DebriefInput,
  part: Worked<Value>,
  draw: (value: Value) => TemplateResult,
): TemplateResult {
  if (part.kind === 'done') return draw(part.value);
  return html`<p class="debrief__pending" role="status">
    ${t(part.kind === 'failed' ? 'debrief.failed' : 'debrief.pending')}
  </p>`;
}
