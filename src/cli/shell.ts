import { CHECK_USAGE, check } from './check.ts';
import { PLAY_USAGE, play } from './play.ts';
import { fine, type Report, wrongUsage } from './Report.ts';
import { REPLAY_USAGE, replayFile } from './replayFile.ts';

const USAGE = [
  'usage: npm run cli -- COMMAND',
  `  ${CHECK_USAGE}`,
  `  ${PLAY_USAGE}`,
  `  ${REPLAY_USAGE}`,
];

/** What the shell makes of its words: the first names a command, the others are that command's. */
export function shell([command, ...args]: readonly string[]): Report {
  switch (command) {
    case 'check':
      return check(args);
    case 'play':
      return play(args);
    case 'replay':
      return replayFile(args);
    case undefined:
      return wrongUsage(...USAGE);
    case 'help':
    case '--help':
      return fine(...USAGE);
    default:
      return wrongUsage(`there is no command ${command}`, ...USAGE);
  }
}
