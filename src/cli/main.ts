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

function run([command, ...args]: readonly string[]): Report {
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

const report = run(process.argv.slice(2));
for (const line of report.out) process.stdout.write(`${line}\n`);
for (const line of report.err) process.stderr.write(`${line}\n`);
process.exitCode = report.exit;
