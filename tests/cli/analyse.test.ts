import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shell } from '../../src/cli/shell.ts';
import { referenceDomains } from '../scenario/genius/referenceDomains.ts';
import { smallDomain } from '../scenario/genius/smallDomain.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-analyse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The small domain on disk, with some words of the buyer's profile exchanged. */
function written(from: string | RegExp = '', to = ''): readonly string[] {
  const { domain, buyer, seller } = smallDomain;
  const texts = {
    'domain.xml': domain.text,
    'buyer.xml': buyer.text.replace(from, to),
    'seller.xml': seller.text,
  };
  return Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
}

const reference = process.env.GENIUS_DOMAINS;
const domains = reference === undefined ? [] : referenceDomains(reference);

function nearlyEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((each, i) => Math.abs(each - (b[i] ?? NaN)) < 2e-9);
}

describe('analyse --genius', () => {
  it('prints one object with the whole analysis', async () => {
    const { exit, out, err } = await shell(['analyse', '--genius', ...written(), '--json']);
    expect([exit, err, out.length]).toEqual([0, [], 1]);
    const { milliseconds, ...analysis } = JSON.parse(out[0] ?? '');
    expect(milliseconds).toBeGreaterThanOrEqual(0);
    const best = {
      utilities: [1, 1],
      outcome: { Route: 'silence', Term: 'one year' },
      proven: true,
    };
    expect(analysis).toEqual({
      delegations: ['buyer', 'seller'],
      cardinality: 6,
      reservations: [0.25, 0],
      frontier: { kind: 'exact', size: 1, points: [[1, 1]] },
      nash: best,
      kalaiSmorodinsky: best,
      egalitarian: best,
      utilitarian: best,
      ideal: [1, 1],
      zoneOfAgreement: true,
    });
  });

  it('gives no point where no outcome is rational for all', async () => {
    const files = written('"0.25"', '"1.01"');
    const { out } = await shell(['analyse', '--genius', ...files, '--json']);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      frontier: { kind: 'exact', size: 0, points: [] },
      nash: null,
      kalaiSmorodinsky: null,
      egalitarian: null,
      utilitarian: null,
      ideal: null,
      zoneOfAgreement: false,
    });
  });

  it('names each fault on a line of its own, and a file that is not there', async () => {
    const files = written(/"0\.[37]"/g, '"x"');
    const faulty = await shell(['analyse', '--genius', ...files]);
    expect(faulty).toMatchObject({ exit: 1, out: [] });
    expect(faulty.err.map((line) => line.replace(folder, ''))).toEqual([
      '/buyer.xml:3:5: the value of <weight> is “x”; write a decimal number from 0 to 1000',
      '/buyer.xml:4:5: the value of <weight> is “x”; write a decimal number from 0 to 1000',
    ]);
    const absent = await shell(['analyse', '--genius', ...files.slice(0, 2), 'nowhere.xml']);
    expect(absent).toEqual({
      exit: 1,
      out: [],
      err: ['nowhere.xml:1:1: there is no such file; name a GENIUS XML file'],
    });
  });

  it('calls a lone profile, or none of its kind of input, wrong usage', async () => {
    expect((await shell(['analyse', '--genius', 'a.xml', 'b.xml'])).exit).toBe(2);
    expect((await shell(['analyse', 'a.xml', 'b.xml', 'c.xml'])).exit).toBe(2);
  });

  it.skipIf(reference === undefined)('has reference domains to be measured by', () => {
    expect(domains.length).toBeGreaterThan(0);
  });

  it.each(domains)('$id has the frontier and the points of the reference', async (each) => {
    const { out } = await shell(['analyse', '--genius', ...each.paths, '--json']);
    const analysis = JSON.parse(out[0] ?? '');
    expect(analysis.frontier).toMatchObject({ kind: 'exact', size: each.pareto_rational.length });
    for (const point of each.pareto_rational)
      expect(
        analysis.frontier.points.some((own: number[]) => nearlyEqual(own, point)),
        `${point}`,
      ).toBe(true);
    const { nash_d_rv, ks_rational_ideal, egalitarian_gain, utilitarian } = each.answers;
    const pairs = [
      [analysis.nash, nash_d_rv],
      [analysis.kalaiSmorodinsky, ks_rational_ideal],
      [analysis.egalitarian, egalitarian_gain],
      [analysis.utilitarian, utilitarian],
    ];
    for (const [own, theirs] of pairs) {
      expect(own.proven).toBe(true);
      expect(
        theirs.points.some((point: number[]) => nearlyEqual(own.utilities, point)),
        `${own.utilities}`,
      ).toBe(true);
    }
    expect(nearlyEqual(analysis.ideal, each.answers.ideal_rational)).toBe(true);
    expect([analysis.cardinality, analysis.zoneOfAgreement]).toEqual([each.cardinality, true]);
  });
});
