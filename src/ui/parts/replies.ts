import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../../view/Frame.ts';
import { quoted } from '../../view/quoted.ts';
import type { ReplyView } from '../../view/replyView.ts';
import { portrait } from './portrait.ts';
import { side } from './side.ts';

/** What the others last said: face, office, mood, code word, the norm meant, one sentence. */
export function replies(frame: Frame, views: readonly ReplyView[]): TemplateResult {
  return html`${views.map(
    ({ by, office, face, mood, stamp, on, words, plain }) => html`<div
      class="reply"
      data-place=${by.place}
      data-reply
      tabindex="-1"
    >
      ${portrait(by, face)}
      <div>
        <p class="reply__who">
          ${side(by, mood === '' ? office : `${office}, ${mood}`)}
          ${stamp === null ? nothing : html`<span class="stamp">${stamp}</span>`}
          ${on === null ? nothing : html`<span class="quiet reply__on">${on}</span>`}
        </p>
        ${words === null ? html`<p class="clause">${plain}</p>` : html`<blockquote data-spoken lang=${frame.script.language}>${quoted(frame, words)}</blockquote>`}
      </div>
    </div>`,
  )}`;
}
