import './wholeRoom.css';
import { html, nothing, render, type TemplateResult } from 'lit';
import { coverView } from '../view/cover.ts';
import type { Desk } from '../view/Desk.ts';
import type { Frame } from '../view/Frame.ts';
import { type HandsRow, type HandsView, handsView } from '../view/handsView.ts';
import type { Scenery, Showing } from '../view/Scenery.ts';
import { actionButton } from './parts/actionButton.ts';
import type { Report } from './Screen.ts';

export interface WholeRoomParts {
  /** The element that the screens are drawn into; the host's bar follows it. */
  readonly page: HTMLElement;
  readonly report: Report;
}

/** The host's bar for one screen before a whole room: what is covered, and a show of hands. */
export class WholeRoom implements Scenery {
  readonly #parts: WholeRoomParts;
  readonly #bar: HTMLElement;
  readonly #size: ResizeObserver;

  constructor(parts: WholeRoomParts) {
    this.#parts = parts;
    this.#bar = parts.page.ownerDocument.createElement('aside');
    this.#bar.className = 'room';
    parts.page.after(this.#bar);
    const root = parts.page.ownerDocument.documentElement;
    // The page ends where the bar begins.
    this.#size = new ResizeObserver(() =>
      root.style.setProperty('--room-bar', `${this.#bar.offsetHeight}px`),
    );
    this.#size.observe(this.#bar);
  }

  show({ frame, screen }: Showing, desk: Desk): void {
    const playing = screen !== 'title' && frame.view.verdict === null;
    this.#bar.hidden = !playing;
    this.#bar.setAttribute('aria-label', frame.t('cover.bar'));
    render(playing ? this.#content(frame, desk) : nothing, this.#bar);
  }

  close(): void {
    this.#size.disconnect();
    this.#bar.remove();
  }

  #content(frame: Frame, desk: Desk): TemplateResult {
    const { report } = this.#parts;
    const cover = coverView(frame);
    const hands = frame.view.paused ? null : handsView(frame, desk);
    return html`<div class="room__cover">
        ${actionButton(cover.change, report)}
        <p class="small" role="status">${cover.told}</p>
      </div>
      ${hands === null ? nothing : this.#hands(hands)}`;
  }

  #hands({ heading, groups }: HandsView): TemplateResult {
    return html`<section class="room__hands" aria-labelledby="hands-h">
      <h2 id="hands-h">${heading}</h2>
      ${groups.map(
        ({ label, rows }) => html`<div role="group" aria-label=${label} class="room__group">
          ${groups.length === 1 ? nothing : html`<p class="label">${label}</p>`}
          ${rows.map((row) => this.#row(row))}
        </div>`,
      )}
    </section>`;
  }

  #row({ label, count, told, more, fewer }: HandsRow): TemplateResult {
    const { report } = this.#parts;
    return html`<div class="hands">
      <span class="hands__choice">${label}</span>
      ${actionButton(fewer, report, { sign: '−' })}
      <b class="num" role="status"
        ><span aria-hidden="true">${count}</span><span class="sr">${told}</span></b
      >
      ${actionButton(more, report, { sign: '+' })}
    </div>`;
  }
}
