import { html, nothing, type TemplateResult } from 'lit';
import { BROADCAST_MOST, type InjectPlan } from '../../classroom/index.ts';
import type { Console } from './ConsoleSight.ts';
import { momentChoice, targetChoice } from './injectChoices.ts';
import { draftFor, EMPTY_INJECT, type InjectDraft, injectPlanOf } from './injectDraft.ts';
import { injectList } from './injectList.ts';
import { injectTime, libraryOf, previewsOf, targetTables } from './injectsView.ts';
import { radios } from './radios.ts';
import { sideDrawer } from './sideDrawer.ts';

/** Something sent into the talks: what, when, to whom, and how each side will see it. */
export function injectDrawer(whole: Console): TemplateResult {
  const inject = draftFor(whole.desk.inject, injectTime(whole.view));
  const console: Console = { ...whole, desk: { ...whole.desk, inject } };
  const { t } = console;
  const set = (change: Partial<InjectDraft>) =>
    console.change({ inject: { ...inject, ...change }, armed: null });
  const plan = injectPlanOf(inject);
  return sideDrawer(console, {
    kind: 'inject',
    heading: t('console.inject.heading', { changes: inject.changes === null ? 'no' : 'yes' }),
    body: html`${radios({
      name: 'inject-source',
      legend: t('console.inject.source'),
      choices: [
        {
          value: 'library',
          label: t('console.inject.library', { count: libraryOf(console).length }),
        },
        { value: 'own', label: t('console.inject.own') },
      ],
      chosen: inject.source,
      choose: (source) => set({ source, target: 'all' }),
    })}
    ${inject.source === 'library' ? library(console, set) : ownWords(console, set)}
    ${momentChoice(console, set)} ${targetChoice(console, set)}
    ${plan === null ? nothing : preview(console, plan)} ${send(console, plan)} ${injectList(console)}`,
  });
}

function library(console: Console, set: (change: Partial<InjectDraft>) => void): TemplateResult {
  const { t, desk } = console;
  return html`<div class="field-line">
    <label class="label" for="inject-event">${t('console.inject.event')}</label>
    <select
      id="inject-event"
      @change=${({ target }: Event) => set({ event: (target as HTMLSelectElement).value || null })}
    >
      <option value="" ?selected=${desk.inject.event === null}>${t('console.inject.choose')}</option>
      ${libraryOf(console).map(
        ({ event, title, nature }) =>
          html`<option value=${event} ?selected=${desk.inject.event === event}>
            ${t('console.inject.option', { title, nature })}
          </option>`,
      )}
    </select>
  </div>`;
}

function ownWords(
  { t, desk }: Console,
  set: (change: Partial<InjectDraft>) => void,
): TemplateResult {
  return html`<div class="field-line">
    <label class="label" for="inject-text">
      ${t('console.inject.text', { most: BROADCAST_MOST })}
    </label>
    <textarea
      id="inject-text"
      rows="3"
      maxlength=${BROADCAST_MOST}
      .value=${desk.inject.text}
      @input=${({ target }: Event) => set({ text: (target as HTMLTextAreaElement).value })}
    ></textarea>
  </div>`;
}

function preview(console: Console, plan: InjectPlan): TemplateResult {
  const { t, view } = console;
  const split = plan.target.kind === 'split';
  return html`<section class="previews" aria-labelledby="preview-h">
    <h3 class="label" id="preview-h">${t('console.inject.preview')}</h3>
    ${previewsOf(console, plan).map(
      ({ mark, words, reply, small, heard }) => html`<article class="prev">
        <span class="side side--${mark.place}">${mark.name}</span>
        <p class="prev__words">${words}${reply === null ? nothing : html` ${reply}`}</p>
        ${heard.map((label) => html`<p class="xs label">${label}</p>`)}
        ${small === '' ? nothing : html`<p class="xs quiet">${small}</p>`}
      </article>`,
    )}
    ${
      split
        ? html`<p class="small">
          ${t('console.inject.split', { time: injectTime(view) === 'play' ? 'play' : 'ahead' })}
        </p>`
        : nothing
    }
  </section>`;
}

function send(console: Console, plan: InjectPlan | null): TemplateResult {
  const { t, desk, tell, change, view } = console;
  const { source, moment, changes } = desk.inject;
  if (plan === null)
    return html`<p class="why">${t(`console.inject.missing.${missing(desk.inject)}`)}</p>`;
  const { meant, over } = targetTables(console, plan);
  const count = meant.length;
  const idle = injectTime(view) === 'play' && count === 0;
  const press = () => {
    if (idle) return;
    tell(
      changes === null
        ? { kind: 'planInject', plan }
        : { kind: 'changeInject', inject: changes, plan },
    );
    change({ inject: { ...desk.inject, changes: null, event: null, text: '' } });
  };
  return html`${source === 'library' ? html`<p class="small">${t('console.inject.stands')}</p>` : nothing}
    ${
      over.length === 0
        ? nothing
        : html`<p class="small">
            ${t('console.inject.over', {
              count: over.length,
              tables: over.map(({ number }) => number).join(', '),
            })}
          </p>`
    }
    <div class="drawer__foot">
    <button
      type="button"
      class="btn btn--main"
      data-action="inject:send"
      aria-disabled=${idle ? 'true' : nothing}
      @click=${press}
    >
      ${sendLabel(console, plan, count)}
    </button>
    ${
      changes === null
        ? nothing
        : html`<button
            type="button"
            class="btn"
            data-action="inject:leave"
            @click=${() => change({ inject: EMPTY_INJECT })}
          >
            ${t('console.inject.leave')}
          </button>`
    }
    <p class="xs quiet drawer__note">
      ${t(moment === 'now' ? 'console.inject.callBackNow' : 'console.inject.callBackLater')}
    </p>
    </div>`;
}

function sendLabel({ t, desk, view }: Console, { moment, target }: InjectPlan, count: number) {
  if (desk.inject.changes !== null) return t('console.inject.keep');
  const named = target.kind === 'tables' || (target.kind === 'delegation' && target.table !== null);
  if (injectTime(view) !== 'play' && !named) return t('console.inject.planAhead');
  if (moment.kind !== 'now') return t('console.inject.plan', { count });
  return t(desk.inject.source === 'library' ? 'console.inject.drop' : 'console.inject.say', {
    count,
  });
}

/** What a draft still lacks, the first thing first. */
function missing({
  source,
  event,
  text,
  target,
  tables,
}: InjectDraft): 'event' | 'text' | 'tables' | 'norm' {
  if (source === 'library' && event === null) return 'event';
  if (source === 'own' && text.trim() === '') return 'text';
  return target === 'tables' && tables.length === 0 ? 'tables' : 'norm';
}
