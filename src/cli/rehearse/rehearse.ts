import { endingFor } from '../../analysis/endingFor.ts';
import type { TableId } from '../../classroom/index.ts';
import { delegationIds, type View } from '../../engine/index.ts';
import type { AgentStudent } from '../../session/AgentStudent.ts';
import { joinStudents } from './joinStudents.ts';
import type { Rehearsal } from './Rehearsal.ts';

/** How often the tables are looked at. */
const LOOK_MS = 100;
const POINT = 1_000_000;

/** Plays a class of agents to its debrief and tells of every table; 0 where each reached its verdict. */
export async function rehearse(rehearsal: Rehearsal): Promise<0 | 1> {
  const { place, print, minutes } = rehearsal;
  const beganMs = performance.now();
  const seconds = () => ((performance.now() - beganMs) / 1000).toFixed(1);
  const students = await joinStudents(rehearsal);
  const sittings = students[0]?.classView?.plan.sittings ?? 1;
  print(
    `${seconds()} s  ${students.length} bots are in class ${place.code} at ${place.address.href}`,
  );
  const left = () => minutes * 60_000 - (performance.now() - beganMs);
  let missing = 0;
  for (let sitting = 0; sitting < sittings && !isOver(students); sitting += 1) {
    // Only those who are written down as present are seated.
    const there = () => students.some((each) => (each.classView?.present ?? 0) >= students.length);
    if (place.lead !== null && !(await holds(there, left()))) return late(print);
    await place.lead?.start(sitting);
    const seated = () => students.every(({ table }) => sittingOf(table?.id) === sitting + 1);
    if (!(await holds(() => seated() || isOver(students), left()))) return late(print);
    if (isOver(students)) break;
    print(`${seconds()} s  ${students.length} bots are seated for game ${sitting + 1}`);
    missing += await follow(rehearsal, students, { seconds, left });
    if (left() <= 0) return late(print);
  }
  await place.lead?.end();
  const counts = students.map((each) => each.counts);
  const sum = (of: 'taken' | 'refused') => counts.reduce((all, each) => all + each[of], 0);
  print(
    `${seconds()} s  ${sum('taken')} acts taken, ${sum('refused')} refused; ${missing} tables without a verdict`,
  );
  for (const student of students) student.close();
  return missing === 0 ? 0 : 1;
}

/** Tells how the tables of a game go on until all have ended; how many have not. */
async function follow(
  { print }: Rehearsal,
  students: readonly AgentStudent[],
  { seconds, left }: { readonly seconds: () => string; readonly left: () => number },
): Promise<number> {
  const told = new Map<TableId, string>();
  const ended = new Set<TableId>();
  const ids = new Set(students.map(({ table }) => table?.id ?? ''));
  const look = () => {
    for (const { table } of students) {
      if (table === null || ended.has(table.id)) continue;
      const view = table.view();
      const at = view.verdict === null ? `round ${view.round + 1}` : ending(view);
      if (told.get(table.id) === at) continue;
      told.set(table.id, at);
      print(`${seconds()} s  table ${table.news.number}: ${at}`);
      if (view.verdict !== null) ended.add(table.id);
    }
    return ended.size === ids.size;
  };
  await holds(() => look() || isOver(students), left());
  return ids.size - ended.size;
}

/** How a game ended: its outcome, and the ending and gain of each delegation. */
function ending(view: View): string {
  const sides = delegationIds(view.setting).map((id) => {
    const side = view.verdict?.sides[id];
    const gain = side === undefined ? 0 : (side.utility - side.reservation) / POINT;
    return `${id} ${endingFor(view, id)} ${gain < 0 ? '' : '+'}${gain.toFixed(1)}`;
  });
  return `${view.verdict?.outcome}, ${sides.join(', ')}`;
}

/** The game that a table belongs to, counted from 1. */
function sittingOf(id: TableId | undefined): number {
  return Number(id?.split('-')[0] ?? 0);
}

/** Whether the class has gone on to its debrief, or has sent its students away. */
function isOver(students: readonly AgentStudent[]): boolean {
  return students.every(
    ({ classView, dismissed }) =>
      dismissed !== null || classView?.stage === 'debrief' || classView?.stage === 'closed',
  );
}

function late(print: Rehearsal['print']): 1 {
  print('the time is over');
  return 1;
}

async function holds(that: () => boolean, mostMs: number): Promise<boolean> {
  const untilMs = performance.now() + mostMs;
  while (!that()) {
    if (performance.now() >= untilMs) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return true;
}
