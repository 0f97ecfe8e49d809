import { describe, expect, it } from 'vitest';
import { foldClass, memberName } from '../../src/classroom/index.ts';
import { keyedDraw } from '../../src/engine/index.ts';
import { ClassUnderTest, HOST, SERVER } from './aClass.ts';

describe('names', () => {
  it('are at least 60 by 60, each a combination of its own, and never run out before', () => {
    const draw = keyedDraw(11);
    const taken = new Set<string>();
    for (let count = 0; count < 3600; count += 1) taken.add(memberName(draw, 'one', taken));
    expect(taken.size).toBe(3600);
    for (const name of taken) expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    const firsts = new Set([...taken].map((name) => name.split(' ')[0]));
    const lasts = new Set([...taken].map((name) => name.split(' ')[1]));
    expect(Math.min(firsts.size, lasts.size)).toBeGreaterThanOrEqual(60);
  });

  it('are never the same twice in a class, nor given again to who is renamed', () => {
    const room = new ClassUnderTest().join(200);
    const names = () => new Set(room.state.members.map(({ name }) => name));
    expect(names().size).toBe(200);
    const before = room.state.members[0]?.name;
    room.host({ kind: 'renameMember', member: 'm1' });
    expect(room.state.members[0]?.name).not.toBe(before);
    expect(names().size).toBe(200);
  });
});

describe('the door', () => {
  it('lets in up to 200, and nobody where it is locked or twice', () => {
    const room = new ClassUnderTest().join(1);
    const admit = (member: string) => room.try(SERVER, { kind: 'admitMember', member })?.code;
    expect(admit('m1')).toBe('nothing-to-do');
    room.host({ kind: 'lockDoor' });
    expect(admit('m2')).toBe('class-locked');
    room.host({ kind: 'unlockDoor' }).join(199);
    expect(admit('m201')).toBe('class-full');
  });

  it('does not open again for who was put out, whose chair stands empty', () => {
    const room = new ClassUnderTest().join(4).host({ kind: 'startSitting' });
    const member = room.sits(1, 'us');
    room.host({ kind: 'removeMember', member });
    expect(room.sits(1, 'us')).toBe('');
    expect(room.try(SERVER, { kind: 'admitMember', member })?.code).toBe('nothing-to-do');
    expect(room.try(SERVER, { kind: 'notePresence', member, present: true })?.code).toBe(
      'no-such-member',
    );
  });

  it('counts nobody as there before a connection says so', () => {
    const room = new ClassUnderTest().do(SERVER, { kind: 'admitMember', member: 'm1' });
    expect(room.try(HOST, { kind: 'startSitting' })?.code).toBe('nobody-here');
  });
});

describe('a class', () => {
  it('is a fold of its log', () => {
    const room = new ClassUnderTest().join(9).host({ kind: 'startSitting' });
    room.after(500).goes('m3').after(90_000);
    room.do({ kind: 'member', member: 'm1' }, { kind: 'raiseHand' });
    room.host({ kind: 'answerHand', member: 'm1', text: 'I come.' });
    room.host({ kind: 'startCorridor' }).after(90_000).do(SERVER, { kind: 'endCorridor' });
    room.comes('m3', 17).host({ kind: 'endSitting' }).host({ kind: 'startSitting' });
    room.host({ kind: 'openDebrief' }).host({ kind: 'reveal', step: 2 });
    expect(foldClass(room.state.header, room.entries)).toEqual(room.state);
    const read = JSON.parse(JSON.stringify(room.entries));
    expect(foldClass(room.state.header, read)).toEqual(room.state);
  });

  it('lets each delegation pass one note a corridor, to the other side of its own table', () => {
    const room = new ClassUnderTest().join(8).host({ kind: 'startSitting' });
    const by = { kind: 'member', member: room.sits(1, 'us') } as const;
    const note = { kind: 'passNote', to: 'china', text: 'x'.repeat(140) } as const;
    expect(room.try(by, note)?.code).toBe('wrong-stage');
    room.host({ kind: 'startCorridor' });
    expect(room.try(by, { ...note, text: 'x'.repeat(141) })).toEqual({
      ...{ code: 'text-too-long', needed: 140 },
    });
    expect(room.try(by, { ...note, to: 'us' })?.code).toBe('no-such-chair');
    room.do(by, note);
    expect(room.try(by, note)?.code).toBe('note-passed-already');
    expect(room.state.messages.at(-1)?.to).toEqual({
      ...{ kind: 'delegation', table: '1-1', delegation: 'china' },
    });
    room.after(90_000).do(SERVER, { kind: 'endCorridor' });
    room.after(1).host({ kind: 'startCorridor' }).do(by, note);
  });
});
