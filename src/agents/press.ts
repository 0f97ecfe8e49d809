import { delegationOf, type PressLine } from '../engine/index.ts';
import { act, type Decision, pass } from './decision.ts';
import type { Sight } from './sight.ts';

/** What the press is told: the more home needs it and the less trust there is to spoil, the prouder. */
export function meetThePress(sight: Sight): Decision {
  const { view, own } = sight;
  if (view.closing === null || view.closing.ownPressLine !== null) return pass('sealed');
  const line = lineFor(sight);
  return act({ kind: 'choosePressLine', line }, 'press', {
    line,
    home: own.home,
    trust: view.trust,
    reason: 'home-and-trust',
  });
}

function lineFor({ view, own, level, temperament }: Sight): PressLine {
  const { leading } = delegationOf(view.setting, own.id);
  const support = own.audiences[leading] ?? 500;
  const need =
    (support < 590 ? 1 : 0) +
    (support < 460 ? 1 : 0) +
    (view.trust < 400 ? 1 : 0) +
    (view.trust > 550 ? -1 : 0) +
    (level === 'positional' ? 1 : 0) +
    temperament.pride;
  if (need <= 0) return 'joint';
  return need === 1 ? 'own-emphasis' : 'victory';
}
