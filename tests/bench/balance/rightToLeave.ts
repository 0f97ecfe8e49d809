import { LEVELS } from '../../../src/agents/level.ts';
import { outcomeSpace } from '../../../src/analysis/outcomeSpace.ts';
import { spaceOfDraft } from '../../../src/analysis/spaceOfDraft.ts';
import { zoneOfAgreementIsEmpty } from '../../../src/analysis/zoneOfAgreementIsEmpty.ts';
import {
  type DelegationId,
  deal,
  delegationIds,
  type OwnSide,
  recordOf,
  type State,
  settingOf,
  viewFor,
} from '../../../src/engine/index.ts';
import { barred, type Figure, noted, shareBetween, shareOf } from './figure.ts';
import { equalGames, type Study, setOf } from './study.ts';

const LEAST_OPEN = 90;
const LEAST_RIGHT = 5;

/** Test 2: a deal mostly exists at the start, and now and then none does at the end. */
export function rightToLeave(study: Study): readonly Figure[] {
  const equal = setOf(study, 'equal');
  const left = (games: typeof equal) =>
    shareOf(games, ({ chairs }) =>
      Object.values(chairs).some(({ ending }) => ending === 'right-to-leave'),
    );
  const empty = (games: typeof equal) => shareOf(games, ({ zoneEmpty }) => zoneEmpty);
  const gone = empty(equal);
  return [
    shareBetween(
      'pairs of cables with a deal above both reservations at the start',
      shareAtStart(study),
      LEAST_OPEN,
      100,
    ),
    barred(
      'games at whose closing no deal is left, of equal agents',
      `${gone.part} of ${gone.whole}`,
      'at least one',
      gone.part > 0,
    ),
    shareBetween('... no text above all reservations at the closing', gone, LEAST_RIGHT, 100),
    shareBetween('... and they left: ending right-to-leave', left(equal), LEAST_RIGHT, 100),
    ...LEVELS.map((level) => {
      const games = equalGames(study, level);
      return noted(
        `... ${level}: no text possible, and left`,
        `${percent(empty(games))} and ${percent(left(games))}`,
      );
    }),
  ];
}

function percent({ part, whole }: { readonly part: number; readonly whole: number }): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

/** Dealt games, one for each pair of cables; seeds are tried until all pairs have been dealt. */
function shareAtStart({ scenario, cut }: Study) {
  const setting = settingOf(scenario, cut);
  const ids = delegationIds(setting);
  const pairs = scenario.delegations.reduce((count, { cables }) => count * cables.length, 1);
  const open = new Map<string, boolean>();
  for (let seed = 0; open.size < pairs && seed < 1000; seed += 1) {
    const state = deal(setting, seed);
    const owns = recordOf(ids, (id) => ownIn(state, id));
    const key = ids.map((id) => owns[id]?.cable).join(' ');
    if (open.has(key)) continue;
    const space = outcomeSpace(spaceOfDraft(setting, state.table.draft, owns));
    open.set(key, !zoneOfAgreementIsEmpty(space));
  }
  return shareOf([...open.values()], (isOpen) => isOpen);
}

function ownIn(state: State, id: DelegationId): OwnSide {
  const { own } = viewFor(state, id);
  if (own === null) throw new Error(`${id} has no seat`);
  return own;
}
