import { AgentStudent } from '../../session/AgentStudent.ts';
import { allMinds } from '../../session/allMinds.ts';
import { knock } from '../../session/knock.ts';
import { pageTimers } from '../../session/Timers.ts';
import { openLink } from './openLink.ts';
import type { Rehearsal } from './Rehearsal.ts';

/** Who knocks at the same time. */
const ABREAST = 8;
const PATIENCE_MS = 30_000;

/** Lets as many bots into a class as its tables have chairs; resolves when all of them are there. */
export async function joinStudents(rehearsal: Rehearsal): Promise<readonly AgentStudent[]> {
  const { scenario, tables } = rehearsal;
  const first = await join(rehearsal, 0);
  const chairs = first.classView?.plan.chairs ?? 1;
  const count = tables * scenario.delegations.length * chairs;
  const students = [first];
  while (students.length < count) {
    const next = Math.min(ABREAST, count - students.length);
    const numbers = Array.from({ length: next }, (_, at) => students.length + at);
    students.push(...(await Promise.all(numbers.map((number) => join(rehearsal, number)))));
  }
  return students;
}

/** One bot, by the door that everybody takes; resolves when the class has told it of itself. */
async function join(
  { place, scenario, level, paceMs, seed }: Rehearsal,
  number: number,
): Promise<AgentStudent> {
  const { address, code } = place;
  const mind = allMinds()[level];
  if (mind === undefined) throw new Error(`no agent is called ${level}`);
  const answer = await knock(new URL('api/join', address), { code });
  if (!answer.ok) throw new Error(`the door of class ${code} stays shut: ${answer.refusal.code}`);
  const { key, seatCode } = answer.joined;
  const link = openLink(address, { code, seatCode, key, previous: null });
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(
      () => reject(new Error('the class did not answer a bot')),
      PATIENCE_MS,
    );
    const student: AgentStudent = new AgentStudent({
      ...{ link, scenario, mind, seed: seed + number, paceMs },
      timers: pageTimers,
      now: () => performance.now(),
      onNews() {
        if (student.classView === null) return;
        clearTimeout(waiting);
        resolve(student);
      },
    });
  });
}
