import { type ClassPlan, defaultPlan } from '../../src/classroom/index.ts';
import type { Joined, OpenedClass } from '../../src/protocol/index.ts';
import { ClassProbe } from './ClassProbe.ts';
import { foundClass, joinClass } from './classDoor.ts';
import { washington } from './fixtures.ts';

export interface ClassInPlay {
  readonly opened: OpenedClass;
  readonly host: ClassProbe;
  readonly students: readonly { readonly probe: ClassProbe; readonly joined: Joined }[];
  close(): void;
}

/** A class of so many students whose first game has begun, every one of them at a table. */
export async function aClassInPlay(
  address: string,
  students: number,
  change: Partial<ClassPlan> = {},
): Promise<ClassInPlay> {
  const plan: ClassPlan = {
    ...defaultPlan(washington().scenario),
    chairs: 1,
    agent: 'novice',
    ...change,
  };
  const opened = await foundClass(address, plan);
  const host = new ClassProbe({ address, key: opened.hostKey });
  const seated = await Promise.all(
    Array.from({ length: students }, async () => {
      const joined = await joinClass(address, opened.code);
      return { joined, probe: new ClassProbe({ address, key: joined.key }) };
    }),
  );
  await host.until('all students', () => host.classView?.present === students);
  await host.inClass({ kind: 'pairTables', way: 'by-lot' });
  await host.inClass({ kind: 'startSitting' });
  for (const { probe } of seated) await probe.until('a table', () => probe.table !== null);
  return {
    opened,
    host,
    students: seated,
    close() {
      for (const probe of [host, ...seated.map((each) => each.probe)]) probe.close();
    },
  };
}
