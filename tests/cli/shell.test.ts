import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function shell(...args: readonly string[]) {
  const run = spawnSync(process.execPath, ['src/cli/main.ts', ...args], { encoding: 'utf8' });
  return { exit: run.status, out: run.stdout, err: run.stderr };
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
  it('plays a game to one JSON object and replays its log to the same hash', () => {
    const log = join(folder, 'game.json');
    const played = shell(...game, '--log', log, '--json');
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
    const replayed = JSON.parse(
      shell('replay', log, '--scenario', 'tests/scenarios/three-norms', '--json').out,
    );
    expect(replayed).toEqual(summary);
  });

  it('plays the same seed the same way', () => {
    expect(shell(...game, '--json').out).toBe(shell(...game, '--json').out);
  });

  it('says which entry of an altered log cannot have happened', () => {
    const log = join(folder, 'altered.json');
    shell(...game, '--log', log);
    const altered = JSON.parse(readFileSync(log, 'utf8'));
    altered.entries[0].command = { kind: 'endNight' };
    writeFileSync(log, JSON.stringify(altered));
    const replayed = shell('replay', log, '--scenario', 'tests/scenarios/three-norms');
    expect(replayed.exit).toBe(1);
    expect(replayed.err).toMatch(/altered\.json:1:1: entry 1 is refused \(wrong-stage\)/);
  });

  it('calls a log cut short bad input', () => {
    const log = join(folder, 'short.json');
    writeFileSync(log, '{"header":{');
    expect(shell('replay', log)).toMatchObject({ exit: 1, out: '' });
  });

  it('finds a sound scenario sound, and a missing folder missing', () => {
    expect(
      shell('check', 'tests/scenarios/three-norms', 'tests/scenarios/three-delegations'),
    ).toMatchObject({ exit: 0, err: '' });
    expect(shell('check', 'tests/scenarios/nowhere').exit).toBe(1);
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
  ])('ends with 2 on wrong usage: %j', (args) => {
    const run = shell(...args);
    expect(run.exit).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).not.toBe('');
  });
});
