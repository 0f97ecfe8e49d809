import { html, nothing, type TemplateResult } from 'lit';
import { CHAIR_ROLES, type ClassPlan, type TimedStage } from '../../classroom/index.ts';
import type { KeptClass } from '../../session/HostKeeper.ts';
import { shownCode } from '../class/codeWords.ts';
import type { ConsoleWords } from './ConsoleSight.ts';
import { secondsFrom, secondsOnClock } from './clockWords.ts';
import { planMinutes, TIMED_STAGES, withCut } from './planDraft.ts';
import { radios } from './radios.ts';

/** Why no class was opened. */
export interface OpeningFault {
  readonly code:
    | 'malformed'
    | 'wrong-secret'
    | 'secret-missing'
    | 'too-many-tries'
    | 'foreign-origin'
    | 'not-kept'
    | 'no-answer';
  readonly seconds: number;
}

export interface PlanForm extends ConsoleWords {
  readonly plan: ClassPlan;
  readonly kept: readonly KeptClass[];
  readonly fault: OpeningFault | null;
  /** Whether the server has asked for a secret. */
  readonly asksSecret: boolean;
  readonly busy: boolean;
  readonly change: (plan: ClassPlan) => void;
  readonly open: (secret: string) => void;
  /** Opens a class with tables of agents. */
  readonly rehearse: (secret: string) => void;
  readonly goTo: (kept: KeptClass) => void;
}

const LEVELS = ['novice', 'positional', 'reciprocal', 'logroller', 'strategist'] as const;
const KEPT_SHOWN = 3;

/** Opens a class: everything is set for 75 minutes, so that one press is enough. */
export function planForm(form: PlanForm): TemplateResult {
  const { t, plan, scenario, script, fault, asksSecret, busy, open, rehearse } = form;
  const minutes = planMinutes(plan, scenario);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('secret');
    const act = event.submitter?.dataset.action === 'rehearse' ? rehearse : open;
    act(String(typed ?? ''));
  };
  return html`<main class="found">
    <header class="found__head" data-theme="night">
      <p class="found__name">Communiqué</p>
      <h1 id="console-turn" tabindex="-1">${t('console.open.heading')}</h1>
      <p>${script.title}</p>
      <p class="small">${t('console.open.about')}</p>
      <div class="found__sum">
        <p class="found__minutes num">${t('console.open.whole', { minutes: minutes.whole })}</p>
        <ol class="small">
          <li>${t('console.open.in', { minutes: minutes.comingIn })}</li>
          <li>${t('console.open.games', { count: plan.sittings, minutes: minutes.each })}</li>
          ${
            minutes.intervals === 0
              ? nothing
              : html`<li>${t('console.open.between', { minutes: minutes.intervals })}</li>`
          }
          <li>${t('console.open.talk', { minutes: minutes.debrief })}</li>
          <li>${t('console.open.close', { minutes: minutes.close })}</li>
        </ol>
      </div>
    </header>
    <form class="found__form" novalidate @submit=${submit}>
      ${keptClasses(form)} ${choices(form)} ${paceFields(form)}
      ${asksSecret ? secretField(form) : nothing}
      <div role="alert">
        ${
          fault === null
            ? nothing
            : html`<p class="fault">
                ${t(`console.open.fault.${fault.code}`, { seconds: fault.seconds })}
              </p>`
        }
      </div>
      <button
        type="submit"
        class="btn btn--main found__open"
        data-action="open"
        aria-disabled=${busy ? 'true' : nothing}
      >
        ${t(busy ? 'class.door.busy' : 'console.open.open')}
      </button>
      <div class="found__rehearse">
        <button
          type="submit"
          class="btn"
          data-action="rehearse"
          aria-disabled=${busy ? 'true' : nothing}
        >
          ${t('console.open.rehearse')}
        </button>
        <p class="small quiet">${t('console.open.rehearseAbout')}</p>
      </div>
    </form>
  </main>`;
}

function keptClasses({ t, kept, goTo }: PlanForm) {
  if (kept.length === 0) return nothing;
  return html`<ul class="found__kept" aria-label=${t('console.open.kept')}>
    ${kept.slice(0, KEPT_SHOWN).map(
      (each) => html`<li>
        <span>${t('console.open.keptClass', { code: shownCode(each.code), as: each.as })}</span>
        <button type="button" class="btn" data-action=${`go:${each.code}`} @click=${() => goTo(each)}>
          ${t('console.open.go')}
        </button>
      </li>`,
    )}
  </ul>`;
}

