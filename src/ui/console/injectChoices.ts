import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';
import { type InjectDraft, momentsFor, targetsFor } from './injectDraft.ts';
import { injectTime } from './injectsView.ts';
import { tablesAhead } from './lobbyView.ts';
import { delegationMarks } from './marks.ts';
import { radios } from './radios.ts';

type Set = (change: Partial<InjectDraft>) => void;

const valueAt = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;

/** When an inject goes out. */
export function momentChoice(console: Console, set: Set): TemplateResult {
  const { t, desk, scenario, view } = console;
  const cut = scenario.cuts.find(({ id }) => id === view.plan.cut);
  const { moment, round, norm, tension } = desk.inject;
  const norms = cut?.norms ?? [];
  return html`${radios({
    name: 'inject-moment',
    legend: t('console.moment'),
    choices: momentsFor(injectTime(view)).map((value) => ({
      value,
      label: t(`console.moment.${value}`),
    })),
    chosen: moment,
    choose: (value) => set({ moment: value, norm: norm ?? norms[0] ?? null }),
  })}
  ${
    moment === 'round'
      ? select(
          'inject-round',
          t('console.moment.whichRound'),
          String(round),
          (cut?.rounds ?? []).map((_, at) => [
            String(at),
            t('console.moment.atRound', { round: at + 1 }),
          ]),
          (value) => set({ round: Number(value) }),
        )
      : nothing
  }
  ${
    moment === 'clean'
      ? select(
          'inject-norm',
          t('console.moment.whichNorm'),
          norm ?? '',
          norms.map((id) => [
            id,
            t('norm.title', { norm: id, name: console.script.norms[id]?.name ?? id }),
          ]),
          (value) => set({ norm: value }),
        )
      : nothing
  }
  ${
    moment === 'tension'
      ? html`<div class="field-line field-line--row">
          <label class="label" for="inject-tension">${t('console.moment.whichTension')}</label>
          <input
            id="inject-tension"
            class="field field--short"
            type="number"
            min="0"
            max="100"
            .value=${String(tension)}
            @change=${(event: Event) => set({ tension: clamped(Number(valueAt(event))) })}
          />
        </div>`
      : nothing
  }`;
}

/** To whom an inject goes. */
export function targetChoice(console: Console, set: Set): TemplateResult {
  const { t, desk, view } = console;
  const { source, target, tables, delegation } = desk.inject;
  const time = injectTime(view);
  const [first] = tablesAhead(view);
  const marks = delegationMarks(console);
  return html`${radios({
    name: 'inject-target',
    legend: t('console.target'),
    choices: targetsFor(source, time).map((value) => ({
      value,
      label: t(`console.target.pick.${value}`),
    })),
    chosen: target,
    choose: (value) =>
      set({
        target: value,
        tables:
          value === 'tables' && tables.length === 0 && first !== undefined ? [first.id] : tables,
        delegation: delegation ?? marks[0]?.id ?? null,
      }),
  })}
  ${target === 'tables' ? tableBoxes(console, set) : nothing}
  ${
    target === 'delegation'
      ? html`${
          time === 'ahead'
            ? nothing
            : select(
                'inject-table',
                t('console.target.whichTable'),
                tables[0] ?? '',
                [
                  ['', t('console.target.everyTable')],
                  ...tablesAhead(view)
                    .filter(({ ended }) => !ended)
                    .map(({ id, number }) => [id, t('console.target.table', { number })] as const),
                ],
                (value) => set({ tables: value === '' ? [] : [value] }),
              )
        }
        ${select(
          'inject-delegation',
          t('console.target.whichSide'),
          delegation ?? '',
          marks.map(({ id, name }) => [id, name]),
          (value) => set({ delegation: value }),
        )}`
      : nothing
  }`;
}

function tableBoxes({ t, desk, view }: Console, set: Set): TemplateResult {
  const { tables } = desk.inject;
  return html`<fieldset class="boxes">
    <legend class="label">${t('console.target.whichTables')}</legend>
    ${tablesAhead(view)
      .filter(({ ended }) => !ended)
      .map(
        ({ id, number }) => html`<label class="seg seg--box">
          <input
            type="checkbox"
            .checked=${tables.includes(id)}
            aria-label=${t('console.target.table', { number })}
            @change=${() =>
              set({
                tables: tables.includes(id)
                  ? tables.filter((each) => each !== id)
                  : [...tables, id],
              })}
          />
          <span>${number}</span>
        </label>`,
      )}
  </fieldset>`;
}

function select(
  id: string,
  label: string,
  chosen: string,
  choices: readonly (readonly [string, string])[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="field-line field-line--row">
    <label class="label" for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose(valueAt(event))}>
      ${choices.map(
        ([value, words]) =>
          html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
      )}
    </select>
  </div>`;
}

function clamped(tension: number): number {
  return Math.min(100, Math.max(0, Math.round(Number.isFinite(tension) ? tension : 0)));
}
