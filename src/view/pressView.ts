import { type Command, forecast, type PressLine } from '../engine/index.ts';
import { type ActionReader, nothing, toCommand, toDesk } from './ActionEffect.ts';
import { awaited, type ClosingView, cleanText } from './closingView.ts';
import { costLines } from './costLines.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { ownSide } from './seat.ts';
import { whyNot } from './whyNot.ts';

const pressLines: readonly PressLine[] = ['joint', 'own-emphasis', 'victory'];

/** The screen of the press: one of three lines, and what it moves. */
export function pressView(frame: Frame, desk: Desk): ClosingView {
  const { view, t, script } = frame;
  const own = ownSide(frame);
  const sealed = view.closing?.ownPressLine ?? null;
  const pick = sealed ?? pressLines.find((line) => line === desk.picks.press) ?? null;
  const command = (line: PressLine): Command => ({ kind: 'choosePressLine', line });
  const missing = pick === null ? t('closing.pressMissing') : whyNot(frame, command(pick));
  return {
    heading: t('closing.pressHeading'),
    hint: t('closing.pressHint'),
    text: cleanText(frame),
    choices: pressLines.map((line) => ({
      id: `press:${line}`,
      label: t(`closing.press.${line}`),
      cost: costLines(frame, forecast(view, command(line)).now),
      whyNot: whyNot(frame, command(line)),
      chosen: line === pick,
      about: [script.verdict.press[own.id]?.[line] ?? ''],
      rows: [],
    })),
    seal: {
      id: 'press:seal',
      label: missing ?? t('closing.pressSeal'),
      cost: [],
      whyNot: missing,
    },
    awaited: sealed === null ? null : awaited(frame, t(`closing.press.${sealed}`)),
    advice: [],
  };
}

/** `press:joint` marks a line, `press:seal` gives it to the press. */
export const readPress: ActionReader = (_frame, desk, [line]) => {
  if (line !== 'seal') return line === undefined ? nothing : toDesk(withPick(desk, 'press', line));
  const pick = pressLines.find((each) => each === desk.picks.press);
  return pick === undefined ? nothing : toCommand({ kind: 'choosePressLine', line: pick });
};
