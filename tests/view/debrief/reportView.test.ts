import { describe, expect, it } from 'vitest';
import { endingFor } from '../../../src/analysis/endingFor.ts';
import { findingsFor } from '../../../src/analysis/findings.ts';
import { hashOf, utilityOf } from '../../../src/engine/index.ts';
import { answersCsv } from '../../../src/view/debrief/answersCsv.ts';
import { checkedWords } from '../../../src/view/debrief/checkedWords.ts';
import { reflectionView } from '../../../src/view/debrief/reflectionView.ts';
import { reportView } from '../../../src/view/debrief/reportView.ts';
import { endedGames } from '../../support/endedGames.ts';
import { parseCsv } from '../../support/parseCsv.ts';

const games = endedGames();

describe('the report', () => {
  it('shows the numbers of the analysis, the tables of the verdict and the name of the state', () => {
    for (const { frame, log, state } of games) {
      const report = reportView({ frame, log, state }, {});
      const { view } = frame;
      const { text } = findingsFor(view, 'us');
      const value = frame.formats.number(text.utility / 1_000_000);
      if (view.verdict?.outcome === 'signed') expect(report.findings[0]?.value).toContain(value);
      expect(report.ending).toBe(frame.script.verdict.endings[endingFor(view, 'us')]?.name);
      expect(report.fingerprint.toLowerCase()).toContain(hashOf(state).slice(0, 12));
      for (const { number, worth } of report.offers.rows) {
        const offer = view.offers[number - 1];
        const worths = ['us', 'china'].map((id) => {
          const values = view.verdict?.sides[id]?.values ?? {};
          const utility = utilityOf(view.setting, id, values, offer?.clauses ?? {});
          return frame.formats.number(utility / 1_000_000);
        });
        expect(worth).toEqual(worths);
      }
      expect(report.offers.rows.length).toBe(Math.min(12, view.offers.length));
    }
  });

  it('holds what was answered and leaves out what was skipped', () => {
    const [{ frame, log, state }] = games as [(typeof games)[number]];
    const { answers } = reportView(
      { frame, log, state },
      { analogy: 'x'.repeat(900), 'rating-self': '4', forbids: '  ' },
    );
    expect(answers.map(({ answer }) => answer.length)).toEqual([321, 1]);
    const rows = parseCsv(answersCsv(frame, { analogy: '=SUM(A1)\n"quoted", too' }));
    expect(rows.find(([item]) => item === 'analogy')?.[2]).toBe(`'=SUM(A1)\n"quoted", too`);
  });
});

describe('the questions after a game', () => {
  it('are at most five and an analogy, none of them twice, and speak of this game', () => {
    const asked = new Set<string>();
    for (const { frame } of games) {
      const { questions, ratings } = reflectionView(frame);
      expect(questions.length).toBeGreaterThanOrEqual(3);
      expect(questions.length).toBeLessThanOrEqual(6);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      expect(questions.at(-1)?.id).toBe('analogy');
      expect(ratings.items).toHaveLength(4);
      const signed = frame.view.verdict?.outcome === 'signed';
      expect(questions.some(({ id }) => id === 'forbids')).toBe(signed);
      for (const { id } of questions) asked.add(id);
    }
    expect(asked.size).toBeGreaterThan(6);
  });
});

describe('what a checked code proves', () => {
  it('is the result and not who played; of an altered one nothing', () => {
    for (const { frame, log, state } of games) {
      const words = checkedWords(frame, { ok: true, log, state });
      expect(words).toContain(frame.script.verdict.endings[endingFor(frame.view, 'us')]?.name);
      expect(words).toContain('Who played is not proved');
    }
    const [{ frame }] = games as [(typeof games)[number]];
    const told = (code: string) => checkedWords(frame, { ok: false, fault: { code } });
    for (const code of [
      'code-altered',
      'log-altered',
      'entry-refused',
      'link-damaged',
      'not-a-log',
    ])
      expect(told(code)).toMatch(/^Altered/);
    expect(told('changed-scenario')).toMatch(/another version/);
    expect(told('unfinished')).toMatch(/not finished/);
  });
});
