import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shell as report } from '../../src/cli/shell.ts';
import type { LogEntry } from '../../src/engine/index.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A command in a process of its own, as it is called. */
function called(...args: readonly string[]) {
  const run = spawnSync(process.execPath, ['src/cli/main.ts', ...args], { encoding: 'utf8' });
  return { exit: run.status, out: run.stdout, err: run.stderr };
}

/** The same command in this process. */
async function shell(...args: readonly string[]) {
  const { exit, out, err } = await report(args);
  return { exit, out: printed(out), err: printed(err) };
}

function printed(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

const game = [
  'play',
  'tests/scenarios/three-norms',
  '--seat',
  'us=logroller',
  '--seat',
  'china=positional',
  '--seed',
  '7',
];

describe('the shell', () => {
  it('plays a game to one JSON object, the same seed the same way, and replays its log to the same hash', async () => {
    const log = join(folder, 'game.json');
    const played = called(...game, '--log', log, '--json');
    expect(played).toMatchObject({ exit: 0, err: '' });
    const summary = JSON.parse(played.out);
    expect(Object.keys(summary)).toEqual([
      'scenario',
      'cut',
      'seed',
      'hash',
      'agreed',
      'endings',
      'cables',
      'outcome',
      'utilities',
      'reservations',
      'commands',
      'refusals',
    ]);
    expect(Object.keys(summary.endings)).toEqual(['us', 'china']);
    expect(summary.refusals).toBe(0);
    const replayed = await shell(
      'replay',
      log,
      '--scenario',
      'tests/scenarios/three-norms',
      '--json',
    );
    expect(JSON.parse(replayed.out)).toEqual(summary);
    expect(await shell(...game, '--json')).toMatchObject({ exit: 0, out: played.out });
  });

  it('says which entry of an altered log cannot have happened', async () => {
    const log = join(folder, 'altered.json');
    await shell(...game, '--log', log);
    const altered = JSON.parse(readFileSync(log, 'utf8'));
    altered.entries[0].command = { kind: 'endNight' };
    writeFileSync(log, JSON.stringify(altered));
    const replayed = await shell('replay', log, '--scenario', 'tests/scenarios/three-norms');
    expect(replayed.exit).toBe(1);
    const column = JSON.stringify(altered).indexOf('{"kind":"endNight"}') + 1;
    expect(replayed.err).toContain(`altered.json:1:${column}: entry 1 is refused (wrong-stage)`);
  });

  it('says that a log was altered into another legal game, or cut short', async () => {
    const log = join(folder, 'other.json');
    await shell(...game, '--log', log);
    const whole = JSON.parse(readFileSync(log, 'utf8'));
    const replayed = (changed: object) => {
      writeFileSync(log, JSON.stringify({ ...whole, ...changed }));
      return shell('replay', log, '--scenario', 'tests/scenarios/three-norms');
    };
    const spoken = whole.entries.findLastIndex(
      ({ command }: LogEntry) => command.kind === 'chooseTone',
    );
    const { command } = whole.entries[spoken];
    const tone = command.tone === 'firm' ? 'measured' : 'firm';
    const entries = whole.entries.with(spoken, {
      ...whole.entries[spoken],
      command: { ...command, tone },
    });
    const altered = await replayed({ entries });
    expect(altered).toMatchObject({ exit: 1, out: '' });
    expect(altered.err).toMatch(/other\.json:1:\d+: end\.hash: .* so the log was altered/);
    const short = await replayed({ entries: whole.entries.slice(0, 5) });
    expect(short).toMatchObject({ exit: 1, out: '' });
    expect(short.err).toMatch(/entries: 5 of its \d+ entries are there, so the log was cut short/);
    const { end: _, ...unfinished } = { ...whole, entries: whole.entries.slice(0, 5) };
    writeFileSync(log, JSON.stringify(unfinished));
    const goingOn = await shell('replay', log, '--scenario', 'tests/scenarios/three-norms');
    expect(goingOn).toMatchObject({ exit: 0, err: '' });
    expect(goingOn.out).toContain('not finished');
  });

  it('calls a text cut short bad input', async () => {
    const log = join(folder, 'short.json');
    writeFileSync(log, '{"header":{');
    expect(await shell('replay', log)).toMatchObject({ exit: 1, out: '' });
  });

  it('finds a sound scenario sound, and a missing folder missing', async () => {
    expect(
      await shell('check', 'tests/scenarios/three-norms', 'tests/scenarios/three-delegations'),
    ).toMatchObject({ exit: 0, err: '' });
    expect((await shell('check', 'tests/scenarios/nowhere')).exit).toBe(1);
  });

  it.each([
    [[], 'no command'],
    [['dance'], 'an unknown command'],
    [['play', 'tests/scenarios/three-norms', '--seed', '7'], 'empty seats'],
    [[...game, '--cut', '45'], 'an unknown cut'],
    [[...game.slice(0, -1), 'seven'], 'a seed that is no number'],
    [
      ['play', 'washington-2015', '--seat', 'us=genius', '--seat', 'china=novice', '--seed', '1'],
      'an unknown level',
    ],
    [['replay'], 'no file'],
    [['check', '--loud', 'x'], 'an unknown option'],
  ])('ends with 2 on wrong usage: %j', async (args) => {
    const run = await shell(...args);
    expect(run.exit).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).not.toBe('');
  });

  it('ends its process with the code of its report, and writes faults to standard error', () => {
    const run = called('play');
    expect(run).toMatchObject({ exit: 2, out: '' });
    expect(run.err).toContain('name one scenario');
  });
});
