import { classRehearsal } from './classRehearsal.ts';

process.exitCode = await classRehearsal(process.argv.slice(2), {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
});
