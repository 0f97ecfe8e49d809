import { html, nothing, type TemplateResult } from 'lit';
import type { ClassSight, MemberClass } from './ClassSight.ts';
import { classFoot, type FootActs } from './classFoot.ts';
import { shownCode } from './codeWords.ts';

/** Before the talks: one's name, who is here, the slip that leads back, and what is going to happen. */
export function lobbyScreen(sight: ClassSight, view: MemberClass, acts: FootActs): TemplateResult {
  const { t, seat } = sight;
  return html`<main class="lobby">
    <header class="lobby__head" data-theme="night">
      <h1 id="class-turn" tabindex="-1">${t('class.lobby.name', { name: view.name })}</h1>
      <p>${t('class.lobby.nameHint')}</p>
      <p class="lobby__here" role="status">${hereWords(t, view)}</p>
      ${placed(sight, view)}
      <p>${t('class.lobby.wait')}</p>
    </header>
    ${
      seat === null
        ? nothing
        : html`<section class="lobby__slip" aria-labelledby="slip-h">
            <h2 id="slip-h">${t('class.lobby.seatCode')}</h2>
            <p class="lobby__code num">${shownCode(seat.seatCode)}</p>
            <p class="small">${t('class.lobby.slip', { code: shownCode(seat.code) })}, ${view.name}</p>
            <p class="small quiet">${t('class.lobby.seatCodeHint')}</p>
            <button type="button" class="btn noprint" data-action="slip:print" @click=${() => print()}>
              ${t('class.lobby.print')}
            </button>
          </section>`
    }
    <section class="lobby__expect noprint" aria-labelledby="expect-h">
      <h2 id="expect-h">${t('class.lobby.expect')}</h2>
      <ul class="points">
        <li>${t('class.lobby.expect.chairs', { chairs: view.plan.chairs })}</li>
        <li>${t('class.lobby.expect.sittings', { sittings: view.plan.sittings })}</li>
        <li>${t('class.lobby.expect.private')}</li>
        <li>${t('class.lobby.expect.clock')}</li>
      </ul>
    </section>
    ${classFoot(sight, view, acts)}
  </main>`;
}

function hereWords(t: ClassSight['t'], { present, expected }: MemberClass): string {
  return expected < present
    ? t('class.lobby.hereOnly', { present })
    : t('class.lobby.here', { present, expected });
}

function placed({ t, delegationName }: ClassSight, { seat }: MemberClass) {
  if (seat === null) return nothing;
  const { number, delegation, roles } = seat;
  if (delegation === null)
    return html`<p class="lobby__placed">${t('class.lobby.placedObserver', { number })}</p>`;
  const name = delegationName(delegation);
  const [role] = roles;
  if (name === null || role === undefined) return nothing;
  return html`<p class="lobby__placed">
    ${t('class.lobby.placed', { number, delegation: name, role: t(`class.chair.${role}`) })}
  </p>`;
}
