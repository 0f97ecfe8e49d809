import { describe, expect, it } from 'vitest';
import { groupCommit } from '../../../src/server/store/groupCommit.ts';

/** A commit that a test lets happen when it likes. */
function held() {
  const commits: { readonly asks: readonly number[]; end(fault?: Error): void }[] = [];
  const ask = groupCommit(
    (asks: readonly number[]) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const end = (fault?: Error) => (fault ? reject(fault) : resolve(asks.map(String)));
        commits.push({ asks, end });
      }),
  );
  return { ask, commits };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('what is asked for at once', () => {
  it('shares a commit, in order, and is answered after it', async () => {
    const { ask, commits } = held();
    const answered: string[] = [];
    const all = [1, 2, 3].map((number) => ask(number).then((answer) => answered.push(answer)));
    await turn();
    expect(commits.map(({ asks }) => asks)).toEqual([[1, 2, 3]]);
    expect(answered).toEqual([]);
    commits[0]?.end();
    await Promise.all(all);
    expect(answered).toEqual(['1', '2', '3']);
  });

  it('waits for the commit under way, then shares the next', async () => {
    const { ask, commits } = held();
    const first = ask(1);
    await turn();
    const later = [ask(2), ask(3)];
    await turn();
    expect(commits).toHaveLength(1);
    commits[0]?.end();
    expect(await first).toBe('1');
    await turn();
    expect(commits[1]?.asks).toEqual([2, 3]);
    commits[1]?.end();
    expect(await Promise.all(later)).toEqual(['2', '3']);
  });

  it('fails with its commit, and the next goes on', async () => {
    const { ask, commits } = held();
    const failing = Promise.allSettled([ask(1), ask(2)]);
    await turn();
    commits[0]?.end(new Error('full'));
    expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = ask(3);
    await turn();
    commits[1]?.end();
    expect(await next).toBe('3');
  });

  it('is cut into commits that do not grow beyond bounds', async () => {
    const { ask, commits } = held();
    const all = Promise.all(Array.from({ length: 600 }, (_, number) => ask(number)));
    for (let commit = 0; commit < 3; commit += 1) {
      await turn();
      commits[commit]?.end();
    }
    expect(await all).toHaveLength(600);
    expect(commits.map(({ asks }) => asks.length)).toEqual([256, 256, 88]);
  });
});
