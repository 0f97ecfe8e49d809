import { describe, expect, it } from 'vitest';
import { AGENT_NAMES } from '../../src/agents/agent.ts';
import { defaultCommand, hashOf, replay, type View } from '../../src/engine/index.ts';
import { drawnPlayer } from '../../src/session/drawnPlayer.ts';
import type { Mind } from '../../src/session/Mind.ts';
import { agentOf } from '../../src/session/playerNamed.ts';
import { resumeSolo } from '../../src/session/resumeSolo.ts';
import type { SavedGame } from '../../src/session/SavedGame.ts';
import type { SoloGame, SoloHost, SoloNews } from '../../src/session/SoloGame.ts';
import type { Saves } from '../../src/session/saves.ts';
import { startSolo, takeOtherChair } from '../../src/session/startSolo.ts';
import { thinkHere } from '../../src/session/Thinker.ts';
import type { Timers } from '../../src/session/Timers.ts';
import { tryAt } from '../../src/session/tryAt.ts';
import { threeDelegations, threeNorms } from '../support/fixtures.ts';
import { silentMind } from './aTable.ts';
import { randomMind } from './randomMind.ts';

const two = threeNorms().scenario;
const three = threeDelegations().scenario;

/** Timers that a test lets run out. */
function handTimers() {
  const calls: { readonly ms: number; readonly call: () => void }[] = [];
  const timers: Timers = {
    after(ms, call) {
      const timer = { ms, call };
      calls.push(timer);
      return () => {
        if (calls.includes(timer)) calls.splice(calls.indexOf(timer), 1);
      };
    },
  };
  return { timers, calls, ring: () => calls.shift()?.call() };
}

function memorySaves() {
  const games = new Map<string, SavedGame>();
  const endings: string[] = [];
  const saves: Saves = {
    list: async () => ({ available: true, value: { games: [...games.values()], damaged: [] } }),
    read: async (id) => ({ available: true, value: games.get(id) ?? null }),
    write: async (game) => {
      games.set(game.id, game);
      return { available: true, value: null };
    },
    remove: async () => ({ available: false, why: 'failed' }),
    endings: async () => ({ available: true, value: [] }),
    addEnding: async ({ ending }) => {
      endings.push(ending);
      return { available: true, value: null };
    },
  };
  return { saves, games, endings };
}

function aHost(changed: Partial<SoloHost> & { mind?: Mind } = {}): SoloHost {
  const { mind = randomMind, ...host } = changed;
  let day = 1_000;
  return {
    thinker: thinkHere({ novice: mind }),
    saves: null,
    timers: handTimers().timers,
    clock: () => 0,
    today: () => {
      day += 1;
      return day;
    },
    pace: { beforeActMs: 0, idleMs: null },
    ...host,
  };
}

function aGame(host: SoloHost, seed = 7): SoloGame {
  return startSolo(host, { scenario: two, cut: '10', seat: 'us', agent: 'novice', seed });
}

/** Plays the person's part by default commands until a stage, or to the end. */
async function playTo(game: SoloGame, until: (view: View) => boolean): Promise<void> {
  for (;;) {
    await game.settled();
    const view = game.view();
    if (view.stage === 'verdict' || until(view)) return;
    const command = defaultCommand(view);
    if (command === null) throw new Error(`nobody moves in ${view.stage}`);
    game.submit(command);
  }
}

const toTheEnd = () => false;
const inExchange = ({ stage }: View) => stage === 'exchange';

