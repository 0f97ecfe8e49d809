import type { Command, Draw, View } from '../engine/index.ts';
import { actSilently, type Decision, pass } from './decision.ts';
import { legalCommands } from './legalCommands.ts';

/** A player that does anything legal: first a kind of act by draw, then one of that kind. */
export function randomLegal(view: View, random: Draw): Decision {
  if (view.own === null || view.paused) return pass('nothing-to-do');
  const commands = legalCommands(view, random);
  const kinds = [...new Set(commands.map((command) => command.kind))];
  const kind = kinds[random(`kind/${view.own.id}/${view.step}`, Math.max(1, kinds.length))];
  const ofKind = commands.filter((command) => command.kind === kind);
  const chosen: Command | undefined =
    ofKind[random(`which/${view.own.id}/${view.step}`, Math.max(1, ofKind.length))];
  return chosen === undefined
    ? pass('nothing-legal')
    : actSilently(chosen, { reason: 'random', choices: commands.length });
}
