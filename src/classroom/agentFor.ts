import type { Aim, Player } from '../engine/index.ts';
import type { ClassPlan } from './ClassPlan.ts';

/** The temper in which an agent goes on for a student who aimed at this. */
const STYLES: Readonly<Record<Aim, string>> = {
  // Takes trades where they come, the plan's "as much of the text as can be had".
  text: 'opportunist',
  // Firm in public, slow to give way: home and the given word first.
  standing: 'hardliner',
  // Mild words, the smaller gain counts: the room first.
  calm: 'bridge-builder',
};

/**
 * The agent that plays for a delegation nobody of which is there: as strong as the plan's agent, in the
 * temper of the delegation's own plan form, or in the plan's where it filed none. What the absent one
 * did binds it through the view: it measures retreat from the positions taken, keeps the red lines
 * drawn, and answers for the offers that stand.
 */
export function agentFor(
  aim: Aim | null,
  { agent }: Pick<ClassPlan, 'agent'>,
): Extract<Player, { readonly kind: 'agent' }> {
  const [level = '', planned] = agent.split('/');
  const style = aim === null ? planned : STYLES[aim];
  return style === undefined ? { kind: 'agent', level } : { kind: 'agent', level, style };
}
