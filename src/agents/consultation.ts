import { delegationOf, refusalFor, rungsRetreated } from '../engine/index.ts';
import { actSilently, type Decision } from './decision.ts';
import { factsOf, type Outlook } from './outlook.ts';
import { offerable } from './package.ts';
import { interventionsLeft } from './sight.ts';
import { ownActs } from './words.ts';

/** Consults the audience of a norm on which the plan retreats two rungs or more, before the retreat. */
export function consultAudience(outlook: Outlook): Decision | null {
  const { sight, plan } = outlook;
  const { view, own } = sight;
  if (sight.level === 'novice' || interventionsLeft(sight) < 3) return null;
  if (ownActs(sight, ['audienceConsulted']) > 0) return null;
  const positions = view.sides[own.id]?.positions ?? {};
  const retreat = (norm: string) =>
    rungsRetreated(view.setting, own.id, positions, norm, plan.clauses[norm] ?? '');
  const norm = offerable(sight)
    .filter((each) => plan.clauses[each] !== undefined && retreat(each) >= 2)
    .toSorted((a, b) => retreat(b) - retreat(a))[0];
  if (norm === undefined) return null;
  const audience = delegationOf(view.setting, own.id).owners[norm] ?? '';
  const command = { kind: 'consultAudience', audience, norm } as const;
  if (refusalFor(view, command) !== null) return null;
  return actSilently(command, { ...factsOf(outlook), norm, reason: 'retreat-near' });
}
