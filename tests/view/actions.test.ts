import { describe, expect, it } from 'vitest';
import { refusalFor, type State, viewFor } from '../../src/engine/index.ts';
import type { Action } from '../../src/view/Action.ts';
import { type Desk, emptyDesk } from '../../src/view/Desk.ts';
import { exchangeView } from '../../src/view/exchangeView.ts';
import type { Frame } from '../../src/view/Frame.ts';
import { happeningSentence } from '../../src/view/happeningSentence.ts';
import { metersView } from '../../src/view/metersView.ts';
import { openingSentence } from '../../src/view/openingView.ts';
import { positionsView } from '../../src/view/positionsView.ts';
import { renewDesk } from '../../src/view/renewDesk.ts';
import { statementView } from '../../src/view/statementView.ts';
import { actionFor } from '../support/actionFor.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';

const seats = ['us', 'china'] as const;
const games = ['20', '60'].map((cut, seed) => statesOf(washington().scenario, cut, seed + 1));

function framesOf(game: readonly State[], seat: string): readonly Frame[] {
  return game.map((state) => aFrame(viewFor(state, seat)));
}

/** Every action that a screen of this frame offers. */
function actionsOn(frame: Frame, desk: Desk): readonly Action[] {
  switch (frame.view.stage) {
    case 'statement': {
      const { tones, awaited } = statementView(frame);
      return [...tones, ...(awaited?.guesses.flatMap(({ choices }) => choices) ?? [])];
    }
    case 'positions': {
      const { seal, norms, awaited } = positionsView(frame, desk);
      const lines = norms.flatMap(({ redLine }) => redLine ?? []);
      return [seal, ...lines, ...(awaited?.guesses.flatMap(({ choices }) => choices) ?? [])];
    }
    case 'exchange': {
      const { desk: offer, moves, standing, own, questions } = exchangeView(frame, desk);
      return [
        offer.send,
        ...moves.moves,
        ...(moves.drawer?.choices ?? []),
        ...standing.flatMap(({ accept, dispute, openDispute }) => [
          accept,
          openDispute,
          ...(dispute === null ? [] : [dispute.bracket, dispute.reject]),
        ]),
        ...(own === null ? [] : [own.withdraw]),
        ...questions.map(({ answer }) => answer),
      ];
    }
    default:
      return [];
  }
}

/** The desk with a drawer open, a dispute begun and a first wording chosen wherever there is one. */
function busyDesk(frame: Frame, drawer: Desk['drawer']): Desk {
  const { view } = frame;
  const [norm] = view.opened;
  const theirs = view.offers.find(
    (offer) => offer.status === 'standing' && offer.by !== view.own?.id,
  );
  return {
    ...emptyDesk,
    drawer,
    offer: norm === undefined ? {} : { [norm]: 'C' },
    positions: Object.fromEntries(view.agenda.map((each) => [each, 'B'])),
    picks: theirs === undefined ? {} : { dispute: theirs.id },
  };
}

describe.each(seats)('what the screens offer %s', (seat) => {
  it('is what the rules allow, and whatever they refuse has its reason', {
    timeout: 60_000,
  }, () => {
    const wrong: string[] = [];
    for (const frame of games.flatMap((game) => framesOf(game, seat))) {
      for (const drawer of ['ask', 'consult', 'file', 'adjourn'] as const) {
        const desk = busyDesk(frame, drawer);
        for (const { id, whyNot } of actionsOn(frame, desk)) {
          if (whyNot === '') wrong.push(`${id} is refused without a word`);
          const effect = actionFor(frame, desk, id);
          if (effect.kind === 'nothing') wrong.push(`${id} does nothing`);
          if (effect.kind !== 'command' || whyNot !== null) continue;
          const refusal = refusalFor(frame.view, effect.command);
          if (refusal !== null) wrong.push(`${id} is offered and refused: ${refusal.code}`);
        }
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('words every happening and every meter without a gap', () => {
    const gaps: string[] = [];
    for (const game of games) {
      const frame = framesOf(game, seat).at(-1);
      if (frame === undefined) continue;
      for (const happening of frame.view.record) {
        const words = happeningSentence(frame, happening);
        if (words !== null && /undefined|\{|NaN|record\.|cause\./.test(words)) gaps.push(words);
      }
      for (const { value, word, moved } of metersView(frame)) {
        const words = [value, word, ...moved.map(({ amount, why }) => `${amount} ${why}`)].join(
          ' ',
        );
        if (/undefined|\{|NaN|cause\./.test(words)) gaps.push(words);
      }
    }
    expect(gaps).toEqual([]);
  });

  it('begins with one sentence in which one phrase glows', () => {
    const [first] = framesOf(games[0] ?? [], seat);
    if (first === undefined) throw new Error('no frame');
    const glowing = openingSentence(first).filter(({ glows }) => glows);
    expect(glowing).toHaveLength(1);
    expect(glowing[0]?.text).toContain(seat === 'us' ? 'with the intent' : 'in all forms');
  });

  it('lays last positions back on their ladders when a round opens', () => {
    for (const game of games) {
      const opened = framesOf(game, seat).find(
        ({ view }) => view.round > 0 && view.stage === 'statement' && view.agenda.length > 0,
      );
      if (opened === undefined) continue;
      const { positions, offer } = renewDesk(busyDesk(opened, null), null, opened.view);
      expect(offer).toEqual({});
      expect(positions).toEqual(
        Object.fromEntries(
          Object.entries(opened.view.sides[seat]?.positions ?? {}).filter(([norm]) =>
            opened.view.agenda.includes(norm),
          ),
        ),
      );
    }
  });
});