describe('a solo game', () => {
  it('plays to the verdict, and its text leads back to the same state', async () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const game = aGame(aHost(), seed);
      await playTo(game, toTheEnd);
      const resumed = resumeSolo(aHost(), two, { text: game.exportText() });
      expect(resumed.ok && resumed.game.log).toEqual(game.log);
      expect(resumed.ok && resumed.game.view()).toEqual(game.view());
    }
  });

  it('leaves its agents alone until its person has acted', async () => {
    const game = aGame(aHost());
    await game.settled();
    expect(game.log.entries).toEqual([]);
    game.submit({ kind: 'filePlan', aim: 'calm' });
    await game.settled();
    expect(game.view().sides.china?.ready).toBe(true);
  });

  it('is played by several agents as well', async () => {
    const plan = { scenario: three, cut: 'short', seat: 'cassia', agent: 'novice', seed: 3 };
    const game = startSolo(aHost(), plan);
    await playTo(game, toTheEnd);
    expect(game.view().stage).toBe('verdict');
  });

  it('goes on where it was left: the same acts lead to the same end', async () => {
    const whole = aGame(aHost());
    await playTo(whole, inExchange);
    const text = whole.exportText();
    await playTo(whole, toTheEnd);
    const resumed = resumeSolo(aHost(), two, { text });
    if (!resumed.ok) throw new Error(resumed.fault.code);
    await playTo(resumed.game, toTheEnd);
    expect(hashOfGame(resumed.game)).toBe(hashOfGame(whole));
  });

  it('names what is wrong with a text', () => {
    const game = aGame(aHost());
    const { header } = game.log;
    const faultOf = (changed: object) => {
      const text = JSON.stringify({ header: { ...header, ...changed }, entries: [] });
      const resumed = resumeSolo(aHost(), two, { text });
      return resumed.ok ? null : resumed.fault;
    };
    const agent = { kind: 'agent', level: 'novice' };
    expect(faultOf({})).toBeNull();
    expect(faultOf({ format: 2 })).toMatchObject({ code: 'other-format' });
    expect(faultOf({ rules: 99 })).toMatchObject({ code: 'other-rules' });
    expect(faultOf({ players: { us: agent, china: agent } })).toEqual({
      code: 'not-solo',
      persons: [],
    });
    expect(
      faultOf({ players: { us: { kind: 'person' }, china: { ...agent, level: 'genius' } } }),
    ).toEqual({ code: 'unknown-agent', agent: 'genius' });
  });

  it('prices legal commands only, and shows what the last one moved', async () => {
    const game = aGame(aHost({ mind: silentMind }));
    expect(game.forecast({ kind: 'adjourn' })).toBeNull();
    expect(game.refusalFor({ kind: 'adjourn' })).toMatchObject({ code: 'wrong-stage' });
    expect(game.forecast({ kind: 'chooseTone', tone: 'firm' })?.now).not.toEqual([]);
    game.submit({ kind: 'chooseTone', tone: 'firm' });
    await game.settled();
    const positions = Object.fromEntries(game.view().agenda.map((norm) => [norm, 'A']));
    const [norm = ''] = game.view().agenda;
    game.submit({ kind: 'takePositions', positions, redLine: { norm, wording: 'A' } });
    expect(game.lastMoves().map(({ move }) => move.meter)).toContain('audience');
  });

  it('lets the person rewind; the old line and its save stay, and the gallery stays shut', async () => {
    const { saves, games, endings } = memorySaves();
    const game = aGame(aHost({ saves }));
    await playTo(game, toTheEnd);
    const line = game.log;
    await game.reachedEnding('empty-chairs');
    const first = game.id;
    game.rewind(2);
    expect(game.log.entries).toEqual(line.entries.slice(0, 2));
    expect(game.oldLines).toEqual([line]);
    await playTo(game, toTheEnd);
    await game.reachedEnding('right-to-leave');
    expect(endings).toEqual(['empty-chairs']);
    expect([...games.keys()]).toEqual([first, game.id]);
    expect(games.get(first)?.text).toBe(JSON.stringify(line));
    expect(games.get(game.id)).toMatchObject({ rewound: true, stage: 'verdict', seat: 'us' });
    expect(hashOfGame(game)).toBe(hashOfLog(line));
  });

  it('lets the person try another answer in a finished game, with nobody acting first, and come back to it', async () => {
    const { saves, games } = memorySaves();
    const first = resumedGame(aHost({ saves }), await finishedText());
    const { log: line, id } = first;
    const entry = 1;
    const game = branchOf(first, entry);
    await game.settled();
    expect(game.log).toEqual({ header: line.header, entries: line.entries.slice(0, entry) });
    expect(game.tried).toMatchObject({ id, log: line, entry, before: null });
    expect([...games.keys()]).toEqual([id, game.id]);
    expect(games.get(id)?.text).toBe(JSON.stringify(line));

    const { text, tried, rewound } = games.get(game.id) ?? {};
    expect(tried).toEqual({ from: id, entry });
    const kept = games.get(id);
    if (text === undefined || kept === undefined) throw new Error('lost');
    const reopened = resumeSolo(aHost(), two, {
      text,
      rewound: rewound === true,
      tried: { ...kept, entry },
    });
    if (!reopened.ok) throw new Error(reopened.fault.code);
    await reopened.game.settled();
    expect(reopened.game.log).toEqual(game.log);
    expect(reopened.game.tried).toMatchObject({ id, log: line, entry });

    expect(tryAt(game, entry)).toBeNull();
    await playTo(game, toTheEnd);
    expect(game.view().verdict).not.toBeNull();
    expect(game.rewound).toBe(true);
    const second = branchOf(game, entry);
    expect(second.tried?.before?.id).toBe(id);
    expect(branchOf(second, null).tried?.id).toBe(id);
    const back = branchOf(game, null);
    expect([back.id, back.log, back.rewound, back.tried]).toEqual([id, line, false, null]);
    expect(back.finished()?.log).toEqual(line);
    expect(tryAt(back, null)).toBeNull();
    expect(tryAt(back, line.entries.length)).toBeNull();
  });

  it('takes a command back until the other side has answered', async () => {
    const game = aGame(aHost({ mind: silentMind }));
    await playTo(game, inExchange);
    const norm = game.view().opened[0] ?? '';
    game.submit({ kind: 'askQuestion', to: 'china', norm });
    await game.settled();
    const { interventions } = game.view().sides.us ?? {};
    expect(game.takeBack()).toMatchObject({ ok: true });
    expect(game.view().sides.us?.interventions).toBe((interventions ?? 0) + 1);
    expect(game.view().questions).toEqual([]);
    game.submit({ kind: 'adjourn' });
    await game.settled();
    expect(game.takeBack()).toEqual({ ok: false, code: 'answered' });
  });

  it('is saved after every command, and says so where it cannot be', async () => {
    const { saves, games } = memorySaves();
    const game = aGame(aHost({ saves, mind: silentMind }));
    game.submit({ kind: 'chooseTone', tone: 'firm' });
    expect(games.get(game.id)).toMatchObject({ entries: 1, level: 'novice', round: 0 });
    await game.settled();
    expect(games.get(game.id)).toMatchObject({ entries: 3, level: 'novice', round: 0 });
    const full: Saves = { ...saves, write: async () => ({ available: false, why: 'full' }) };
    const other = aGame(aHost({ saves: full, mind: silentMind }));
    const news: SoloNews[] = [];
    other.subscribe((each) => news.push(each));
    other.submit({ kind: 'chooseTone', tone: 'firm' });
    await other.settled();
    expect(news).toContainEqual({ kind: 'unsaved', why: 'full' });
    await playTo(other, toTheEnd);
    expect(other.view().stage).toBe('verdict');
  });

  it('keeps every command before anybody hears of it', async () => {
    const { saves, games } = memorySaves();
    const game = aGame(aHost({ saves }));
    const late: number[] = [];
    game.subscribe((news) => {
      const kept = games.get(game.id)?.entries ?? 0;
      if (news.kind === 'entry' && kept <= news.entry.id) late.push(news.entry.id);
      if (news.kind === 'forked' && kept !== news.atEntry) late.push(news.atEntry);
    });
    await playTo(game, toTheEnd);
    game.rewind(3);
    expect(late).toEqual([]);
  });

  it('goes to the other chair with another seed', async () => {
    const game = aGame(aHost());
    await game.settled();
    const other = takeOtherChair(game, 8);
    expect([other.seat, other.log.header.seed, other.log.header.players]).toEqual([
      'china',
      8,
      { us: { kind: 'agent', level: 'novice' }, china: { kind: 'person' } },
    ]);
    await other.settled();
    expect(game.log.entries.every(({ seat }) => seat === 'china')).toBe(true);
  });
});

