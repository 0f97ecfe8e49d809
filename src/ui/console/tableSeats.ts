import { html, nothing, type TemplateResult } from 'lit';
import { type SeatedTable, type TableId, whoPlays } from '../../classroom/index.ts';
import type { Console } from './ConsoleSight.ts';
import { delegationMarks, type Mark } from './marks.ts';

/** Who sits at a table, and where an agent plays or, everybody being away, could. */
export function tableSeats(console: Console, id: TableId): TemplateResult | typeof nothing {
  const { t, view } = console;
  const table = view.tables.find((each) => each.id === id);
  if (table === undefined) return nothing;
  return html`<dl class="seats">
    ${delegationMarks(console).map((mark) => {
      const chairs = table.chairs.filter(({ delegation }) => delegation === mark.id);
      const people = chairs.flatMap(({ member, role, replaced }) => {
        const found = view.members.find((each) => each.id === member);
        if (found === undefined) return [];
        const state = replaced ? 'agent' : found.present ? 'here' : 'away';
        return [
          t('console.seat', { name: found.name, role: t(`class.chair.short.${role}`), state }),
        ];
      });
      return html`<div>
        <dt><span class="side side--${mark.place}">${mark.name}</span></dt>
        <dd>
          ${people.length === 0 ? t('console.pair.computer') : people.join(', ')}
          ${agentButton(console, table, mark)}
        </dd>
      </div>`;
    })}
  </dl>`;
}

/** An agent plays by itself some time after everybody went; an instructor need not wait for that. */
function agentButton(
  { t, view, may, tell }: Console,
  table: SeatedTable,
  { id: delegation, name }: Mark,
): TemplateResult | typeof nothing {
  const waits = !table.ended && whoPlays(view, table, delegation) === 'nobody';
  if (!waits || !may('replaceAbsent')) return nothing;
  return html`<button
    type="button"
    class="btn"
    data-action=${`table:agent:${delegation}`}
    aria-label=${t('console.seat.agentFor', { name })}
    @click=${() => tell({ kind: 'replaceAbsent', table: table.id, delegation })}
  >
    ${t('console.seat.agent')}
  </button>`;
}
