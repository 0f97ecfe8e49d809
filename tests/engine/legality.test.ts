import { describe, expect, it } from 'vitest';
import { type Command, PUBLIC, refusalFor, TABLE } from '../../src/engine/index.ts';
import { aTable } from '../support/aTable.ts';
import { eventful, smallTable } from '../support/smallTable.ts';

const inject = (event: string): Command => ({ kind: 'injectEvent', event });

describe('who may act', () => {
  it('[P8] refuses with a code and facts', () => {
    const table = smallTable();
    table.expectRefused('us', table.stand('us'), { code: 'wrong-stage', stage: 'statement' });
    table.expectRefused('us', { kind: 'chooseTone', tone: 'shrill' }, 'unknown-id');
    table
      .tones()
      .expectRefused(
        'china',
        { kind: 'takePositions', positions: { N1: 'D' }, redLine: null },
        { code: 'position-missing', norm: 'N2' },
      );
    table.expectRefused('nobody', { kind: 'chooseTone', tone: 'firm' }, 'no-such-seat');
  });

  it.each(['nobody', 'constructor', '__proto__', 'toString', ''])(
    '[P8] refuses the name %j wherever a name is wanted',
    (name) => {
      const table = smallTable();
      const refused = (commands: readonly Command[]) => {
        for (const command of commands) {
          expect(refusalFor(table.view('us'), command), JSON.stringify(command)).not.toBeNull();
          expect(refusalFor(table.view(name), command)?.code).toBe('no-such-seat');
        }
        expect(refusalFor(table.view(TABLE), inject(name))).not.toBeNull();
      };
      refused([
        { kind: 'chooseTone', tone: name },
        { kind: 'predictTone', of: name, tone: 'firm' },
        { kind: 'predictTone', of: 'china', tone: name },
        { kind: 'guessCable', of: name, cable: 'summit' },
        { kind: 'guessCable', of: 'china', cable: name },
      ]);
      table.tones();
      const positions = { N1: 'A', N2: 'A' };
      refused([
        { kind: 'takePositions', positions: { ...positions, N2: name }, redLine: null },
        { kind: 'takePositions', positions: { ...positions, [`${name} `]: 'A' }, redLine: null },
        { kind: 'takePositions', positions, redLine: { norm: name, wording: 'A' } },
        { kind: 'takePositions', positions, redLine: { norm: 'N1', wording: name } },
        { kind: 'predictPosition', of: 'china', norm: name, wording: 'A' },
        { kind: 'predictPosition', of: 'china', norm: 'N1', wording: name },
      ]);
      table.positions().submit('china', { kind: 'tableOffer', clauses: { N1: 'C' } });
      const offer = table.offer('china');
      refused([
        { kind: 'tableOffer', clauses: { N1: name } },
        { kind: 'tableHarvest', norm: name, wording: 'A' },
        { kind: 'tableHarvest', norm: 'N1', wording: name },
        { kind: 'withdrawOffer', offer: name },
        { kind: 'acceptOffer', offer: name },
        { kind: 'rejectOffer', offer: name, norm: 'N1', word: 'difficult' },
        { kind: 'rejectOffer', offer, norm: name, word: 'difficult' },
        { kind: 'bracketOffer', offer, norm: name, word: 'difficult' },
        { kind: 'askQuestion', to: name, norm: 'N1' },
        { kind: 'askQuestion', to: 'china', norm: name },
        { kind: 'answerQuestion', question: name, hurts: 'N1', rung: null, wish: null },
        { kind: 'sendNonPaper', to: name, clauses: { N1: 'A' } },
        { kind: 'consultAudience', audience: name, norm: 'N1' },
        { kind: 'consultAudience', audience: 'business', norm: name },
        { kind: 'raiseFile', event: name },
      ]);
      table.submit('us', { kind: 'acceptOffer', offer }).beliefs();
      refused([{ kind: 'react', reaction: name }]);
      table.settle().adjourn();
      refused([
        { kind: 'callCapital', audience: name },
        { kind: 'callCorridor', to: name },
        { kind: 'answerCorridor', from: name, walks: true },
      ]);
      table.endNight().toExchange().adjourn();
      refused([{ kind: 'sign', form: 'ad-referendum', removal: name }]);
    },
  );

  it('[P9] refuses every command of a delegation while paused, and everything after the verdict', () => {
    const table = smallTable().submit(TABLE, { kind: 'pause' });
    for (const command of [
      { kind: 'chooseTone', tone: 'firm' },
      { kind: 'filePlan', aim: 'calm' },
      { kind: 'guessCable', of: 'china', cable: 'summit' },
    ] as const) {
      table.expectRefused('us', command, 'paused');
    }
    table.expectRefused(TABLE, { kind: 'expirePhase' }, 'paused');
    table.expectRefused(TABLE, { kind: 'pause' }, 'paused');
    table.submit(TABLE, { kind: 'resume' }).expectRefused(TABLE, { kind: 'resume' }, 'not-paused');
    table.tones().positions().adjourn().endNight().toExchange().adjourn();
    expect(table.stage).toBe('verdict');
    table.expectRefused('us', { kind: 'filePlan', aim: 'calm' }, 'game-over');
    table.expectRefused(TABLE, { kind: 'pause' }, 'game-over');
  });

  it.each<Command>([
    { kind: 'idle' },
    { kind: 'pause' },
    { kind: 'resume' },
    { kind: 'addTime', ms: 60_000 },
    { kind: 'expirePhase' },
    inject('second'),
  ])('[P10] leaves $kind to the table', (command) => {
    const table = aTable(eventful, '10', 3);
    if (command.kind === 'resume') table.submit(TABLE, { kind: 'pause' });
    for (const seat of ['us', 'china', PUBLIC]) table.expectRefused(seat, command, 'table-only');
    table.expectRefused('nobody', command, 'table-only').submit(TABLE, command);
  });

  it('[P10] lets the table do nothing else, and the public nothing at all', () => {
    const table = smallTable();
    for (const seat of [TABLE, PUBLIC]) {
      for (const command of [
        { kind: 'chooseTone', tone: 'firm' },
        { kind: 'filePlan', aim: 'calm' },
      ] as const) {
        expect(refusalFor(table.view(seat), command)).not.toBeNull();
      }
    }
    table.expectRefused(TABLE, { kind: 'addTime', ms: 0.5 }, 'out-of-range');
    table.expectRefused(TABLE, { kind: 'addTime', ms: 7_200_000 }, 'out-of-range');
    table.expectRefused(TABLE, inject('breach'), 'file-raised-already');
  });
});
