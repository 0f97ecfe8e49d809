import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClassCommand, type ClassCommandKind, hasRight } from '../../src/classroom/index.ts';
import { type Command, hashOf } from '../../src/engine/index.ts';
import type { ActAnswer } from '../../src/protocol/index.ts';
import { aClassInPlay, type ClassInPlay } from '../support/aClassInPlay.ts';
import { aServer, type TestServer } from '../support/aServer.ts';
import { ClassProbe } from '../support/ClassProbe.ts';

let running: TestServer;
let inPlay: ClassInPlay;
beforeAll(async () => {
  running = await aServer();
  inPlay = await aClassInPlay(running.server.address, 4);
});
afterAll(async () => {
  inPlay.close();
  await running.close();
});

const clause = { N5: 'B' };

/** One of each kind; what they name need not be there, since nothing of it may be reached. */
const tableCommands: readonly Command[] = [
  { kind: 'chooseTone', tone: 'measured' },
  { kind: 'takePositions', positions: clause, redLine: null },
  { kind: 'tableOffer', clauses: clause },
  { kind: 'tableHarvest', norm: 'N5', wording: 'B' },
  { kind: 'withdrawOffer', offer: 'us-1' },
  { kind: 'acceptOffer', offer: 'us-1' },
  { kind: 'rejectOffer', offer: 'us-1', norm: 'N5', word: 'difficult' },
  { kind: 'bracketOffer', offer: 'us-1', norm: 'N5', word: 'difficult' },
  { kind: 'askQuestion', to: 'china', norm: 'N5' },
  { kind: 'answerQuestion', question: 'us-1', hurts: 'N5', rung: null, wish: null },
  { kind: 'sendNonPaper', to: 'china', clauses: clause },
  { kind: 'consultAudience', audience: 'congress', norm: 'N5' },
  { kind: 'raiseFile', event: 'sony-2014' },
  { kind: 'adjourn' },
  { kind: 'openEvidence' },
  { kind: 'askCapital' },
  { kind: 'placeBelief', tokens: [10, 0, 0] },
  { kind: 'react', reaction: 'name' },
  { kind: 'callCapital', audience: 'congress' },
  { kind: 'callCorridor', to: 'china' },
  { kind: 'answerCorridor', from: 'us', walks: true },
  { kind: 'endNight' },
  { kind: 'sign', form: 'sign', removal: null },
  { kind: 'confirmText' },
  { kind: 'withdrawSignature' },
  { kind: 'choosePressLine', line: 'joint' },
  { kind: 'filePlan', aim: 'text' },
  { kind: 'guessCable', of: 'china', cable: 'summit' },
  { kind: 'predictTone', of: 'china', tone: 'measured' },
  { kind: 'predictPosition', of: 'china', norm: 'N5', wording: 'B' },
];
const clockCommands: readonly Command[] = [
  { kind: 'idle' },
  { kind: 'pause' },
  { kind: 'resume' },
  { kind: 'addTime', ms: 60_000 },
  { kind: 'expirePhase' },
  { kind: 'injectEvent', event: 'opm' },
];
const all = { kind: 'all' } as const;
const classCommands: Readonly<Record<ClassCommandKind, ClassCommand>> = {
  admitMember: { kind: 'admitMember', member: 'somebody' },
  notePresence: { kind: 'notePresence', member: 'somebody', present: false },
  replaceAbsent: { kind: 'replaceAbsent', table: '0-1', delegation: 'us' },
  endTable: { kind: 'endTable', table: '0-1' },
  endCorridor: { kind: 'endCorridor' },
  noteInject: { kind: 'noteInject', inject: 0, table: '0-1' },
  raiseHand: { kind: 'raiseHand' },
  lowerHand: { kind: 'lowerHand' },
  passNote: { kind: 'passNote', to: 'china', text: 'a word' },
  lockDoor: { kind: 'lockDoor' },
  unlockDoor: { kind: 'unlockDoor' },
  renameMember: { kind: 'renameMember', member: 'somebody' },
  removeMember: { kind: 'removeMember', member: 'somebody' },
  pairTables: { kind: 'pairTables', way: 'by-lot' },
  seatMember: { kind: 'seatMember', member: 'somebody', table: '0-1', chair: null },
  seatLate: { kind: 'seatLate', member: 'somebody' },
  startSitting: { kind: 'startSitting' },
  pauseTables: { kind: 'pauseTables', tables: all },
  resumeTables: { kind: 'resumeTables', tables: all },
  addTime: { kind: 'addTime', tables: all, ms: 60_000 },
  advanceTables: { kind: 'advanceTables', tables: all },
  nudge: { kind: 'nudge', table: '0-1', delegation: 'us' },
  broadcast: { kind: 'broadcast', text: 'a word' },
  answerHand: { kind: 'answerHand', member: 'somebody', text: 'a word' },
  planInject: {
    kind: 'planInject',
    plan: {
      content: { kind: 'message', text: 'a word' },
      moment: { kind: 'now' },
      target: { kind: 'all' },
    },
  },
  changeInject: {
    kind: 'changeInject',
    inject: 0,
    plan: {
      content: { kind: 'message', text: 'another word' },
      moment: { kind: 'round', round: 1 },
      target: { kind: 'all' },
    },
  },
  callBackInject: { kind: 'callBackInject', inject: 0 },
  startCorridor: { kind: 'startCorridor' },
  endSitting: { kind: 'endSitting' },
  openDebrief: { kind: 'openDebrief' },
  reveal: { kind: 'reveal', step: 1 },
  showNames: { kind: 'showNames' },
  hideNames: { kind: 'hideNames' },
  closeClass: { kind: 'closeClass' },
};

