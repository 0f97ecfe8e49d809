import { describe, expect, it } from 'vitest';
import {
  type Command,
  forecast,
  PUBLIC,
  type State,
  TABLE,
  viewFor,
} from '../../src/engine/index.ts';
import { inBreach, inSecond } from '../support/eventTable.ts';
import { otherSecrets } from '../support/otherSecrets.ts';
import {
  eventful,
  smallClosing,
  smallExchange,
  smallTable,
  threeSidedTable,
} from '../support/smallTable.ts';

const SEED = 918_273_645;

/** Every name and number in a view, but for the setting, which everybody has read. */
const written = (state: State, seat: string) => {
  const { setting: _, ...view } = viewFor(state, seat);
  return JSON.stringify(view);
};

describe('a view', () => {
  it('[K1] holds these things and nothing else', () => {
    const view = inBreach().view('china');
    expect(Object.keys(view).sort()).toEqual([
      ...['agenda', 'closing', 'draft', 'exchange', 'files', 'incident', 'nonPapers', 'offers'],
      ...['opened', 'own', 'paused', 'questions', 'record', 'round', 'seat', 'setting', 'sides'],
      ...['stage', 'step', 'tension', 'trust', 'verdict', 'waiting', 'walks'],
    ]);
    expect(Object.keys(view.sides.us ?? {}).sort()).toEqual([
      ...['adjourned', 'harvestsLeft', 'id', 'interventions', 'lastTone', 'positions', 'ready'],
      ...['redLines', 'redLinesLeft', 'strikes'],
    ]);
    expect(Object.keys(view.incident ?? {}).sort()).toEqual([
      ...[
        'askedCapital',
        'belief',
        'beliefs',
        'channel',
        'corrected',
        'event',
        'known',
        'moreEvidence',
      ],
      ...['raisedBy', 'reaction', 'reactions', 'reading', 'settled', 'speaks', 'truth'],
    ]);
  });

  it('[K1] holds no seed, no other cable or home, nothing sealed and nothing yet to come', () => {
    const table = smallTable().reseeded(SEED);
    const unseen = (seat: string, ...secrets: string[]) => {
      const text = written(table.state, seat);
      for (const secret of [`${SEED}`, ...secrets]) expect(text).not.toContain(secret);
    };
    table.submit('us', { kind: 'guessCable', of: 'china', cable: 'reform' });
    table.submit('us', { kind: 'filePlan', aim: 'standing' });
    table.submit('us', { kind: 'chooseTone', tone: 'conciliatory' });
    const secrets = ['business"', 'reform', 'standing', 'conciliatory', 'breach'];
    for (const seat of ['china', 'public', 'table']) unseen(seat, ...secrets);
    unseen('us', 'summit', 'breach');
    table.submit('china', { kind: 'chooseTone', tone: 'firm' });
    for (const seat of ['us', 'china', 'public'])
      expect(written(table.state, seat)).toContain('firm');
    expect(table.view('us').own).toMatchObject({ cable: 'business', aim: 'standing' });
  });

  it('[K1] holds only what the own items of a file speak for', () => {
    const table = inBreach().submit('china', { kind: 'openEvidence' });
    const speaks = (seat: string) => Object.keys(table.view(seat).incident?.speaks ?? {});
    expect(speaks('us')).toEqual(['vendor', 'timing']);
    expect(speaks('public')).toEqual(['vendor', 'timing']);
    expect(speaks('china')).toEqual(['vendor', 'timing', 'logs']);
  });

  it('[K5] of the public and of the table is what everybody knows', () => {
    for (const table of [smallTable(), smallExchange(), inBreach(), smallClosing({ N1: 'B' })]) {
      const { seat, own, ...everybody } = table.view('public');
      expect([seat, own]).toEqual(['public', null]);
      expect(table.view('table')).toEqual({ ...everybody, seat: 'table', own: null });
      expect(table.view('nobody')).toEqual({ ...everybody, seat: 'nobody', own: null });
      for (const id of ['us', 'china']) {
        const { sides, trust, draft, offers, stage, record } = table.view(id);
        expect({ sides, trust, draft, offers, stage }).toEqual({
          sides: everybody.sides,
          trust: everybody.trust,
          draft: everybody.draft,
          offers: everybody.offers,
          stage: everybody.stage,
        });
        expect(record).toEqual(expect.arrayContaining([...everybody.record]));
      }
      expect(everybody.record.every(({ to }) => to === 'all')).toBe(true);
    }
  });

  it('[K5] of the table alone tells which events wait', () => {
    const table = inSecond(eventful).submit(TABLE, { kind: 'injectEvent', event: 'third' });
    const waiting = ['us', 'china', PUBLIC, TABLE].map((seat) => table.view(seat).waiting);
    expect(waiting).toEqual([[], [], [], ['third']]);
    for (const seat of ['us', 'china', PUBLIC])
      expect(written(table.state, seat)).not.toContain('third');
  });
});

