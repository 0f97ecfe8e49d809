import { fine, type Report, wrongUsage } from './Report.ts';
import { ANALYSE_USAGE, CHECK_USAGE, PLAY_USAGE, REPLAY_USAGE, TOURNAMENT_USAGE } from './usage.ts';

const USAGE = [
  'usage: npm run cli -- COMMAND',
  ...ANALYSE_USAGE.map((line) => `  ${line}`),
  `  ${CHECK_USAGE}`,
  `  ${PLAY_USAGE}`,
  `  ${REPLAY_USAGE}`,
  `  ${TOURNAMENT_USAGE}`,
];

/**
 * What the shell makes of its words: the first names a command, the others are that command's. Only
 * the program of that command is loaded, since loading is half of what a short one takes.
 */
export async function shell([command, ...args]: readonly string[]): Promise<Report> {
  switch (command) {
    case 'analyse':
      return (await import('./analyse.ts')).analyse(args);
    case 'check':
      return (await import('./check.ts')).check(args);
    case 'play':
      return (await import('./play.ts')).play(args);
    case 'replay':
      return (await import('./replayFile.ts')).replayFile(args);
    case 'tournament':
      return (await import('./tournament.ts')).tournament(args);
    case undefined:
      return wrongUsage(...USAGE);
    case 'help':
    case '--help':
      return fine(...USAGE);
    default:
      return wrongUsage(`there is no command ${command}`, ...USAGE);
  }
}
