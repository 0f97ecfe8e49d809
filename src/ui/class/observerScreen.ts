import { html, type TemplateResult } from 'lit';
import { draftView } from '../../view/draftView.ts';
import type { Frame } from '../../view/Frame.ts';
import { happeningSentence } from '../../view/happeningSentence.ts';
import { draft } from '../parts/draft.ts';
import type { ClassSight, MemberClass } from './ClassSight.ts';
import { classFoot, type FootActs } from './classFoot.ts';

const LAST = 12;

/** Who has no chair looks on, and sees what everybody may see. */
export function observerScreen(
  sight: ClassSight,
  view: MemberClass,
  { frame, number }: { readonly frame: Frame; readonly number: number },
  acts: FootActs,
): TemplateResult {
  const { t } = sight;
  const { round, stage, setting } = frame.view;
  const text = draftView(frame);
  return html`<main class="lobby observe">
    <header class="lobby__head" data-theme="night">
      <h1 id="class-turn" tabindex="-1">${t('class.observe.heading', { number })}</h1>
      <p>
        ${t('class.observe.round', {
          round: round + 1,
          of: setting.cut.rounds.length,
          stage: frame.t(`stage.${stage}`),
        })}
      </p>
      <p>${t('class.observe.hint')}</p>
    </header>
    <section aria-labelledby="observe-draft">
      <h2 id="observe-draft">${t('class.observe.draft')}</h2>
      ${draft({ ...text, rows: text.rows.map((row) => ({ ...row, action: null })) }, () => {})}
    </section>
    <section aria-labelledby="observe-last">
      <h2 id="observe-last">${t('class.observe.last')}</h2>
      <ol class="messages">${lastOf(frame).map((words) => html`<li>${words}</li>`)}</ol>
    </section>
    ${classFoot(sight, view, acts)}
  </main>`;
}

function lastOf(frame: Frame): readonly string[] {
  return frame.view.record
    .flatMap((happening) => happeningSentence(frame, happening) ?? [])
    .slice(-LAST)
    .reverse();
}
