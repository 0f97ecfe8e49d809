import './positions.css';
import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../../view/Frame.ts';
import { metersView } from '../../view/metersView.ts';
import { type PositionRow, positionsView } from '../../view/positionsView.ts';
import { quoted } from '../../view/quoted.ts';
import { ownSide } from '../../view/seat.ts';
import { tonesView } from '../../view/tonesView.ts';
import { actionButton } from '../parts/actionButton.ts';
import { costList } from '../parts/costList.ts';
import { ladder } from '../parts/ladder.ts';
import { meterRow } from '../parts/meters.ts';
import { side } from '../parts/side.ts';
import type { Report, Screen } from '../Screen.ts';
import { awaited } from './statementScreen.ts';

/** A ladder for each norm of the agenda; tokens are placed in the open and sealed together. */
export const positionsScreen: Screen = ({ frame, desk, report }) => {
  const positions = positionsView(frame, desk);
  const tones = tonesView(frame);
  const own = ownSide(frame).id;
  return html`<div class="positions">
    <div class="positions__above">
    ${
      tones === null
        ? nothing
        : html`<section class="tones" aria-label=${tones.heading}>
            ${tones.spoken.map(
              ({ by, tone, words }) => html`<p>
                ${side(by)} <span class="stamp">${tone}</span>
                ${words === null ? nothing : html`<span class="tones__words" data-spoken=${by.id === own ? nothing : ''} lang=${frame.script.language}>${quoted(frame, words)}</span>`}
              </p>`,
            )}
            <p class="moved">${tones.moved}</p>
          </section>`
    }
    ${meterRow(metersView(frame), report)}
    </div>
    <div class="positions__head">
      <h1 id="turn" tabindex="-1">${positions.heading}</h1>
      <p class="small quiet">${positions.hint}</p>
    </div>
    ${positions.norms.map((row) => positionRow(frame, row, report))}
    ${
      positions.awaited === null
        ? html`<div class="seal">
            <div>
              ${positions.seal.cost.length === 0 ? nothing : costList(positions.seal.cost, 'cost cost--line')}
              ${
                positions.seal.whyNot === null
                  ? nothing
                  : html`<p class="why">${positions.seal.whyNot}</p>`
              }
            </div>
            ${actionButton(positions.seal, report, { className: 'btn btn--main' })}
          </div>`
        : awaited(positions.awaited, report)
    }
  </div>`;
};

function positionRow(frame: Frame, row: PositionRow, report: Report): TemplateResult {
  const { norm, name } = row.ladder;
  return html`<section class="position" data-current=${row.current} aria-labelledby=${`norm-${norm}`}>
    <h2 id=${`norm-${norm}`}><span class="label">${norm}</span> ${name}</h2>
    <p class="small quiet" lang=${frame.script.language}>${row.question}</p>
    ${ladder(row.ladder, report)}
    <p class="clause position__sentence" lang=${frame.script.language}>${row.sentence}</p>
    <div class="position__foot">
      <p class="small">${row.home}</p>
      ${
        row.redLine === null
          ? nothing
          : actionButton(row.redLine, report, {
              className: 'btn btn--redline',
              pressed: row.redLine.drawn,
            })
      }
    </div>
  </section>`;
}
