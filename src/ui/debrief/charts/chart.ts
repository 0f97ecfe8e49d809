import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { until } from 'lit/directives/until.js';
import type { ChartView } from '../../../view/debrief/ChartView.ts';
import { markOn } from '../../../view/debrief/debriefDesk.ts';
import { afterPaint } from '../../afterPaint.ts';
import { inTurn } from '../../parts/inTurn.ts';
import type { ScreenContext } from '../../Screen.ts';
import { type ChartGround, NARROW, placeOf } from './ChartGround.ts';
import { chartTable } from './chartTable.ts';

type Pictures = typeof import('./pictures.ts');

/** The paper that a chart is drawn on, on a wide page and on a narrow one. */
interface ChartPaper {
  readonly wide: ChartGround;
  readonly narrow: ChartGround;
  /** Where the narrow picture is drawn; a phone's width by default. */
  readonly narrowAt?: string;
}

export interface ChartParts<View extends ChartView> extends ChartPaper {
  readonly view: View;
  /** Changes when the picture is to be another. */
  readonly from: unknown;
  readonly draw: (
    pictures: Pictures,
    view: View,
    ground: ChartGround,
  ) => SVGElement | Promise<SVGElement>;
  /** A wall has nobody who would keep a picture. */
  readonly files?: 'offered' | 'none';
  /** What stands under the picture, to read its marks by. */
  readonly key: TemplateResult;
}

/** What a chart needs of the page around it. */
export type ChartPage = Pick<ScreenContext, 'desk' | 'language' | 'report'> & {
  readonly frame: Pick<ScreenContext['frame'], 't'>;
};

/** A chart that is made when the page has been painted so many times; until then its place is kept. */
export function chartInTurn<View extends ChartView>(
  paints: number,
  paper: ChartPaper,
  make: () => Omit<ChartParts<View>, keyof ChartPaper>,
  page: ChartPage,
): unknown {
  return inTurn(
    paints,
    () => chart({ ...paper, ...make() }, page),
    html`<figure class="chart">
      <div class="chart__picture" style=${placeFor(groundOf(paper))}>
        ${drawing(page)}
      </div>
    </figure>`,
  );
}

/** A chart: picture, key, a walk over its marks, files of it, and its numbers as a table. */
export function chart<View extends ChartView>(
  parts: ChartParts<View>,
  page: ChartPage,
): TemplateResult {
  const { view, from, draw, wide, files = 'offered', key } = parts;
  const { frame, language } = page;
  const { t } = frame;
  const ground = groundOf(parts);
  const picture = async () => {
    const pictures = await import('./pictures.ts');
    // The words of the step stand first; its picture is drawn when they are painted.
    await new Promise<void>((done) => afterPaint(done));
    return labelled(await draw(pictures, view, ground), view);
  };
  const save = async (kind: 'svg' | 'png') => {
    const pictures = await import('./pictures.ts');
    const { id: name, title, description } = view;
    await pictures.saveChart(await draw(pictures, view, wide), {
      name: `communique-${name}`,
      kind,
      title,
      description,
    });
  };
  return html`<figure class="chart" data-chart=${view.id}>
    <div class="chart__picture" style=${placeFor(ground)}>
      ${guard([from, language.current, ground], () => until(picture(), drawing(page)))}
      ${ring(view, ground, markOn(page.desk, view.id))}
    </div>
    ${walk(view, page)}
    <figcaption class="chart__key">${key}</figcaption>
    ${
      files === 'none'
        ? nothing
        : html`<div class="chart__acts">
            <button type="button" class="btn" data-save="svg" @click=${() => save('svg')}>${t('debrief.saveSvg')}</button>
            <button type="button" class="btn" data-save="png" @click=${() => save('png')}>${t('debrief.savePng')}</button>
          </div>`
    }
    <details class="chart__table">
      <summary>${t('debrief.asTable')}</summary>
      ${chartTable(view.table)}
    </details>
  </figure>`;

  /** A list of one's way through the marks: one stands at a time, and arrows go on to the next. */
  function walk({ id, title, marks }: ChartView, { desk }: ChartPage): TemplateResult {
    const now = markOn(desk, id);
    const at = `chart-${id}-mark`;
    const onKey = (event: KeyboardEvent) => {
      const next = stepOf(event.key, now, marks.length);
      if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      page.report(`mark:${id}:${next}`);
    };
    return html`<div
      class="chart__walk"
      role="listbox"
      tabindex="0"
      aria-label=${t('debrief.walk', { title })}
      aria-activedescendant=${now === null ? nothing : `${at}-${now}`}
      @keydown=${onKey}
    >
      ${
        now === null
          ? html`<div role="option" aria-selected="false">${t('debrief.walkHint')}</div>`
          : html`<div
              role="option"
              id=${`${at}-${now}`}
              aria-selected="true"
              aria-posinset=${now + 1}
              aria-setsize=${marks.length}
            >
              ${marks[now]?.words}
            </div>`
      }
    </div>`;
  }
}

function groundOf({ wide, narrow, narrowAt = NARROW }: ChartPaper): ChartGround {
  return matchMedia(narrowAt).matches ? narrow : wide;
}

function placeFor({ width, height }: ChartGround): string {
  return `aspect-ratio: ${width} / ${height}`;
}

function drawing({ frame: { t } }: ChartPage): TemplateResult {
  return html`<p class="quiet">${t('debrief.drawing')}</p>`;
}

/** Where an arrow leads from a mark; null for a key that leads nowhere. */
function stepOf(key: string, now: number | null, count: number): number | null {
  const last = count - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight' || key === 'ArrowDown')
    return now === null ? 0 : Math.min(now + 1, last);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return now === null ? last : Math.max(now - 1, 0);
  return null;
}

function ring(
  view: ChartView,
  ground: ChartGround,
  at: number | null,
): TemplateResult | typeof nothing {
  const mark = at === null ? undefined : view.marks[at];
  if (mark === undefined) return nothing;
  const { left, top } = placeOf(view, ground, mark);
  return html`<span class="chart__ring" style=${`left: ${left}%; top: ${top}%`}></span>`;
}

/** A reader that does not see the picture hears its title and what it shows, once. */
function labelled(picture: SVGElement, { title, description }: ChartView): SVGElement {
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', `${title}. ${description}`);
  for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return picture;
}
