import { html, nothing, type TemplateResult } from 'lit';
import type { ClassSight } from './ClassSight.ts';
import { shownCode, typedCode } from './codeWords.ts';
import type { Door, DoorFault } from './Door.ts';

export interface DoorActs {
  /** What the page's address brought along. */
  readonly code: string;
  /** Goes to the seat that this browser keeps. */
  readonly goToKept: () => void;
}

type Translate = ClassSight['t'];

/** Before the door: the code of a class, or the way back to one's seat. */
export function doorScreen(
  { t, seat }: ClassSight,
  door: Door,
  { code, goToKept }: DoorActs,
): TemplateResult {
  return html`<main class="door">
    <div class="door__in">
      <header class="door__head" data-theme="night">
        <p class="door__name">Communiqué</p>
        <h1 id="class-turn" tabindex="-1">${t('class.door.heading')}</h1>
        <p>${t('class.door.aboutName')}</p>
      </header>
      <div class="door__forms">
        ${seat === null ? nothing : keptSeat(t, seat.code, goToKept)}
        ${joinForm(t, door, code)} ${returnForm(t, door, code === '' ? (seat?.code ?? '') : code)}
        <p class="small"><a href="./">${t('class.door.alone')}</a></p>
      </div>
    </div>
  </main>`;
}

function keptSeat(t: Translate, code: string, go: () => void): TemplateResult {
  return html`<section class="door__kept" aria-label=${t('class.door.comeBack')}>
    <p>${t('class.door.kept', { code: shownCode(code) })}</p>
    <button type="button" class="btn" data-action="door:kept" @click=${go}>
      ${t('class.door.keptAct')}
    </button>
  </section>`;
}

function joinForm(t: Translate, door: Door, code: string): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void door.join(fieldOf(event, 'code'));
  };
  const fault = faultAt(door, 'join');
  return html`<form class="door__form" data-form="join" novalidate @submit=${submit}>
    ${codeField(t, {
      id: 'join-code',
      name: 'code',
      label: t('class.door.code'),
      hint: t('class.door.codeHint'),
      value: code,
      large: true,
      fault,
    })}
    <button type="submit" class="btn btn--main" aria-disabled=${door.busy ? 'true' : nothing}>
      ${t(door.busy ? 'class.door.busy' : 'class.door.join')}
    </button>
  </form>`;
}

function returnForm(t: Translate, door: Door, code: string): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void door.comeBack(fieldOf(event, 'code'), fieldOf(event, 'seat'));
  };
  const fault = faultAt(door, 'return');
  return html`<details class="door__back" ?open=${fault !== null}>
    <summary>${t('class.door.comeBack')}</summary>
    <form class="door__form" data-form="return" novalidate @submit=${submit}>
      <p class="small quiet">${t('class.door.comeBackHint')}</p>
      ${codeField(t, {
        id: 'return-code',
        name: 'code',
        label: t('class.door.code'),
        hint: null,
        value: code,
        large: false,
        fault,
      })}
      ${codeField(t, {
        id: 'return-seat',
        name: 'seat',
        label: t('class.door.seatCode'),
        hint: null,
        value: '',
        large: false,
        fault: null,
      })}
      <button type="submit" class="btn" aria-disabled=${door.busy ? 'true' : nothing}>
        ${t('class.door.comeBackAct')}
      </button>
    </form>
  </details>`;
}

interface Field {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
  readonly large: boolean;
  readonly fault: DoorFault | null;
}

function codeField(
  t: Translate,
  { id, name, label, hint, value, large, fault }: Field,
): TemplateResult {
  const described = [
    ...(hint === null ? [] : [`${id}-hint`]),
    ...(fault === null ? [] : [`${id}-fault`]),
  ];
  return html`<div class="door__field" data-large=${large}>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      name=${name}
      type="text"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      maxlength="20"
      value=${shownCode(value)}
      aria-describedby=${described.length === 0 ? nothing : described.join(' ')}
      aria-invalid=${fault === null ? nothing : 'true'}
      @input=${format}
    />
    ${hint === null ? nothing : html`<p class="small quiet" id=${`${id}-hint`}>${hint}</p>`}
    <div role="alert">
      ${fault === null ? nothing : html`<p class="fault" id=${`${id}-fault`}>${faultWords(t, fault)}</p>`}
    </div>
  </div>`;
}

/** Sets what is typed in halves, as long as somebody types at its end. */
function format({ target }: Event): void {
  const field = target as HTMLInputElement;
  if (field.selectionEnd !== field.value.length || (target as HTMLElement).matches(':read-only'))
    return;
  const code = typedCode(field.value);
  field.value =
    field.name === 'code' && code.length > 3 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
}

function faultAt(door: Door, at: DoorFault['at']): DoorFault | null {
  return door.fault?.at === at ? door.fault : null;
}

function faultWords(t: Translate, { code, seconds }: DoorFault): string {
  // A student's door asks for no secret.
  return t(`class.door.fault.${code === 'wrong-secret' ? 'malformed' : code}`, { seconds });
}

function fieldOf({ currentTarget }: Event, name: string): string {
  const value = new FormData(currentTarget as HTMLFormElement).get(name);
  return typeof value === 'string' ? value : '';
}
