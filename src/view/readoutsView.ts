import { delegationIds, type PressLine, pressGap } from '../engine/index.ts';
import type { Action } from './Action.ts';
import { sealing } from './closingView.ts';
import type { Desk } from './Desk.ts';
import { type DelegationView, delegationsView } from './delegationsView.ts';
import type { Frame } from './Frame.ts';
import { goOn } from './lookView.ts';
import { pressView } from './pressView.ts';

/** Two lecterns before the press: what each delegation says of one text, and how far that is apart. */
export interface ReadoutsView {
  readonly heading: string;
  readonly readouts: readonly Readout[];
  /** Steps from 0 to 4, and their words; null until all have spoken. */
  readonly gap: { readonly steps: number; readonly words: string } | null;
  readonly choices: readonly (Action & { readonly chosen: boolean })[];
  /** Gives the chosen line to the press, or goes on where it has been given. */
  readonly act: Action;
}

export interface Readout {
  readonly speaker: DelegationView;
  /** The kind of line and what is said; null while nobody knows. */
  readonly line: { readonly name: string; readonly words: string } | null;
  /** Whether it is only marked on the desk, sealed, or said. */
  readonly state: 'blank' | 'draft' | 'sealed' | 'said';
  /** The state in a word, where there is no line to be read. */
  readonly note: string | null;
}

/** The press as a picture shows it, for the stage of the press and for the verdict after it. */
export function readoutsView(frame: Frame, desk: Desk): ReadoutsView {
  const { view, t } = frame;
  const asked = view.stage === 'press' ? pressView(frame, desk) : null;
  const said = view.verdict?.pressLines ?? null;
  const speakers = delegationsView(frame);
  const steps = said === null ? 0 : pressGap(said);
  return {
    heading: t('closing.pressHeading'),
    readouts: delegationIds(view.setting).flatMap((id) => {
      const speaker = speakers.find(({ side }) => side.id === id);
      return speaker === undefined ? [] : [readout(frame, desk, speaker, said?.[id] ?? null)];
    }),
    gap: said === null ? null : { steps, words: t('press.gap', { steps }) },
    choices: asked?.choices ?? [],
    act: asked === null ? goOn(frame, 'press') : sealing(frame, asked),
  };
}

function readout(
  frame: Frame,
  desk: Desk,
  speaker: DelegationView,
  said: PressLine | null,
): Readout {
  const { view, t } = frame;
  const { id, own } = speaker.side;
  if (said !== null) return { speaker, line: lineOf(frame, id, said), state: 'said', note: null };
  const sealed = own ? (view.closing?.ownPressLine ?? null) : null;
  const line = sealed ?? (own ? pickedLine(desk) : null);
  const ready = view.sides[id]?.ready === true;
  return {
    speaker,
    line: line === null ? null : lineOf(frame, id, line),
    state: ready ? 'sealed' : line === null ? 'blank' : 'draft',
    note: ready ? t('closing.hand', { note: 'sealed' }) : null,
  };
}

function lineOf({ t, script }: Frame, delegation: string, line: PressLine): Readout['line'] {
  return {
    name: t(`closing.press.${line}`),
    words: script.verdict.press[delegation]?.[line] ?? '',
  };
}

function pickedLine({ picks }: Desk): PressLine | null {
  const { press } = picks;
  return press === 'joint' || press === 'own-emphasis' || press === 'victory' ? press : null;
}
