import { enableCompileCache } from 'node:module';

// Compiled once, the program starts in half the time; so nothing of it may be loaded before this.
enableCompileCache();
const { shell } = await import('./shell.ts');

const report = await shell(process.argv.slice(2));
for (const line of report.out) process.stdout.write(`${line}\n`);
for (const line of report.err) process.stderr.write(`${line}\n`);
process.exitCode = report.exit;
