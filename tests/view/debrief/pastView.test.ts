import { describe, expect, it } from 'vitest';
import { pastView } from '../../../src/view/debrief/pastView.ts';
import { endedGames } from '../../support/endedGames.ts';
import { washington } from '../../support/fixtures.ts';

const games = endedGames();
const { archive } = washington();

describe('the text beside history', () => {
  it('lays every norm of the cut beside both papers, with a source for every sentence on record', () => {
    for (const { frame } of games) {
      const past = pastView(frame);
      expect(past.norms.map(({ norm }) => norm)).toEqual(frame.view.setting.cut.norms);
      for (const { papers, later, disputed } of past.norms) {
        expect(papers).toHaveLength(2);
        expect(disputed).not.toBe('');
        const told = [...papers, ...later].filter(({ text }) => !text.startsWith('Nothing on'));
        expect(told.length).toBeGreaterThan(0);
        for (const { when, text } of told) {
          expect(when).toMatch(/20\d\d/);
          const sources = [...text.matchAll(/\[([A-Z0-9-]+)\]/g)].map(([, id]) => id ?? '');
          expect(sources.length).toBeGreaterThan(0);
          expect(sources.filter((id) => archive.sources[id] === undefined)).toEqual([]);
        }
      }
    }
  });

  it('opens entries that the archive has', () => {
    const [first] = games;
    if (first === undefined) throw new Error('no game');
    const { norms, disputed } = pastView(first.frame);
    const opened = [...norms.map(({ more }) => more.id), disputed?.more.id ?? ''];
    const entries = archive.codex.map(({ id }) => `panel:archive:${id}`);
    expect(opened.filter((id) => !entries.includes(id))).toEqual([]);
  });

  it('counts what stands where history came nearest to, silence included', () => {
    for (const { frame } of games) {
      const { count } = pastView(frame);
      const { norms } = frame.view.setting.cut;
      const same = norms.filter((norm) => {
        const here = frame.view.verdict?.clauses[norm] ?? 'silence';
        return here === frame.script.norms[norm]?.historyWording;
      });
      expect(count).toContain(`${same.length} of ${norms.length}`);
    }
  });
});
