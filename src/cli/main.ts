import { enableCompileCache, registerHooks } from 'node:module';

// Compiled once, the program starts in half the time; so nothing of it may be loaded before this.
enableCompileCache();
// zod names its fifty languages among what it exports. Nothing here speaks them, and they would be a
// fifth of all files that a game loads.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '../locales/index.js' && context.parentURL?.includes('/node_modules/zod/')
      ? { url: 'data:text/javascript,', shortCircuit: true }
      : next(specifier, context),
});
const { shell } = await import('./shell.ts');

const report = await shell(process.argv.slice(2));
for (const line of report.out) process.stdout.write(`${line}\n`);
for (const line of report.err) process.stderr.write(`${line}\n`);
process.exitCode = report.exit;
