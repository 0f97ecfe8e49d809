import { html, type nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';
import type { LobbyChair, LobbyTable } from './lobbyView.ts';
import { delegationMarks } from './marks.ts';

/** Who sits where; once somebody is picked every chair is a place for that one. */
export function pairedTables(console: Console, tables: readonly LobbyTable[]): TemplateResult {
  const { t } = console;
  return html`<div class="pairs" tabindex="0" role="region" aria-label=${t('console.pair.tables')}>
    <table class="data">
      <thead>
        <tr>
          <th class="t"><span class="sr">${t('console.pair.table')}</span></th>
          ${delegationMarks(console).map(
            ({ place, name }) => html`<th><span class="side side--${place}">${name}</span></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${tables.map(
          (table) => html`<tr>
            <th class="t" scope="row">${table.number}</th>
            ${table.sides.map(
              ({ chairs, computer }) => html`<td>
                ${
                  computer && console.desk.picked === null
                    ? html`<em>${t('console.pair.computer')}</em>`
                    : chairs.map((chair) => chairAt(console, table, chair))
                }
              </td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function chairAt(
  { t, desk, change, tell, may }: Console,
  table: LobbyTable,
  { delegation, role, member }: LobbyChair,
): TemplateResult | typeof nothing {
  const { picked } = desk;
  const words = member?.name ?? t('console.pair.empty');
  const label = t('console.pair.chair', {
    number: table.number,
    role: t(`class.chair.short.${role}`),
    name: words,
  });
  const press = () => {
    if (picked === null || picked === member?.id)
      return change({ picked: picked === null ? (member?.id ?? null) : null });
    tell({ kind: 'seatMember', member: picked, table: table.id, chair: { delegation, role } });
    change({ picked: null });
  };
  if (!may('seatMember') || (picked === null && member === null))
    return html`<span class="chair chair--plain">${words}</span>`;
  return html`<button
    type="button"
    class="chair"
    data-chair=${`${table.number}:${delegation}:${role}`}
    data-present=${member?.present ?? true}
    aria-label=${label}
    aria-pressed=${member !== null && picked === member.id}
    @click=${press}
  >
    ${words}
  </button>`;
}