function choices({ t, plan, scenario, script, change }: PlanForm): TemplateResult {
  const counts = (most: number) => Array.from({ length: most }, (_, at) => String(at + 1));
  return html`${radios({
    name: 'cut',
    legend: t('console.open.cut'),
    shown: 'legend',
    choices: scenario.cuts.map(({ id }) => ({
      value: id,
      label: script.cuts[id]?.name ?? id,
      about: script.cuts[id]?.sentence ?? '',
    })),
    chosen: plan.cut,
    choose: (cut) => change(withCut(plan, cut)),
  })}
  <div class="found__pair">
    ${radios({
      name: 'sittings',
      legend: t('console.open.sittings'),
      shown: 'legend',
      choices: counts(3).map((value) => ({ value, label: value })),
      chosen: String(plan.sittings),
      choose: (value) => change({ ...plan, sittings: Number(value) }),
    })}
    ${radios({
      name: 'chairs',
      legend: t('console.open.chairs'),
      shown: 'legend',
      choices: counts(CHAIR_ROLES.length).map((value) => ({ value, label: value })),
      chosen: String(plan.chairs),
      choose: (value) => change({ ...plan, chairs: Number(value) }),
    })}
  </div>
  <p class="small quiet">${t('console.open.chairsAbout', { chairs: plan.chairs })}</p>
  <div class="field-line">
    <label class="label" for="plan-agent">${t('console.open.agent')}</label>
    <select
      id="plan-agent"
      @change=${({ target }: Event) =>
        change({ ...plan, agent: (target as HTMLSelectElement).value })}
    >
      ${LEVELS.map(
        (level) => html`<option value=${level} ?selected=${plan.agent === level}>
          ${t('console.open.level', { name: t(`level.${level}`), about: t(`level.${level}.about`) })}
        </option>`,
      )}
    </select>
  </div>`;
}

function paceFields(form: PlanForm): TemplateResult {
  const { t, plan, change } = form;
  const seconds: readonly (readonly [
    'briefingSeconds' | 'corridorSeconds' | 'absentSeconds',
    number,
  ])[] = [
    ['briefingSeconds', plan.briefingSeconds],
    ['corridorSeconds', plan.corridorSeconds],
    ['absentSeconds', plan.absentSeconds],
  ];
  return html`<details class="found__pace">
    <summary>${t('console.open.pace')}</summary>
    <p class="small quiet">${t('console.open.paceAbout')}</p>
    <div class="paces">
      ${TIMED_STAGES.map((stage: TimedStage) =>
        timeField(stage, t(`console.stage.${stage}`), plan.stageSeconds[stage], (value) =>
          change({ ...plan, stageSeconds: { ...plan.stageSeconds, [stage]: value } }),
        ),
      )}
      ${seconds.map(([name, value]) =>
        timeField(name, t(`console.open.${name}`), value, (typed) =>
          change({ ...plan, [name]: typed }),
        ),
      )}
    </div>
  </details>`;
}

function timeField(
  name: string,
  label: string,
  seconds: number,
  set: (seconds: number) => void,
): TemplateResult {
  const take = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    const typed = secondsFrom(field.value);
    // What is no time falls back to what was there.
    if (typed === null) field.value = secondsOnClock(seconds);
    else set(typed);
  };
  return html`<div class="field-line field-line--row">
    <label for=${`pace-${name}`}>${label}</label>
    <input
      id=${`pace-${name}`}
      class="field field--short num"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      .value=${secondsOnClock(seconds)}
      @change=${take}
    />
  </div>`;
}

function secretField({ t, fault }: PlanForm): TemplateResult {
  return html`<div class="field-line">
    <label class="label" for="plan-secret">${t('console.open.secret')}</label>
    <input
      id="plan-secret"
      class="field"
      name="secret"
      type="password"
      autocomplete="off"
      maxlength="200"
      aria-invalid=${fault?.code === 'wrong-secret' ? 'true' : nothing}
    />
    <p class="small quiet">${t('console.open.secretAbout')}</p>
  </div>`;
}
