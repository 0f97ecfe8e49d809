import type { Action } from './Action.ts';
import { type ActionReader, toDesk } from './ActionEffect.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { type KeptGame, whereItStands } from './keptGame.ts';
import { dayWords } from './playedDay.ts';

/** What a place for a game that was put aside holds, as far as a list tells of it. */
export type ShownSlot =
  | { readonly place: number; readonly state: 'empty' | 'damaged' }
  | {
      readonly place: number;
      readonly state: 'kept';
      readonly name: string;
      /** On which it was put aside, as `2026-06-23`. */
      readonly day: string;
      /** The ending that the game had; null where it was not over. */
      readonly ending: string | null;
      readonly game: KeptGame;
    };

/** The places of this browser, and why one cannot keep there; null where one can. */
export interface ShownSlots {
  readonly slots: readonly ShownSlot[];
  readonly whyNot: 'none' | 'full' | 'busy' | 'failed' | null;
}

/** Games that somebody has put aside by name, and the places that are still free. */
export interface SlotsView {
  readonly heading: string;
  readonly hint: string;
  /** Why nothing can be put aside, and what to do instead; null where it can. */
  readonly fault: string | null;
  /** Free places are shown to whoever has a game to put there. */
  readonly rows: readonly SlotRow[];
  readonly nameLabel: string;
}

export interface SlotRow {
  readonly place: number;
  readonly title: string;
  readonly where: string;
  readonly about: string;
  /** A name to be typed; null where none is asked for. */
  readonly form: NameForm | null;
  readonly actions: readonly Action[];
  /** Whether the actions answer a question that cannot be undone. */
  readonly asks: boolean;
}

interface NameForm {
  readonly name: string;
  /** What is lost by it. */
  readonly warning: string | null;
  readonly done: string;
  readonly cancel: Action;
  /** The action id up to the name that was typed. */
  readonly idBefore: string;
}

export function slotsView(frame: Frame, desk: Desk, { slots, whyNot }: ShownSlots): SlotsView {
  const { t, view } = frame;
  const playing = view.own !== null;
  const shown = slots.filter(({ state }) => playing || state !== 'empty');
  return {
    heading: t('slots.heading'),
    hint: t(playing ? 'slots.hint' : shown.length === 0 ? 'slots.noneFilled' : 'slots.hintTitle'),
    fault: whyNot === null ? null : `${t(`slots.${whyNot}`)} ${t('slots.file')}`,
    rows: shown.map((slot) => rowOf(frame, desk, slot)),
    nameLabel: t('slots.name'),
  };
}

function rowOf(frame: Frame, desk: Desk, slot: ShownSlot): SlotRow {
  const { place } = slot;
  const [asked, of] = (desk.picks.slot ?? '').split(':');
  const due = of === String(place) ? asked : undefined;
  const form = due === 'keep' || due === 'name' ? formOf(frame, slot, due) : null;
  const asks = due === 'clear';
  return {
    place,
    title: titleOf(frame, slot),
    where: slot.state === 'kept' ? whereItStands(frame, slot.game) : '',
    about: slot.state === 'kept' ? aboutOf(frame, slot) : '',
    form,
    actions: form !== null ? [] : asks ? sureActions(frame, place) : rowActions(frame, slot),
    asks,
  };
}

function titleOf(frame: Frame, slot: ShownSlot): string {
  if (slot.state !== 'kept') return frame.t(`slots.${slot.state}`, { place: slot.place });
  return slot.name === '' ? whereItStands(frame, slot.game) : slot.name;
}

function aboutOf(frame: Frame, slot: Extract<ShownSlot, { state: 'kept' }>): string {
  const { t, script, formats, view } = frame;
  const { cut, round, rewound } = slot.game;
  const { rounds = [] } = view.setting.scenario.cuts.find(({ id }) => id === cut) ?? {};
  const ended = slot.ending === null ? null : script.verdict.endings[slot.ending]?.name;
  const facts = {
    place: slot.place,
    cut: script.cuts[cut]?.name ?? cut,
    played: dayWords(frame, rounds[round]?.date ?? ''),
    saved: formats.day(slot.day),
    ending: ended ?? slot.ending ?? '',
  };
  const about = t(slot.ending === null ? 'slots.about' : 'slots.aboutOver', facts);
  return rewound ? `${about} ${t('slots.rewound')}` : about;
}

function rowActions({ t, view }: Frame, { place, state }: ShownSlot): readonly Action[] {
  const keep = act(`slots:keep:${place}`, t(state === 'empty' ? 'slots.keep' : 'slots.keepOver'));
  const clear = act(`slots:clear:${place}`, t('games.forget'));
  return [
    ...(state === 'kept' ? [act(`slot:open:${place}`, t('slots.open'))] : []),
    ...(view.own === null ? [] : [keep]),
    ...(state === 'kept' ? [act(`slots:name:${place}`, t('slots.rename'))] : []),
    ...(state === 'empty' ? [] : [clear]),
  ];
}

function sureActions({ t }: Frame, place: number): readonly Action[] {
  return [
    act(`slot:clear:${place}`, t('games.forgetSure')),
    act(`slots:close:${place}`, t('games.keep')),
  ];
}

function formOf(frame: Frame, slot: ShownSlot, due: 'keep' | 'name'): NameForm {
  const { t } = frame;
  const { place } = slot;
  const replaces = due === 'keep' && slot.state !== 'empty';
  return {
    name: due === 'name' ? titleOf(frame, slot) : suggestedName(frame),
    warning: replaces ? t('slots.over', { name: titleOf(frame, slot) }) : null,
    done: t(replaces ? 'slots.replace' : 'slots.done'),
    cancel: act(`slots:close:${place}`, t('slots.cancel')),
    idBefore: `slot:${due === 'keep' ? 'keep' : 'rename'}:${place}:`,
  };
}

/** Where the game on the page stands, for a name. */
function suggestedName(frame: Frame): string {
  const { seat, round, stage } = frame.view;
  return whereItStands(frame, { seat, round, stage });
}

function act(id: string, label: string): Action {
  return { id, label, cost: [], whyNot: null };
}

/** `slots:keep:3`, `slots:name:3`, `slots:clear:3` ask for a name or once more; `slots:close:3` lets it be. */
export const readSlots: ActionReader = (_frame, desk, [what = '', place = '']) =>
  toDesk(withPick(desk, 'slot', what === 'close' ? '' : `${what}:${place}`));