/** What of the class a wrong act could have changed: nothing of it may. */
function truth(): string {
  const [opened] = running.server.classes.opened;
  if (opened === undefined) throw new Error('no class is open');
  const { members, tables, procedure, injects, messages, locked } = opened.record.state;
  return JSON.stringify([
    ...opened.tables.followed.map(({ state }) => hashOf(state)),
    ...[members, tables, procedure, injects, messages, locked],
  ]);
}

interface Case {
  readonly what: string;
  readonly probe: ClassProbe;
  readonly say: () => Promise<ActAnswer>;
}

/** What was accepted although it should not have been; each connection says its cases one by one. */
async function accepted(cases: readonly Case[]): Promise<readonly string[]> {
  const told = await Promise.all(
    [...new Set(cases.map(({ probe }) => probe))].map(async (probe) => {
      const wrong: string[] = [];
      for (const { what, say } of cases.filter((each) => each.probe === probe))
        if ((await probe.patiently(say)).ok) wrong.push(what);
      return wrong;
    }),
  );
  return told.flat();
}

function at(probe: ClassProbe, table: string, commands: readonly Command[]): readonly Case[] {
  return commands.map((command) => ({
    what: `${probe.classView?.audience} at ${table}: ${command.kind}`,
    probe,
    say: () => probe.atTable(command, undefined, table),
  }));
}

function within(probe: ClassProbe, kinds: (kind: ClassCommandKind) => boolean): readonly Case[] {
  return Object.values(classCommands)
    .filter(({ kind }) => kinds(kind))
    .map((command) => ({
      what: `${probe.classView?.audience}: ${command.kind}`,
      probe,
      say: () => probe.inClass(command),
    }));
}

describe('authority over a class (R-7)', () => {
  it('refuses every command of everybody who may not give it, and changes nothing', async () => {
    const { address } = running.server;
    const { opened, host, students } = inPlay;
    const probes = students.map(({ probe }) => probe);
    const tableOf = (probe: ClassProbe | undefined) => probe?.table?.table ?? '';
    const [one] = probes;
    const other = probes.find((probe) => tableOf(probe) !== tableOf(one));
    if (one === undefined || other === undefined) throw new Error('two tables are wanted');
    const looker = (key: string) => new ClassProbe({ address, key });
    const lookers = [opened.projectorKey, opened.coHostKey].map(looker);
    for (const probe of lookers) await probe.until('the class', () => probe.classView !== null);
    const [projector, coHost] = lookers as [ClassProbe, ClassProbe];
    const before = truth();
    const studentsOwn: readonly ClassCommandKind[] = ['raiseHand', 'lowerHand', 'passNote'];
    const cases = [
      ...at(one, tableOf(other), tableCommands),
      ...at(other, tableOf(other), clockCommands),
      ...[host, coHost, projector].flatMap((probe) =>
        at(probe, tableOf(one), [...tableCommands, ...clockCommands]),
      ),
      ...within(other, (kind) => !studentsOwn.includes(kind)),
      ...within(projector, () => true),
      ...within(coHost, (kind) => !hasRight({ kind: 'coHost' }, kind)),
      ...within(host, (kind) => !hasRight({ kind: 'host' }, kind)),
    ];
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(await accepted(cases)).toEqual([]);
    expect(truth()).toBe(before);
    for (const probe of lookers) probe.close();
  });

  it('lets nobody in without a key that was given out, and takes the chair from the connection', async () => {
    const stranger = new ClassProbe({
      address: running.server.address,
      key: 'nobody-has-this-key',
    });
    await stranger.until('the refusal', () => stranger.dismissed === 'wrong-key');
    stranger.close();
    const [student] = inPlay.students;
    const told = await student?.probe.patiently(() => student.probe.atTable({ kind: 'adjourn' }));
    const refusal = { by: 'table', refusal: { code: 'wrong-stage' } };
    expect(told).toMatchObject({ ok: false, refusal });
  });
});
