import './archive.css';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { type ArchiveLink, type ArchiveView, archiveView } from '../../view/archiveView.ts';
import { runningText } from '../parts/runningText.ts';
import type { Panel, ScreenContext } from '../Screen.ts';

/** The archive: entries that may be read on the day being played, search, sources. */
export const archivePanel: Panel = (context, entry) => {
  const { frame, desk, library } = context;
  const { archive } = library;
  if (typeof archive === 'string') return unopened(context, archive);
  const view = archiveView(frame, desk, archive, entry);
  return html`<div class="archive" data-open=${view.entry !== null}>
    <h2 id="panel-heading" tabindex="-1">${view.heading}</h2>
    ${view.entry === null ? sourceAlone(view, context) : opened(view.entry, context)}
    ${search(view, context)} ${results(view, context)}
  </div>`;
};

function unopened(
  { frame, library }: ScreenContext,
  why: 'closed' | 'fetching' | 'failed',
): TemplateResult {
  const { t } = frame;
  // Fetching begins when the panel stands; a second look after a failure tries again.
  const begin = (element: Element | undefined) => {
    if (element !== undefined && why === 'closed') library.open();
  };
  return html`<div class="archive" ${ref(begin)}>
    <h2 id="panel-heading" tabindex="-1">${t('archive.heading')}</h2>
    <p role="status">${t(why === 'failed' ? 'archive.unavailable' : 'archive.loading')}</p>
    ${
      why === 'failed'
        ? html`<button type="button" class="btn" @click=${() => library.open()}>
            ${t('archive.again')}
          </button>`
        : nothing
    }
  </div>`;
}

function opened(entry: NonNullable<ArchiveView['entry']>, context: ScreenContext): TemplateResult {
  const { t } = context.frame;
  return html`<article class="entry" aria-labelledby="archive-entry">
    <h3 id="archive-entry">${entry.title}</h3>
    <p class="label">
      <span>${entry.kind}</span> <span class="quiet">${entry.day}</span>
      ${entry.fiction === null ? nothing : html`<span class="fiction">${entry.fiction}</span>`}
    </p>
    <p class="entry__text" lang=${context.frame.script.language}>${runningText(context, entry.text)}</p>
    ${
      entry.sources.length === 0
        ? nothing
        : html`<h4 class="label">${t('archive.sources')}</h4>
            <ul class="small">
              ${entry.sources.map((source) => sourceLine(source))}
            </ul>`
    }
    ${
      entry.related.length === 0
        ? nothing
        : html`<h4 class="label">${t('archive.related')}</h4>
            <p class="chips">${entry.related.map((each) => link(each, context, 'btn'))}</p>`
    }
  </article>`;
}

function sourceAlone({ source }: ArchiveView, { frame }: ScreenContext): TemplateResult {
  if (source === null) return html`<p class="quiet">${frame.t('archive.none')}</p>`;
  return html`<section class="entry">
    <h3>${source.id}</h3>
    <ul class="small">
      ${sourceLine(source)}
    </ul>
  </section>`;
}

function sourceLine(source: NonNullable<ArchiveView['source']>): TemplateResult {
  const { id, title, address, marked } = source;
  return html`<li class="source" data-marked=${marked}>
    <b class="num">${id}</b>
    ${
      address === null
        ? html`<span>${title}</span>`
        : html`<a href=${address} target="_blank" rel="noopener noreferrer">${title}</a>`
    }
  </li>`;
}

function search(view: ArchiveView, { frame, report }: ScreenContext): TemplateResult {
  const { t } = frame;
  return html`<form
    class="archive__search"
    role="search"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label for="archive-search" class="label">${t('archive.search')}</label>
    <input
      id="archive-search"
      type="text"
      inputmode="search"
      enterkeyhint="search"
      autocomplete="off"
      .value=${view.search}
      @input=${(event: Event) =>
        report(`archive:search:${(event.target as HTMLInputElement).value}`)}
    />
    <p class="small quiet" role="status">${view.count}</p>
  </form>`;
}

function results(view: ArchiveView, context: ScreenContext): TemplateResult {
  return html`<nav class="archive__list" aria-label=${context.frame.t('archive.results')}>
    ${view.closed === null ? nothing : html`<p class="small quiet">${view.closed}</p>`}
    ${view.groups.map(
      ({ heading, entries }) => html`<h3 class="label">${heading}</h3>
        <ul>
          ${entries.map((each) => html`<li>${link(each, context, 'archive__link')}</li>`)}
        </ul>`,
    )}
  </nav>`;
}

function link(
  { id, title, year, current }: ArchiveLink,
  { report }: ScreenContext,
  className: string,
): TemplateResult {
  return html`<button
    type="button"
    class=${className}
    data-action=${id}
    aria-current=${current ? 'true' : nothing}
    @click=${() => report(id)}
  >
    <span>${title}</span> <small class="num">${year}</small>
  </button>`;
}
