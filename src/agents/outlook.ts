import { type Because, type MicroPoints, recordOf } from '../engine/index.ts';
import { aspirationAt } from './aspiration.ts';
import { biddingOf } from './bidding.ts';
import { hasConceded } from './concessions.ts';
import { isContent } from './content.ts';
import { guessOf } from './guess.ts';
import type { Basis, Plan } from './plan.ts';
import { programmeShare } from './programmeShare.ts';
import { prospectOf } from './prospect.ts';
import type { Sight } from './sight.ts';

/** What an agent makes of the table before it acts: beliefs, hopes, and the text that it works towards. */
export interface Outlook extends Basis {
  readonly share: number;
  readonly ceiling: MicroPoints;
  readonly aspiration: MicroPoints;
  readonly plan: Plan;
}

export function outlookOf(sight: Sight): Outlook {
  const guesses = recordOf(sight.others, (id) => guessOf(sight.view, id));
  const basis: Basis = { sight, guesses, space: prospectOf(sight, guesses) };
  const share = programmeShare(sight.view);
  const ceiling = biddingOf(sight.level).ceiling(basis);
  const aspiration = aspirationFor(sight, share, ceiling);
  const plan = biddingOf(sight.level).plan(basis, aspiration);
  return { ...basis, share, ceiling, aspiration, plan };
}

/** The plan that one would have after using up more of the programme. */
export function planLater(outlook: Outlook, share: number): Plan {
  const { sight, ceiling } = outlook;
  return biddingOf(sight.level).plan(outlook, aspirationFor(sight, share, ceiling));
}

/** A novice that is content asks for nothing but the best from then on. */
function aspirationFor(sight: Sight, share: number, ceiling: MicroPoints): MicroPoints {
  if (isContent(sight)) return ceiling;
  return aspirationAt({
    level: sight.level,
    share,
    reservation: sight.own.reservation,
    ceiling,
    othersConcede: sight.others.every((id) => hasConceded(sight, id)),
  });
}

/** The numbers behind a decision, for the record. */
export function factsOf(outlook: Outlook, toward = outlook.sight.others[0]): Because {
  const guess = toward === undefined ? undefined : outlook.guesses[toward];
  return {
    aspiration: outlook.aspiration,
    reservation: outlook.sight.own.reservation,
    ...(guess === undefined ? {} : { guess: guess.likeliest, guessPermille: guess.permille }),
  };
}
