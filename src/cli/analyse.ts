import { type Report, wrongUsage } from './Report.ts';
import { readArguments } from './readArguments.ts';
import { ANALYSE_USAGE } from './usage.ts';

const GAME_OPTIONS = ['cut', 'cables', 'seed', 'log', 'at'] as const;

const OPTIONS = {
  genius: { type: 'boolean' },
  json: { type: 'boolean' },
  ...Object.fromEntries(GAME_OPTIONS.map((name) => [name, { type: 'string' }] as const)),
} as const;

/** `analyse`: the outcome space of a game or of a GENIUS domain, its frontier and solution points. */
export async function analyse(args: readonly string[]): Promise<Report> {
  const startMs = performance.now();
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return wrongUsage(read.fault, ...ANALYSE_USAGE);
  const asked = { json: read.flag('json'), startMs };
  const [first, ...more] = read.words;
  if (!read.flag('genius')) {
    if (first === undefined || more.length > 0)
      return wrongUsage('name one scenario, or a domain after --genius', ...ANALYSE_USAGE);
    const { analyseGame } = await import('./analyseGame.ts');
    return analyseGame(first, read.option, asked);
  }
  const stray = GAME_OPTIONS.find((name) => read.option(name) !== undefined);
  if (stray !== undefined) return wrongUsage(`a GENIUS domain has no --${stray}`, ...ANALYSE_USAGE);
  if (first === undefined || more.length < 2)
    return wrongUsage('name a domain and two profiles or more', ...ANALYSE_USAGE);
  return (await import('./analyseGenius.ts')).analyseGenius(first, more, asked);
}
