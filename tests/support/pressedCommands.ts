import type { Command, Log } from '../../src/engine/index.ts';

/** A command with what was chosen by it. */
export interface PressedCommand {
  readonly command: string;
  readonly chosen: string;
}

/**
 * What the buttons that a student pressed ask of a table, where the button alone tells it: the plan, the
 * guess, every tone and reaction, the signature and the press line, in order.
 */
export function pressedCommands(done: readonly string[]): readonly PressedCommand[] {
  return done.flatMap((action) => {
    const [family = '', ...words] = action.split(':');
    const chosen = words.at(-1) ?? '';
    const command = family === 'brief' ? COMMANDS[`brief:${words[0]}`] : COMMANDS[family];
    return command === undefined || chosen === 'seal' ? [] : { command, chosen };
  });
}

const COMMANDS: Readonly<Record<string, string>> = {
  'brief:aim': 'filePlan',
  'brief:guess': 'guessCable',
  tone: 'chooseTone',
  reaction: 'react',
  sign: 'sign',
  press: 'choosePressLine',
};

/** The same, read from the decisions of one student as they were exported. */
export function exportedCommands(
  rows: readonly Readonly<Record<string, string>>[],
): readonly PressedCommand[] {
  return rows.flatMap(({ command = '', detail = '' }) =>
    CHOICES[command] === undefined ? [] : chosenBy(command, JSON.parse(detail)),
  );
}

/** The same, read from what one seat did in a log. */
export function loggedCommands(
  { entries }: Log,
  seat: string | undefined,
): readonly PressedCommand[] {
  return entries
    .filter((entry) => entry.seat === seat)
    .flatMap(({ command }) => chosenBy(command.kind, command));
}

function chosenBy(
  command: string,
  detail: Command | Readonly<Record<string, unknown>>,
): readonly PressedCommand[] {
  const field = CHOICES[command];
  return field === undefined ? [] : [{ command, chosen: String(Reflect.get(detail, field)) }];
}

const CHOICES: Readonly<Record<string, string>> = {
  filePlan: 'aim',
  guessCable: 'cable',
  chooseTone: 'tone',
  react: 'reaction',
  sign: 'form',
  choosePressLine: 'line',
};
