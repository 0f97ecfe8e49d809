import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../../view/Frame.ts';
import { rungTitle } from '../../view/names.ts';
import type { Console } from './ConsoleSight.ts';

/** What the delegation that one looks as was told by its capital, and what it has sealed. */
export function tableBrief(
  { t }: Pick<Console, 't'>,
  frame: Frame,
): TemplateResult | typeof nothing {
  const { own, verdict } = frame.view;
  if (own === null || verdict !== null) return nothing;
  const cable = frame.script.cables[own.id]?.[own.cable];
  const sealed = Object.entries(own.sealedPositions?.positions ?? {});
  return html`<section aria-labelledby="table-brief">
    <h3 id="table-brief">${t('console.table.brief', { name: cable?.name ?? own.cable })}</h3>
    <p class="clause">${cable?.text ?? ''}</p>
    ${
      own.aim === null
        ? nothing
        : html`<p class="small">${t('console.table.aim', { aim: own.aim })}</p>`
    }
    ${
      sealed.length === 0
        ? nothing
        : html`<p class="small">
            ${t('console.table.sealed', {
              positions: sealed
                .map(([norm, wording]) => `${norm} ${rungTitle(frame, norm, wording)}`)
                .join(', '),
            })}
          </p>`
    }
  </section>`;
}
