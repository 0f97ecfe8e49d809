import { spaceOfState } from '../analysis/spaceOfState.ts';
import { entry, roundOf, type State, stageOf } from '../engine/index.ts';
import { type Asked, analysisReport } from './analysisReport.ts';
import { momentOf } from './momentOf.ts';
import { badInput, faulty, type Report, wrongUsage } from './Report.ts';
import { rulesAt } from './rulesAt.ts';
import { ANALYSE_USAGE } from './usage.ts';

const MICRO = 1_000_000;

/** `analyse SCENARIO`: a game of it at its start, or at a moment of its log, by the tables of both sides. */
export function analyseGame(
  where: string,
  option: (name: string) => string | undefined,
  asked: Asked,
): Report {
  const rules = rulesAt(where);
  if (!rules.ok) return faulty(rules.faults);
  const moment = momentOf(rules.scenario, {
    cut: option('cut'),
    cables: option('cables'),
    seed: option('seed'),
    log: option('log'),
    at: option('at'),
  });
  if (moment.ok === 'wrong-usage') return wrongUsage(moment.fault, ...ANALYSE_USAGE);
  if (!moment.ok) return badInput(moment.fault);
  const space = spaceOfState(moment.state);
  return analysisReport(
    {
      space,
      unitsOfOne: MICRO,
      reservations: space.delegations.map((id) => entry(space.reservations, id) / MICRO),
      named: (outcome) => outcome,
    },
    asked,
    headingOf(moment.state),
  );
}

/** Which game it is, and how far it has come. */
function headingOf({ setting, table, step, procedure }: State): string {
  const { scenario, cut } = setting;
  const cables = Object.entries(table.delegations).map(([id, side]) => `${id} ${side.cable}`);
  const place = `round ${roundOf(procedure) + 1}, ${stageOf(procedure)}, after ${step} commands`;
  return `${scenario.id}, cut ${cut.id}, ${cables.join(', ')}: ${place}, in points`;
}
