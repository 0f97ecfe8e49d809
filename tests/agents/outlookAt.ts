import { agentNamed } from '../../src/agents/agent.ts';
import { type Outlook, outlookOf } from '../../src/agents/outlook.ts';
import { type Sight, sightOf } from '../../src/agents/sight.ts';
import { keyedDraw, type View } from '../../src/engine/index.ts';

/** What the named agent may look at where it has this view. */
export function sightAt(view: View, name: string): Sight {
  const agent = agentNamed(name);
  if (view.own === null || agent === null) throw new Error(`${name} has no view of its own`);
  return sightOf(view, view.own, agent, keyedDraw(1));
}

/** What the named agent makes of this view. */
export function outlookAt(view: View, name: string): Outlook {
  return outlookOf(sightAt(view, name));
}
