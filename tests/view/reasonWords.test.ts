import { describe, expect, it } from 'vitest';
import type { Because } from '../../src/engine/index.ts';
import { emptyDesk } from '../../src/view/Desk.ts';
import { historyView } from '../../src/view/historyView.ts';
import { reasonWords } from '../../src/view/reasonWords.ts';
import { aFrame } from '../support/aFrame.ts';
import { playedGame } from '../support/playedGame.ts';

const games = ['novice', 'reciprocal/cautious', 'strategist/hardliner'].map((china, index) =>
  playedGame(china, index + 3),
);
const [game] = games;
if (game === undefined) throw new Error('no game');
const frame = aFrame(game.view);

const offered: Because = {
  act: 'tableOffer',
  aspiration: 74_000_000,
  accepts: 61_000_000,
  guess: 'services',
  guessPermille: 724,
  value: 58_400_000,
};
const judged: Because = { act: 'rejectOffer', value: 40_000_000, demand: 61_000_000 };

describe('the reason for a move of the other side', () => {
  it('says in words what it logged: what it asked for, would have taken, believed and got', () => {
    expect(reasonWords(frame, 'china', offered)).toBe(
      'It asked for 74 points then, and would have taken 61. It held your cable to be Services, ' +
        '72 percent. With this paper the draft came to 58.4 points for it so far.',
    );
    expect(reasonWords(frame, 'china', { ...offered, accepts: 74_000_000 })).toContain(
      'would have taken no less',
    );
    expect(reasonWords(frame, 'china', { ...judged, reason: 'below-aspiration' })).toBe(
      'With your paper the text could come to 40 points for it; it would have taken 61.',
    );
    expect(reasonWords(frame, 'china', { ...judged, reason: 'red-line', norm: 'N1' })).toContain(
      'beyond its red line on N1',
    );
    expect(reasonWords(frame, 'china', { ...judged, reason: 'slip' })).toContain('a slip');
  });

  it('says nothing that was not logged, and no cable that is not one of ours', () => {
    expect(reasonWords(frame, 'china', { act: 'tableOffer', reason: 'plan' })).toBeNull();
    expect(reasonWords(frame, 'china', { act: 'endNight' })).toBeNull();
    const estimate = reasonWords(frame, 'china', { ...offered, guess: 'estimate' });
    expect(estimate).not.toContain('cable');
  });

  it('shows no number while values are covered', () => {
    const covered = { ...frame, covered: true };
    expect(reasonWords(covered, 'china', { ...offered, guess: null })).not.toMatch(/\d/);
  });

  it('stands in the history under each offer and answer of its own, once, and under none of ours', () => {
    for (const { view, disclosed } of games) {
      const { rounds, note } = historyView(aFrame(view), emptyDesk, new Set(), disclosed);
      const entries = rounds.flatMap((round) => round.entries);
      const explained = entries.filter(({ reason }) => reason !== null);
      expect(explained.every(({ side }) => side?.id === 'china')).toBe(true);
      const acts = view.record.filter((happening) =>
        ['offerTabled', 'offerAccepted', 'offerRejected', 'offerBracketed'].includes(
          happening.kind,
        ),
      );
      const own = acts.filter((happening) => 'by' in happening && happening.by === 'china');
      const papers = explained.filter(({ reason }) => reason?.includes('paper'));
      expect(papers.length).toBe(own.length);
      expect(own.length).toBeGreaterThan(2);
      expect(note).toContain('why it made them');
    }
  });

  it('stays with its own side where one step tells of both', () => {
    const ours = new Set(
      game.view.record.flatMap((happening) =>
        'by' in happening && happening.by === 'us' ? [happening.step] : [],
      ),
    );
    const reasons = new Map([...ours].map((step) => [step, { by: 'china', because: offered }]));
    const { rounds } = historyView(frame, emptyDesk, new Set(), { ...game.disclosed, reasons });
    const explained = rounds.flatMap(({ entries }) => entries).filter(({ reason }) => reason);
    expect(explained.some(({ side }) => side?.id === 'us')).toBe(false);
  });

  it('stands nowhere before the verdict, and its loss in a link is told', () => {
    const during = historyView(frame, emptyDesk, new Set(), null);
    expect(during.note).toBeNull();
    expect(during.rounds.flatMap(({ entries }) => entries).some(({ reason }) => reason)).toBe(
      false,
    );
    const linked = { ...game.disclosed, reasons: new Map() };
    expect(historyView(frame, emptyDesk, new Set(), linked).note).toContain(
      'a link leaves them out',
    );
  });
});
