import { type ClassPlan, defaultPlan } from '../../src/classroom/index.ts';
import type { Scenario } from '../../src/engine/index.ts';
import type { OpenedClass } from '../../src/protocol/index.ts';
import type { Mind } from '../../src/session/Mind.ts';
import { randomMind } from '../session/randomMind.ts';
import { ClassBot } from './ClassBot.ts';
import { ClassProbe } from './ClassProbe.ts';
import { foundClass, joinClass } from './classDoor.ts';
import { washington } from './fixtures.ts';
import { LinkedStudent } from './LinkedStudent.ts';

export interface LinkedClassWish {
  /** Where the class is opened. */
  readonly address: string;
  /** From where each student comes, by number; by default from there too. */
  readonly addressOf?: (student: number) => string;
  readonly students: number;
  readonly plan?: Partial<ClassPlan>;
  /** Of the bots that play; null where nobody does anything. */
  readonly paceMs: number | null;
  readonly scenario?: Scenario;
  readonly mind?: Mind;
}

export interface LinkedClass {
  readonly opened: OpenedClass;
  readonly host: ClassProbe;
  readonly students: readonly LinkedStudent[];
  readonly bots: readonly ClassBot[];
  close(): void;
}

/** A class in play whose students are on the page's own line; `paceMs` apart, bots act for them. */
export async function linkedClass(wish: LinkedClassWish): Promise<LinkedClass> {
  const { address, students: count, paceMs } = wish;
  const { addressOf = () => address, scenario = washington().scenario, mind = randomMind } = wish;
  const plan = { ...defaultPlan(scenario), chairs: 1, agent: 'novice', ...wish.plan };
  const opened = await foundClass(address, plan);
  const host = new ClassProbe({ address, key: opened.hostKey });
  const students: LinkedStudent[] = [];
  const bots: ClassBot[] = [];
  for (let number = 0; number < count; number += 1) {
    const student = new LinkedStudent(addressOf(number), await joinClass(address, opened.code));
    students.push(student);
    if (paceMs === null) continue;
    bots.push(new ClassBot({ probe: student, scenario, mind, seed: number, paceMs }));
  }
  await host.until('all students', () => host.classView?.present === count, 60_000);
  await host.inClass({ kind: 'pairTables', way: 'by-lot' });
  await host.inClass({ kind: 'startSitting' });
  for (const student of students) await host.until('a table', () => student.table !== null, 60_000);
  return {
    opened,
    host,
    students,
    bots,
    close() {
      host.close();
      for (const bot of bots) bot.stop();
      for (const student of students) student.close();
    },
  };
}
