import { describe, expect, it } from 'vitest';
import { replay, viewFor } from '../../src/engine/index.ts';
import { counterpartViews } from '../../src/view/counterpartView.ts';
import { type Desk, emptyDesk } from '../../src/view/Desk.ts';
import type { Disclosed } from '../../src/view/Disclosed.ts';
import { titleView } from '../../src/view/titleView.ts';
import { actionFor } from '../support/actionFor.ts';
import { aFrame } from '../support/aFrame.ts';
import { washington } from '../support/fixtures.ts';
import { playedGame } from '../support/playedGame.ts';

const game = playedGame('logroller/hardliner', 5);
const frame = aFrame(game.view);
const agent = { kind: 'agent', level: 'logroller', style: 'hardliner' } as const;
const known: Disclosed = { players: { us: { kind: 'person' }, china: agent }, reasons: new Map() };
const drawn: Disclosed = {
  ...known,
  players: { ...known.players, china: { ...agent, drawn: true } },
};

function viewOf(desk: Desk, disclosed: Disclosed) {
  const [view] = counterpartViews(frame, desk, disclosed);
  if (view === undefined) throw new Error('nobody sat opposite');
  return view;
}

function tapped(...ids: readonly string[]): Desk {
  return ids.reduce<Desk>((desk, id) => {
    const effect = actionFor(frame, desk, id);
    if (effect.kind !== 'desk') throw new Error(`${id} does nothing`);
    return effect.desk;
  }, emptyDesk);
}

describe('who sat opposite', () => {
  it('is told at once where it was known, with how it works', () => {
    const { guess, told } = viewOf(emptyDesk, known);
    expect(guess).toBeNull();
    expect(told).toMatchObject({
      name: 'Trades; plays it hard',
      outcome: null,
      works: [
        'Gives on what matters less to get what matters more.',
        'Starts firmer, gives way later, and sounds harder than it is.',
      ],
    });
  });

  it('is guessed first where it was drawn: no word of it stands on the page until then', () => {
    const { guess, told } = viewOf(emptyDesk, drawn);
    expect(told).toBeNull();
    expect(guess?.parts.map(({ choices }) => choices.length)).toEqual([5, 6]);
    expect(guess?.parts.flatMap(({ choices }) => choices).some(({ chosen }) => chosen)).toBe(false);
    expect(guess?.tell.whyNot).not.toBeNull();
    const half = viewOf(tapped('counterpart:level:china:novice'), drawn);
    expect(half.guess?.tell.whyNot).not.toBeNull();
    expect(half.told).toBeNull();
  });

  it.each([
    ['logroller', 'hardliner', 'Both are right.'],
    ['logroller', 'even', 'How well it negotiates is right, the manner is not.'],
    ['novice', 'hardliner', 'The manner is right, how well it negotiates is not.'],
    ['novice', 'even', 'Neither is right.'],
  ])('is compared with a guess of %s, %s', (level, style, outcome) => {
    const taps = [`counterpart:level:china:${level}`, `counterpart:style:china:${style}`];
    expect(viewOf(tapped(...taps), drawn).guess?.tell.whyNot).toBeNull();
    const { guess, told } = viewOf(tapped(...taps, 'counterpart:told:china:guess'), drawn);
    expect(guess).toBeNull();
    expect(told?.name).toBe('Trades; plays it hard');
    expect(told?.outcome).toContain(outcome);
  });

  it('is told without a guess to whoever wants none', () => {
    const { told } = viewOf(tapped('counterpart:told:china:skip'), drawn);
    expect(told?.outcome).toBeNull();
  });

  it('cannot be asked for before the verdict', () => {
    const { scenario } = washington();
    const { header, entries } = game.log;
    const begun = replay(scenario, { header, entries: entries.slice(0, 12) });
    if (!begun.ok) throw new Error('no game');
    const early = aFrame(viewFor(begun.state, 'us'));
    expect(actionFor(early, emptyDesk, 'counterpart:told:china:skip').kind).toBe('nothing');
  });
});

describe('the choice of a counterpart on the title', () => {
  const chosen = { cut: '20', level: 'logroller', style: 'legalist' };

  it('has five levels and a draw, and the manner folded under its name', () => {
    const { levels, manners } = titleView(frame, chosen, [], null);
    expect(levels?.choices.map(({ id }) => id)).toEqual([
      ...['novice', 'positional', 'reciprocal', 'logroller', 'strategist'].map(
        (id) => `level:${id}`,
      ),
      'level:surprise',
    ]);
    expect(manners?.choices.length).toBe(6);
    expect(manners?.summary).toBe('Manner: Goes by the book');
  });

  it('has no manner to choose where the counterpart is drawn or assigned', () => {
    expect(titleView(frame, { ...chosen, level: 'surprise' }, [], null).manners).toBeNull();
    const assigned = { seat: null, cut: null, level: 'logroller', style: 'legalist' };
    const view = titleView(frame, chosen, [], assigned);
    expect([view.levels, view.manners]).toEqual([null, null]);
    expect(view.assigned).toContain('Trades; goes by the book');
    const surprise = { ...assigned, level: 'surprise', style: 'even' };
    const secret = titleView(frame, { ...chosen, ...surprise, cut: '20' }, [], surprise);
    expect(secret.assigned).toContain('is drawn, and told at the end');
  });
});
