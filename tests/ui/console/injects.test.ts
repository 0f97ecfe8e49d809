import { describe, expect, it } from 'vitest';
import type { InjectPlan } from '../../../src/classroom/index.ts';
import {
  draftFor,
  draftOf,
  EMPTY_INJECT,
  injectPlanOf,
  momentsFor,
  targetsFor,
} from '../../../src/ui/console/injectDraft.ts';
import {
  injectLines,
  libraryOf,
  previewsOf,
  targetTables,
} from '../../../src/ui/console/injectsView.ts';
import { ClassUnderTest, HOST } from '../../classroom/aClass.ts';
import { asHost, consoleWordsIn } from '../../support/aConsole.ts';

const words = consoleWordsIn();
const playing = () => new ClassUnderTest({ chairs: 1 }).join(4).host({ kind: 'startSitting' });
const sight = (of: ClassUnderTest, elapsedMs = 0) => ({
  ...words,
  view: asHost(of.state, { atMs: of.atMs }),
  elapsedMs,
});
const now: InjectPlan = {
  content: { kind: 'event', event: 'leaked-draft' },
  moment: { kind: 'now' },
  target: { kind: 'all' },
};

describe('an inject that is put together', () => {
  it('is no plan while something is missing', () => {
    expect(injectPlanOf(EMPTY_INJECT)).toBeNull();
    expect(injectPlanOf({ ...EMPTY_INJECT, source: 'own', text: '  ' })).toBeNull();
    const draft = { ...EMPTY_INJECT, event: 'leaked-draft' };
    expect(injectPlanOf({ ...draft, target: 'tables' })).toBeNull();
    expect(injectPlanOf({ ...draft, moment: 'clean' })).toBeNull();
    expect(injectPlanOf(draft)).toEqual(now);
    expect(injectPlanOf({ ...draft, moment: 'tension', tension: 60 })?.moment).toEqual({
      kind: 'tension',
      tenths: 600,
    });
  });

  it('offers no target that the class would refuse', () => {
    for (const source of ['library', 'own'] as const)
      for (const target of targetsFor(source)) {
        const plan = injectPlanOf({
          ...EMPTY_INJECT,
          ...{ source, target, text: 'Noon.', event: 'leaked-draft' },
          ...{ tables: ['1-1'], delegation: 'us' },
        });
        if (plan === null) throw new Error('no plan');
        expect(playing().try(HOST, { kind: 'planInject', plan })).toBeNull();
      }
  });

  it('offers before a game nothing that the class would refuse then', () => {
    for (const source of ['library', 'own'] as const)
      for (const target of targetsFor(source, 'ahead'))
        for (const moment of momentsFor('ahead')) {
          const draft = { ...EMPTY_INJECT, source, target, moment, norm: 'N5', delegation: 'us' };
          const plan = injectPlanOf({ ...draft, text: 'Noon.', event: 'leaked-draft' });
          if (plan === null) throw new Error('no plan');
          const lobby = new ClassUnderTest({ chairs: 1 }).join(2);
          expect(lobby.try(HOST, { kind: 'planInject', plan })).toBeNull();
        }
  });

  it('leaves a draft of the wall no moment and no target that there is not yet', () => {
    const draft = { ...EMPTY_INJECT, target: 'tables', tables: ['1-1'] } as const;
    expect(draftFor(draft, 'ahead')).toMatchObject({ moment: 'round', target: 'all' });
    expect(draftFor(draft, 'play')).toEqual(draft);
  });

  it('can be taken up again as it was planned, whatever it is', () => {
    const contents = [now.content, { kind: 'message', text: 'Noon.' }] as const;
    const moments: readonly InjectPlan['moment'][] = [
      ...([{ kind: 'now' }, { kind: 'round', round: 2 }] as const),
      ...([
        { kind: 'clean', norm: 'N5' },
        { kind: 'tension', tenths: 700 },
      ] as const),
    ];
    const targets: readonly InjectPlan['target'][] = [
      ...([{ kind: 'all' }, { kind: 'split' }, { kind: 'tables', tables: ['1-2'] }] as const),
      { kind: 'delegation', table: '1-2', delegation: 'china' },
      { kind: 'delegation', table: null, delegation: 'us' },
    ];
    for (const content of contents)
      for (const moment of moments)
        for (const target of targets) {
          const draft = draftOf({ id: 3, plan: { content, moment, target } });
          expect(injectPlanOf(draft)).toEqual({ content, moment, target });
          expect(draft.changes).toBe(3);
        }
  });

  it('shows each side its own reactions, and the side that hears nothing that it hears nothing', () => {
    const [us, china] = previewsOf(sight(playing()), now);
    expect(us?.words).toContain('A newspaper prints a page of the draft');
    expect(us?.words).not.toMatch(/\[[A-Z]/);
    expect(us?.small).toBe('Victim. 5 reactions, from “Accuse the other side” to “Ignore it”.');
    expect(china?.words).toBe('The same public text and the same reply.');
    const message: InjectPlan = {
      ...now,
      content: { kind: 'message', text: 'Come to the door.' },
      target: { kind: 'delegation', table: '1-1', delegation: 'china' },
    };
    expect(previewsOf(sight(playing()), message).map((each) => each.words)).toEqual([
      'Nothing. It goes to the other side alone.',
      'Come to the door.',
    ]);
  });

  it('is offered only what the programme does not bring anyway', () => {
    const events = libraryOf(sight(playing())).map(({ event }) => event);
    expect(events).toContain('leaked-draft');
    expect(events).not.toContain('opm');
  });

  it('reaches no table that is over, and says which', () => {
    const of = playing();
    of.do({ kind: 'server' }, { kind: 'endTable', table: '1-2' });
    const { meant, over } = targetTables(sight(of), now);
    expect([meant.map(({ id }) => id), over.map(({ id }) => id)]).toEqual([['1-1'], ['1-2']]);
  });
});

describe('the list of injects', () => {
  it('counts down while one can be called back, and tells when it is out', () => {
    const of = playing().after(5_000).host({ kind: 'planInject', plan: now });
    expect(injectLines(sight(of, 2_500))[0]).toMatchObject({
      title: 'The draft is in the paper',
      countdown: 8,
      canCallBack: true,
    });
    of.after(10_000).do({ kind: 'server' }, { kind: 'noteInject', inject: 0, table: '1-1' });
    expect(injectLines(sight(of))[0]).toMatchObject({
      state: 'out at 1 of 2',
      countdown: null,
      canCallBack: false,
    });
  });

  it('lets what waits for its moment be called back until then', () => {
    const plan: InjectPlan = { ...now, moment: { kind: 'round', round: 2 } };
    const of = playing().host({ kind: 'planInject', plan });
    of.after(60_000);
    expect(injectLines(sight(of))[0]).toMatchObject({
      when: 'at round 3',
      state: 'waits for its moment',
      canCallBack: true,
    });
    of.host({ kind: 'callBackInject', inject: 0 });
    expect(injectLines(sight(of))[0]).toMatchObject({ state: 'taken out', canCallBack: false });
  });

  it('lets what is planned in the lobby be changed or taken out until it has reached somebody', () => {
    const plan: InjectPlan = { ...now, moment: { kind: 'round', round: 1 } };
    const of = new ClassUnderTest({ chairs: 1 }).join(4).host({ kind: 'planInject', plan });
    const open = { canChange: true, canCallBack: true };
    expect(injectLines(sight(of))[0]).toMatchObject({ ...open, state: 'waits for its moment' });
    of.host({ kind: 'startSitting' }).after(60_000);
    expect(injectLines(sight(of))[0]).toMatchObject(open);
    of.do({ kind: 'server' }, { kind: 'noteInject', inject: 0, table: '1-2' });
    expect(injectLines(sight(of))[0]).toMatchObject({ canChange: false, state: 'out at 1 of 2' });
    of.host({ kind: 'callBackInject', inject: 0 });
    expect(injectLines(sight(of))[0]?.state).toBe('out at 1 of 2, then called back');
  });

  it('says of what is meant for a table that is not paired any more that it reaches nobody', () => {
    const of = new ClassUnderTest({ chairs: 1 }).join(4);
    of.host({ kind: 'pairTables', way: 'by-lot' });
    const target = { kind: 'tables', tables: ['1-2'] } as const;
    const plan: InjectPlan = { ...now, moment: { kind: 'round', round: 1 }, target };
    of.host({ kind: 'planInject', plan }).goes('m1').goes('m2');
    of.host({ kind: 'pairTables', way: 'by-lot' });
    expect(injectLines(sight(of))[0]).toMatchObject({
      to: 'to table 2',
      state: 'that table is not there any more: it reaches nobody',
    });
    of.host({ kind: 'startSitting' }).host({ kind: 'endSitting' });
    expect(injectLines(sight(of))[0]).toMatchObject({
      state: 'its moment did not come',
      canChange: false,
    });
  });
});
