import { html, nothing, type TemplateResult } from 'lit';
import type { MemberId } from '../../classroom/index.ts';
import type { Console } from './ConsoleSight.ts';
import { placesFor } from './placesFor.ts';
import { twoStep } from './twoStep.ts';

/** What can be done with the member who was picked: another name, another place, or out of the class. */
export function pickedBar(console: Console, id: MemberId): TemplateResult {
  const { t, view, may, tell, change } = console;
  const member = view.members.find((each) => each.id === id);
  if (member === undefined || member.removed) return html``;
  const { name } = member;
  const places = may('seatMember') ? placesFor(console, id) : [];
  const seat = (event: SubmitEvent) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget as HTMLFormElement).get('place');
    const place = places.find((each) => each.value === value);
    if (place !== undefined) tell(place.command);
  };
  return html`<div class="picked" role="group" aria-label=${name}>
    <p class="picked__name"><b>${name}</b></p>
    ${
      places.length === 0
        ? nothing
        : html`<form class="picked__seat" @submit=${seat}>
            <label class="sr" for="picked-place">${t('console.picked.place', { name })}</label>
            <select id="picked-place" name="place">
              <option value="">${t('console.picked.place', { name })}</option>
              ${places.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
            </select>
            <button type="submit" class="btn" data-action="picked:seat">
              ${t('console.picked.seat')}
            </button>
          </form>`
    }
    <div class="picked__acts">
      ${
        may('renameMember')
          ? html`<button
              type="button"
              class="btn"
              data-action="picked:rename"
              @click=${() => tell({ kind: 'renameMember', member: id })}
            >
              ${t('console.picked.rename')}
            </button>`
          : nothing
      }
      ${
        may('removeMember')
          ? twoStep(console, {
              key: 'picked:remove',
              ask: t('console.picked.remove'),
              does: t('console.picked.removeNow', { name }),
              act: () => {
                tell({ kind: 'removeMember', member: id });
                change({ picked: null });
              },
            })
          : nothing
      }
      <button
        type="button"
        class="btn btn--bare"
        data-action="picked:close"
        @click=${() => change({ picked: null, armed: null })}
      >
        ${t('console.picked.done')}
      </button>
    </div>
  </div>`;
}
