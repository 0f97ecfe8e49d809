import { html, nothing, type TemplateResult } from 'lit';
import { BROADCAST_MOST, type ClassMessage } from '../../classroom/index.ts';
import type { Console } from './ConsoleSight.ts';
import { delegationMark } from './marks.ts';
import { sideDrawer } from './sideDrawer.ts';

const SHOWN = 40;

/** Words to everybody, and what was said in the class so far, notes of the corridor among it. */
export function speakDrawer(console: Console): TemplateResult {
  const { t, view, may, tell } = console;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const text = String(new FormData(form).get('text') ?? '').trim();
    if (text === '') return;
    tell({ kind: 'broadcast', text });
    form.reset();
  };
  const said = view.messages.slice(-SHOWN).reverse();
  return sideDrawer(console, {
    kind: 'speak',
    heading: t('console.speak.heading'),
    body: html`${
      may('broadcast')
        ? html`<form class="field-line" @submit=${send}>
            <label class="label" for="speak-text">
              ${t('console.speak.label', { most: BROADCAST_MOST })}
            </label>
            <textarea id="speak-text" name="text" rows="3" maxlength=${BROADCAST_MOST}></textarea>
            <button type="submit" class="btn btn--main" data-action="speak:send">
              ${t('console.speak.send', { count: view.present })}
            </button>
          </form>`
        : nothing
    }
    <section aria-labelledby="said-h">
      <h3 id="said-h">${t('console.speak.said', { count: view.messages.length })}</h3>
      <ol class="said">
        ${said.map(
          (message) => html`<li>
            <p class="xs quiet">
              ${t('console.speak.fromTo', { from: fromWords(console, message), to: toWords(console, message) })}
            </p>
            <p>${message.text === '' ? t('console.speak.nudge') : message.text}</p>
          </li>`,
        )}
      </ol>
    </section>`,
  });
}

function fromWords({ t, view }: Console, { from }: ClassMessage): string {
  if (from === 'host') return t('console.speak.you');
  return view.members.find(({ id }) => id === from)?.name ?? '';
}

function toWords(console: Console, { to }: ClassMessage): string {
  const { t, view } = console;
  const numberOf = (table: string) => view.tables.find(({ id }) => id === table)?.number ?? 0;
  switch (to.kind) {
    case 'class':
      return t('console.speak.to.class');
    case 'host':
      return t('console.speak.you');
    case 'table':
      return t('console.target.table', { number: numberOf(to.table) });
    case 'delegation':
      return t('console.target.one', {
        number: numberOf(to.table),
        name: delegationMark(console, to.delegation).name,
      });
    case 'member':
      return view.members.find(({ id }) => id === to.member)?.name ?? '';
    default:
      return to satisfies never;
  }
}
