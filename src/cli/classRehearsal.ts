import { agentNamed } from '../agents/agent.ts';
import { readArguments } from './readArguments.ts';
import { rulesAt } from './rulesAt.ts';
import { wholeNumber } from './wholeNumber.ts';

const USAGE = [
  'usage: npm run class:bots -- --tables N [--address URL --code CODE] [--level LEVEL[/STYLE]] [--chairs 1-4] [--cut 20|60] [--sittings 1-3] [--pace MS] [--seed N] [--minutes N] [--record FILE]',
  '  without --address: on a server of its own, in a folder that goes with it; --record keeps what the class was',
  '  with --address and --code: students for a class that you have opened; you seat and start them at /host',
];
const OPTIONS = {
  tables: { type: 'string' },
  address: { type: 'string' },
  code: { type: 'string' },
  level: { type: 'string' },
  chairs: { type: 'string' },
  cut: { type: 'string' },
  sittings: { type: 'string' },
  pace: { type: 'string' },
  seed: { type: 'string' },
  minutes: { type: 'string' },
  record: { type: 'string' },
} as const;

/** Where a rehearsal tells of itself, line by line. */
export interface RehearsalLines {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * `npm run class:bots`: a whole class of agents through the real server, for an instructor who wants to
 * rehearse. It ends with 0 where every table reached its verdict, with 1 where one did not, with 2 where
 * it was called wrongly.
 */
export async function classRehearsal(
  args: readonly string[],
  { print, complain }: RehearsalLines,
): Promise<0 | 1 | 2> {
  const wrong = (fault: string): 2 => {
    for (const line of [fault, ...USAGE]) complain(line);
    return 2;
  };
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return wrong(read.fault);
  const number = (name: keyof typeof OPTIONS, usual: number) =>
    wholeNumber(read.option(name) ?? String(usual)) ?? Number.NaN;
  const [tables, chairs, sittings] = [
    number('tables', 0),
    number('chairs', 1),
    number('sittings', 1),
  ];
  const [paceMs, seed, minutes] = [number('pace', 250), number('seed', 1), number('minutes', 120)];
  if (!(tables >= 1)) return wrong('give --tables a whole number from 1');
  if ([chairs, sittings, paceMs, seed, minutes].some(Number.isNaN))
    return wrong('--chairs, --sittings, --pace, --seed and --minutes take whole numbers');
  const level = read.option('level') ?? 'reciprocal';
  if (agentNamed(level) === null) return wrong(`no agent is called ${level}`);
  const [address, code] = [read.option('address'), read.option('code')];
  if ((address === undefined) !== (code === undefined))
    return wrong('--address and --code go together');
  if (address !== undefined && !URL.canParse(address)) return wrong(`${address} is no address`);
  const rules = rulesAt('washington-2015');
  if (!rules.ok) throw new Error(rules.faults.join('\n'));
  const { scenario } = rules;
  // The server and all that it needs are loaded once the words are fine.
  const { rehearse } = await import('./rehearse/rehearse.ts');
  const bots = { scenario, tables, level, paceMs, seed, minutes, print };
  if (address !== undefined && code !== undefined)
    return rehearse({ ...bots, place: { address: new URL(address), code, lead: null } });
  const asked = {
    scenario,
    cut: read.option('cut') ?? scenario.cuts[0]?.id ?? '',
    chairs,
    sittings,
  };
  const { ownClass } = await import('./rehearse/ownClass.ts');
  const own = await ownClass({ ...asked, level, record: read.option('record') ?? null });
  if (!own.ok) return wrong(own.fault);
  try {
    return await rehearse({ ...bots, place: own.place });
  } finally {
    await own.close();
  }
}
