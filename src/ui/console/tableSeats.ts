import { html, nothing, type TemplateResult } from 'lit';
import type { TableId } from '../../classroom/index.ts';
import type { Console } from './ConsoleSight.ts';
import { delegationMarks } from './marks.ts';

/** Who sits at a table, and where an agent plays. */
export function tableSeats(console: Console, id: TableId): TemplateResult | typeof nothing {
  const { t, view } = console;
  const table = view.tables.find((each) => each.id === id);
  if (table === undefined) return nothing;
  return html`<dl class="seats">
    ${delegationMarks(console).map(({ id: delegation, place, name }) => {
      const chairs = table.chairs.filter((chair) => chair.delegation === delegation);
      const people = chairs.flatMap(({ member, role, replaced }) => {
        const found = view.members.find((each) => each.id === member);
        if (found === undefined) return [];
        const state = replaced ? 'agent' : found.present ? 'here' : 'away';
        return [
          t('console.seat', { name: found.name, role: t(`class.chair.short.${role}`), state }),
        ];
      });
      return html`<div>
        <dt><span class="side side--${place}">${name}</span></dt>
        <dd>${people.length === 0 ? t('console.pair.computer') : people.join(', ')}</dd>
      </div>`;
    })}
  </dl>`;
}