describe('a counterpart that is drawn', () => {
  const anyMind = Object.fromEntries(AGENT_NAMES.map((name) => [name, randomMind]));
  const host = () => aHost({ thinker: thinkHere(anyMind) });
  const draw = (seed: number) =>
    startSolo(host(), { scenario: two, cut: '10', seat: 'us', agent: null, seed });

  it('is the same for a seed, and any of all over the seeds', () => {
    const names = Array.from({ length: 200 }, (_, seed) => drawnPlayer(seed, 'china'));
    expect(names).toEqual(names.map((_, seed) => drawnPlayer(seed, 'china')));
    expect(new Set(names.map(agentOf))).toEqual(new Set(AGENT_NAMES));
  });

  it('is disclosed with its reasons at the verdict and not before, and stays drawn in a save', async () => {
    const game = draw(4);
    expect(game.agentIsDrawn).toBe(true);
    await game.settled();
    expect(game.disclosed()).toBeNull();
    const resumed = resumeSolo(host(), two, { text: game.saved().text });
    if (!resumed.ok) throw new Error(resumed.fault.code);
    expect(resumed.game.agentIsDrawn).toBe(true);
    expect(resumed.game.disclosed()).toBeNull();
    await playTo(resumed.game, toTheEnd);
    const disclosed = resumed.game.disclosed();
    expect(disclosed?.players.china).toEqual(drawnPlayer(4, 'china'));
    expect([...(disclosed?.reasons.values() ?? [])].every(({ by }) => by === 'china')).toBe(true);
    expect(disclosed?.reasons.size).toBeGreaterThan(0);
  });

  it('is drawn anew for the other chair', () => {
    const other = takeOtherChair(draw(4), 9);
    expect(other.log.header.players.us).toEqual(drawnPlayer(9, 'us'));
  });
});