describe('secrets', () => {
  const states = () => {
    const table = threeSidedTable().with({ incidents: [] });
    const seen = [table.submit('borea', { kind: 'chooseTone', tone: 'firm' }).state];
    table.submit('aurelia', { kind: 'chooseTone', tone: 'firm' });
    seen.push(table.submit('cassia', { kind: 'chooseTone', tone: 'firm' }).state);
    seen.push(table.submit('cassia', table.stand('cassia')).state);
    for (const id of ['aurelia', 'borea']) table.submit(id, table.stand(id));
    seen.push(table.agree('cassia', { theft: 'intent' }).state);
    seen.push(inBreach().submit('us', { kind: 'placeBelief', tokens: [9, 1, 0] }).state);
    seen.push(inBreach().beliefs().submit('china', { kind: 'react', reaction: 'denial' }).state);
    const closing = smallClosing({ N1: 'B' });
    seen.push(closing.submit('us', { kind: 'sign', form: 'sign', removal: null }).state);
    closing.submit('china', { kind: 'sign', form: 'sign', removal: null });
    seen.push(closing.submit('us', { kind: 'choosePressLine', line: 'victory' }).state);
    return seen;
  };

  it('[K2] of one delegation change no other seat’s view or forecast', () => {
    const kinds = new Set<string>();
    const acts: readonly Command[] = [
      { kind: 'chooseTone', tone: 'firm' },
      { kind: 'callCapital', audience: 'leadership' },
      { kind: 'choosePressLine', line: 'victory' },
    ];
    for (const state of states()) {
      const ids = Object.keys(state.table.delegations);
      for (const id of ids) {
        for (const [secret, other] of otherSecrets(state, id)) {
          kinds.add(secret);
          expect(viewFor(other, id)).not.toEqual(viewFor(state, id));
          for (const seat of [...ids.filter((each) => each !== id), 'public', 'table']) {
            expect(viewFor(other, seat)).toEqual(viewFor(state, seat));
            for (const act of acts)
              expect(forecast(viewFor(other, seat), act)).toEqual(
                forecast(viewFor(state, seat), act),
              );
          }
        }
      }
    }
    expect([...kinds].sort()).toEqual([
      ...['belief', 'cable', 'evidence', 'frozen line', 'home', 'notes', 'positions', 'press line'],
      ...['question to the capital', 'reaction', 'signature', 'tone', 'values'],
    ]);
  });

  it('[K4] are opened at the verdict, to everybody', () => {
    const table = inBreach();
    table.submit('us', { kind: 'guessCable', of: 'china', cable: 'reform' });
    table.submit('us', { kind: 'placeBelief', tokens: [9, 1, 0] });
    table.submit('china', { kind: 'placeBelief', tokens: [0, 1, 9] });
    table.settle().submit('us', { kind: 'sendNonPaper', to: 'china', clauses: { N2: 'B' } });
    table.adjourn().endNight().toExchange().adjourn().sign();
    const closed = ['us', 'china', 'public', 'table'].map((seat) => table.view(seat));
    expect(closed.every(({ verdict }) => verdict === null)).toBe(true);
    table.press();
    for (const seat of ['us', 'china', 'public', 'table']) {
      const { verdict, files, record, nonPapers } = table.view(seat);
      expect(verdict?.sides).toMatchObject({
        us: {
          cable: 'business',
          guesses: { china: 'reform' },
          audiences: table.side('us').audiences,
        },
        china: { cable: 'summit', guesses: {} },
      });
      expect(files).toMatchObject([
        { truth: table.table.incidents[0]?.truth, beliefs: { us: [9, 1, 0], china: [0, 1, 9] } },
      ]);
      expect(record).toEqual(table.state.record);
      expect(nonPapers.length).toBe(1);
    }
  });
});
