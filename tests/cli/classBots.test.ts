import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClassRecordFile } from '../../src/classroom/index.ts';
import { classRehearsal } from '../../src/cli/classRehearsal.ts';
import { replay } from '../../src/engine/index.ts';
import { washington } from '../support/fixtures.ts';

/** The rehearsal as it is called, in this process. */
async function called(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await classRehearsal(args, {
    print: (line) => void out.push(line),
    complain: (line) => void err.push(line),
  });
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

describe('a rehearsal', () => {
  it('plays a class through a server of its own, tells of each table, and keeps logs that replay', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'communique-bots-'));
    const file = join(folder, 'record.json');
    const { exit, out, err } = await called(
      ...['--tables', '1', '--level', 'novice', '--pace', '0', '--record', file],
    );
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/2 bots are in class [A-Z0-9]{6}/);
    expect(out).toMatch(/2 bots are seated for game 1/);
    expect(out).toMatch(
      /table 1: (signed|unsigned|overtaken|nothing-to-sign), us [a-z-]+ [+-]\d+\.\d, china /,
    );
    expect(out).toMatch(/\d+ acts taken, \d+ refused; 0 tables without a verdict/);
    const { tables } = JSON.parse(readFileSync(file, 'utf8')) as ClassRecordFile;
    expect(tables).toHaveLength(1);
    for (const { log, authors } of tables) {
      expect(replay(washington().scenario, log)).toMatchObject({ ok: true });
      expect(authors.some((author) => author !== null)).toBe(true);
    }
    rmSync(folder, { recursive: true });
  });

  it('says what is wrong with its words, with exit code 2', async () => {
    const wrong: readonly (readonly string[])[] = [
      [],
      ['--tables', '0'],
      ['--tables', '1', '--level', 'genius'],
      ['--tables', '1', '--address', 'http://127.0.0.1:1/'],
      ['--tables', '1', '--chairs', '9'],
    ];
    const ends = await Promise.all(wrong.map((args) => called(...args)));
    for (const { exit, out, err } of ends) {
      expect([exit, out]).toEqual([2, '']);
      expect(err).toContain('usage: npm run class:bots');
    }
  });
});