describe('the pace of a solo game', () => {
  const offers: Mind = (view) => {
    const wording = view.setting.scenario.norms[0]?.wordings[0] ?? '';
    const command = { kind: 'tableOffer', clauses: { N1: wording } } as const;
    return view.stage === 'exchange' && view.offers.length === 0
      ? { kind: 'act', command, because: { code: 'opens' } }
      : { kind: 'pass', because: { code: 'silent' } };
  };

  it('waits before an act that others see, and thinks again if the person was quicker', async () => {
    const { timers, calls, ring } = handTimers();
    const game = aGame(aHost({ mind: offers, timers, pace: { beforeActMs: 500, idleMs: null } }));
    game.submit({ kind: 'chooseTone', tone: 'measured' });
    await until(() => game.view().stage === 'positions');
    game.submit(defaultCommand(game.view()) ?? { kind: 'adjourn' });
    await until(() => calls.length === 1);
    expect(game.view().offers).toEqual([]);
    game.submit({ kind: 'askQuestion', to: 'china', norm: 'N1' });
    await until(() => calls.length === 1);
    ring();
    await game.settled();
    expect(game.view().offers).toHaveLength(1);
    expect(game.log.entries.at(-1)).toMatchObject({ seat: 'china', because: { code: 'opens' } });
  });

  it('has the table say that it is idle, once, and only to agents who might speak', async () => {
    const { timers, calls, ring } = handTimers();
    const game = aGame(
      aHost({ mind: silentMind, timers, pace: { beforeActMs: 0, idleMs: 20_000 } }),
    );
    await playTo(game, inExchange);
    await until(() => calls.length === 1);
    expect(calls[0]?.ms).toBe(20_000);
    ring();
    expect(game.log.entries.at(-1)).toMatchObject({ seat: 'table', command: { kind: 'idle' } });
    await game.settled();
    await until(() => true);
    expect(calls).toEqual([]);
  });

  it('waits for nobody in a pause; then the idle time begins anew, and nobody is asked again', async () => {
    const { timers, calls, ring } = handTimers();
    let asked = 0;
    const mind: Mind = (...question) => {
      asked += 1;
      return silentMind(...question);
    };
    const game = aGame(aHost({ mind, timers, pace: { beforeActMs: 0, idleMs: 20_000 } }));
    await playTo(game, inExchange);
    await until(() => calls.length === 1);
    const before = asked;
    expect(game.pause().ok).toBe(true);
    await game.settled();
    expect(calls).toEqual([]);
    expect(game.view().paused).toBe(true);
    expect(game.resume().ok).toBe(true);
    await until(() => calls.length === 1);
    expect(calls[0]?.ms).toBe(20_000);
    expect(asked).toBe(before);
    ring();
    await game.settled();
    expect(game.log.entries.at(-1)).toMatchObject({ command: { kind: 'idle' } });
    game.pause();
    game.resume();
    await game.settled();
    await until(() => true);
    expect(calls).toEqual([]);
  });

  it('forgets in a pause what an agent was about to do, and asks it anew after', async () => {
    const { timers, calls, ring } = handTimers();
    const game = aGame(aHost({ mind: offers, timers, pace: { beforeActMs: 500, idleMs: null } }));
    game.submit({ kind: 'chooseTone', tone: 'measured' });
    await until(() => game.view().stage === 'positions');
    game.submit(defaultCommand(game.view()) ?? { kind: 'adjourn' });
    await until(() => calls.length === 1);
    game.pause();
    await game.settled();
    expect(calls).toEqual([]);
    expect(game.view().offers).toEqual([]);
    game.resume();
    await until(() => calls.length === 1);
    ring();
    await game.settled();
    expect(game.view().offers).toHaveLength(1);
  });

  it('goes on by the default command where an agent fails', async () => {
    const news: SoloNews[] = [];
    const fails: Mind = () => {
      throw new Error('no idea');
    };
    const game = aGame(aHost({ mind: fails }));
    game.subscribe((each) => news.push(each));
    await playTo(game, toTheEnd);
    expect(game.view().stage).toBe('verdict');
    expect(news).toContainEqual({
      kind: 'agentFailed',
      fault: { seat: 'china', what: 'Error: no idea' },
    });
  });

  it('ends when the game is closed', async () => {
    const game = aGame(aHost());
    game.close();
    await game.settled();
    expect(game.log.entries).toEqual([]);
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    await Promise.resolve();
    if (holds()) return;
  }
  throw new Error('it did not come to that');
}

function hashOfGame({ log }: SoloGame): string | null {
  return hashOfLog(log);
}

function hashOfLog(log: SoloGame['log']): string | null {
  const replayed = replay(two, log);
  return replayed.ok ? hashOf(replayed.state) : null;
}

/** The text of a finished game, as a link or a file brings it; its person acted twice before any agent had. */
async function finishedText(): Promise<string> {
  const game = aGame(aHost());
  game.submit({ kind: 'filePlan', aim: 'calm' });
  game.submit(defaultCommand(game.view()) ?? { kind: 'adjourn' });
  await playTo(game, toTheEnd);
  return game.exportText();
}

function branchOf(game: SoloGame, entry: number | null): SoloGame {
  const branch = tryAt(game, entry);
  if (branch === null) throw new Error('there is no such branch');
  return branch;
}

function resumedGame(host: SoloHost, text: string): SoloGame {
  const resumed = resumeSolo(host, two, { text });
  if (!resumed.ok) throw new Error(resumed.fault.code);
  return resumed.game;
}
