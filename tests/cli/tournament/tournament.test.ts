import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shell } from '../../../src/cli/shell.ts';
import { smallDomain } from '../../scenario/genius/smallDomain.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-tournament-'));
  const inside = join(folder, 'collection', 'pipeline');
  mkdirSync(inside, { recursive: true });
  for (const [file, { text }] of Object.entries(smallDomain))
    writeFileSync(join(inside, `${file}.xml`), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const short = ['tournament', '--agents', 'boulware,linear', '--rounds', '3,5', '--json'];

async function reportOf(...args: readonly string[]) {
  const { exit, out, err } = await shell([...short, ...args]);
  expect([exit, err]).toEqual([0, []]);
  const { times, ...same } = JSON.parse(out.join(''));
  return { times, same };
}

describe('a tournament', () => {
  it('comes out the same for one worker and for several, and however often it is held', async () => {
    const domains = ['--domains', `generated:2,${join(folder, '{coll,no}*')}`];
    const alone = await reportOf(...domains, '--workers', '1');
    const together = await reportOf(...domains, '--workers', '3');
    expect(together.same).toEqual(alone.same);
    const { standings, comparisons, games, refused, domains: played } = alone.same;
    const agents = ['boulware', 'linear', 'random', 'conceder', 'micro', 'nash'];
    expect(standings.map(({ agent }: { agent: string }) => agent)).toEqual(agents);
    expect(comparisons.length).toBe(1 + 4);
    expect(games).toBe(3 * 36 * 2);
    expect(Object.values(refused)).toEqual(agents.map(() => 0));
    expect(played.at(-1)).toEqual({ id: 'collection/pipeline', delegations: 2, outcomes: 6 });
    for (const { decisions, meanMs, p95Ms } of alone.times) {
      expect(decisions).toBeGreaterThan(100);
      expect(meanMs).toBeGreaterThan(0);
      expect(p95Ms).toBeGreaterThan(0);
    }
    const nash = standings.at(-1);
    expect(nash.selfPlayWelfare.mean).toBeGreaterThan(0.8);
    expect(nash.gain.low).toBeLessThan(nash.gain.mean);
  });

  it('plays scenarios too, by their own programme, without the baseline that knows the truth', async () => {
    const { same } = await reportOf('--domains', 'tests/scenarios/three-norms', '--cut', '10');
    expect(same.deadlines).toEqual(['10']);
    expect(same.games).toBe(5 * 5);
    expect(same.domains).toEqual([{ id: 'three-norms', delegations: 2, outcomes: null }]);
    expect(same.standings.at(-1)).toMatchObject({ agent: 'nash', gain: null });
    expect(same.standings[0].gain.clusters).toBe(1);
  });

  it('writes its tables as Markdown, and prints them for a reader', async () => {
    const file = join(folder, 'tables.md');
    const { exit, out } = await shell([
      ...['tournament', '--agents', 'linear', '--rounds', '3', '--domains', 'generated:2'],
      ...['--markdown', file],
    ]);
    expect(exit).toBe(0);
    expect(out[0]).toBe('72 games, 2 domains, deadlines 3, 1 seeds');
    const written = readFileSync(file, 'utf8');
    for (const agent of ['linear', 'random', 'boulware', 'conceder', 'micro', 'nash']) {
      expect(written).toContain(`| ${agent} |`);
      expect(out.some((line) => line.startsWith(agent))).toBe(true);
    }
    expect(written.match(/^\*\*/gm)).toHaveLength(4);
  });

  it.each([
    [['--domains', 'generated:2', '--agents', 'nobody'], 2, 'there is no agent nobody'],
    [['--domains', 'generated:2', '--rounds', '0'], 2, '--rounds'],
    [['--domains', 'generated:2', '--seeds', 'x'], 2, '--seeds'],
    [['--domains', 'generated:2', '--workers', '0'], 2, '--workers'],
    [[], 2, '--domains'],
    [['--domains', 'nowhere/*'], 1, 'nowhere/*:1:1'],
    [['--domains', 'tests/scenarios/three-norms', '--cut', '99'], 1, 'no cut 99'],
  ])('refuses %j', async (args, code, told) => {
    const { exit, err } = await shell(['tournament', ...args]);
    expect(exit).toBe(code);
    expect(err.join('\n')).toContain(told);
  });
});
