import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, type TestServer } from '../support/aServer.ts';
import { FaultProxy, type Weather } from '../support/FaultProxy.ts';
import { washington } from '../support/fixtures.ts';
import { historyFaults } from '../support/historyFaults.ts';
import { type LinkedClass, linkedClass } from '../support/linkedClass.ts';
import { soaks } from '../support/soak.ts';

const { scenario } = washington();

interface Outage {
  readonly weather: Weather;
  readonly seconds: number;
}

const lengths = soaks ? [1, 5, 30, 120] : [1.5];
const ways = ['both', 'up', 'down'] as const;
const outages: readonly Outage[] = [
  ...lengths.map((seconds): Outage => ({ weather: { kind: 'cut' }, seconds })),
  ...(soaks ? lengths : [7]).flatMap((seconds) =>
    ways.map((way): Outage => ({ weather: { kind: 'silent', ways: way }, seconds })),
  ),
];

let running: TestServer;
/** A network for each outage, each with a class of its own, so that they can pass side by side. */
let places: readonly { readonly net: FaultProxy; readonly inPlay: LinkedClass }[];
beforeAll(async () => {
  running = await aServer();
  const { address } = running.server;
  places = await Promise.all(
    [...outages, null].map(async () => {
      const net = await FaultProxy.to(address);
      const inPlay = await linkedClass({
        address,
        addressOf: () => net.address,
        students: 2,
        paceMs: null,
      });
      return { net, inPlay };
    }),
  );
});
afterAll(async () => {
  for (const { net, inPlay } of places) {
    inPlay.close();
    await net.close();
  }
  await running.close();
});

describe('a network that breaks (R-4)', () => {
  it(
    `brings everybody back within 5 s of its return, and what was done meanwhile is done once: ${outages
      .map(({ weather, seconds }) => `${'ways' in weather ? weather.ways : 'cut'} ${seconds} s`)
      .join(', ')}`,
    async () => {
      const told = await Promise.all(
        outages.map(async (outage, number) => ({ ...outage, ...(await pass(outage, number)) })),
      );
      expect(told.filter(({ backMs }) => backMs > 5000)).toEqual([]);
      expect(told.flatMap(({ faults }) => faults)).toEqual([]);
      expect(told.filter(({ noticedMs }) => noticedMs > 2000)).toEqual([]);
      expect(running.warnings).toEqual([]);
    },
    soaks ? 400_000 : 60_000,
  );

  it('that is slow and uneven doubles nothing', async () => {
    const { net, inPlay } = placeOf(outages.length);
    net.weather = { kind: 'slow', ms: 350, jitterMs: 300 };
    for (let hand = 0; hand < (soaks ? 40 : 4); hand += 1)
      for (const student of inPlay.students) {
        const kind = hand % 2 === 0 ? 'raiseHand' : 'lowerHand';
        expect(await student.inClass({ kind })).toMatchObject({ ok: true });
      }
    net.weather = { kind: 'fair' };
    expect(await faultsOf(inPlay)).toEqual([]);
  });
});

/** Lets one outage pass, during which every student does something. */
async function pass({ weather, seconds }: Outage, number: number) {
  const { net, inPlay } = placeOf(number);
  const { students, host } = inPlay;
  await host.until('all lines', () => students.every(({ link }) => link.state === 'open'));
  // Two beats tell a line how often they come.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const brokeMs = performance.now();
  net.weather = weather;
  const answers = students.map((student) => student.inClass({ kind: 'raiseHand' }));
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const fairMs = performance.now();
  net.weather = { kind: 'fair' };
  expect(await Promise.all(answers)).toEqual(
    answers.map(() => expect.objectContaining({ ok: true })),
  );
  await host.until(
    'all lines',
    () => students.every(({ link, newsAtMs }) => link.state === 'open' && newsAtMs > fairMs),
    30_000,
  );
  const backMs = performance.now() - fairMs;
  const lost = students.map(
    ({ stood }) => stood.find(({ state, atMs }) => state === 'lost' && atMs > brokeMs)?.atMs,
  );
  const noticedMs = Math.max(...lost.map((atMs) => (atMs ?? Number.POSITIVE_INFINITY) - brokeMs));
  return { backMs, noticedMs, faults: await faultsOf(inPlay) };
}

function placeOf(number: number) {
  const place = places[number];
  if (place === undefined) throw new Error(`no place ${number}`);
  return place;
}

function faultsOf({ opened, students }: LinkedClass): Promise<readonly string[]> {
  return historyFaults(running.store, opened.classId, scenario, students);
}
