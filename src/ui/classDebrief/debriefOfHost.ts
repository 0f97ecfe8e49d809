import { html, nothing, type TemplateResult } from 'lit';
import type { ClassStep } from './ClassDebriefContext.ts';
import { classSteps } from './classSteps.ts';
import type { DebriefSight } from './DebriefSight.ts';
import { partOf } from './partOf.ts';

/** Every step for the host, with the questions to ask at it, and the button that shows it to the class. */
export function debriefOfHost(
  sight: DebriefSight,
  revealed: number,
  reveal: (step: number) => void,
): TemplateResult {
  const { words, page, state, context, retry } = sight;
  const { t } = words;
  // Without a look of one's own, one sees what the wall shows.
  const looked = Number(page.desk.picks.step ?? Math.max(1, revealed));
  const step = classSteps[looked - 1] ?? classSteps[0];
  if (step === undefined) throw new Error('the class debrief has no step');
  return html`<section class="classdebrief" data-step=${step.id} aria-labelledby="classdebrief-step">
    ${tabs(sight, looked, revealed)}
    <div class="classdebrief__bar">
      <h2 id="classdebrief-step">
        ${titleOf(step, sight)} <small>${t('classDebrief.place', partOf(step))}</small>
      </h2>
      <p class="classdebrief__acts">
        <button
          type="button"
          class=${revealed === looked ? 'btn' : 'btn btn--main'}
          data-reveal=${looked}
          ?disabled=${revealed === looked}
          @click=${() => reveal(looked)}
        >
          ${t(revealed === looked ? 'classDebrief.host.shown' : 'classDebrief.host.show')}
        </button>
        ${next(sight, looked, reveal)}
        <button type="button" class="btn" data-reveal="0" ?disabled=${revealed === 0} @click=${() => reveal(0)}>
          ${t('classDebrief.host.hide')}
        </button>
      </p>
    </div>
    <p class="classdebrief__ask"><b>${t('classDebrief.host.ask')}</b> ${t(`classDebrief.ask.${step.id}`)}</p>
    ${
      context === null
        ? html`<p>
            ${t(`classDebrief.wall.${state === 'ready' ? 'soon' : state}`)}
            ${state === 'failed' ? html`<button type="button" class="btn" @click=${retry}>${t('classDebrief.host.retry')}</button>` : nothing}
          </p>`
        : step.draw({ ...context, place: 'host' })
    }
  </section>`;
}

function titleOf({ id }: ClassStep, { words: { t } }: DebriefSight): string {
  return t(`classDebrief.step.${id}`);
}

function tabs(sight: DebriefSight, looked: number, revealed: number): TemplateResult {
  const { t } = sight.words;
  return html`<nav aria-label=${t('classDebrief.host.steps')}>
    <ol class="classdebrief__tabs">
      ${classSteps.map((step, at) => {
        const here = at + 1;
        return html`<li>
          <button
            type="button"
            class="btn btn--bare"
            data-look=${here}
            aria-current=${here === looked ? 'step' : nothing}
            @click=${() => sight.page.report(`step:${here}`)}
          >
            ${titleOf(step, sight)}
            ${here === revealed ? html`<small>${t('classDebrief.host.onWall')}</small>` : nothing}
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** Looks at the next step and shows it, with one press. */
function next(
  { words: { t }, page }: DebriefSight,
  looked: number,
  reveal: (step: number) => void,
): TemplateResult | typeof nothing {
  if (looked >= classSteps.length) return nothing;
  const go = () => {
    page.report(`step:${looked + 1}`);
    reveal(looked + 1);
  };
  return html`<button type="button" class="btn" data-reveal="next" @click=${go}>
    ${t('classDebrief.host.next')}
  </button>`;
}
