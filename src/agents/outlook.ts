import { type Because, type MicroPoints, recordOf } from '../engine/index.ts';
import { biddingOf } from './bidding.ts';
import { type Course, courseOf } from './course.ts';
import { modelOf } from './modelOf.ts';
import type { Basis, Plan } from './plan.ts';
import { programmeShare } from './programmeShare.ts';
import { prospectOf } from './prospect.ts';
import type { Sight } from './sight.ts';

/** What an agent makes of the table before it acts: beliefs, hopes, and the text that it works towards. */
export interface Outlook extends Basis {
  readonly share: number;
  readonly course: Course;
  readonly aspiration: MicroPoints;
  readonly plan: Plan;
}

export function outlookOf(sight: Sight): Outlook {
  const guesses = recordOf(sight.others, (id) => modelOf(sight, id));
  const basis: Basis = { sight, guesses, space: prospectOf(sight, guesses) };
  const share = programmeShare(sight.view);
  const ceiling = biddingOf(sight.level).ceiling(basis);
  const course = courseOf(basis, share, ceiling);
  const aspiration = course.demandAt(share);
  const plan = biddingOf(sight.level).plan(basis, aspiration);
  return { ...basis, share, course, aspiration, plan };
}

/** The plan that one would have after using up more of the programme. */
export function planLater(outlook: Outlook, share: number): Plan {
  return biddingOf(outlook.sight.level).plan(outlook, outlook.course.demandAt(share));
}

/** The numbers behind a decision, for the record. */
export function factsOf(outlook: Outlook, toward = outlook.sight.others[0]): Because {
  const guess = toward === undefined ? undefined : outlook.guesses[toward];
  return {
    aspiration: outlook.aspiration,
    accepts: outlook.course.leastAccepted,
    reservation: outlook.sight.own.reservation,
    ...(guess === undefined ? {} : { guess: guess.likeliest, guessPermille: guess.permille }),
  };
}
