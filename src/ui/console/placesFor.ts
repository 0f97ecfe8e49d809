import {
  CHAIR_ROLES,
  type ClassCommand,
  type MemberId,
  type SeatedTable,
} from '../../classroom/index.ts';
import type { ConsoleSight } from './ConsoleSight.ts';
import { tablesAhead } from './lobbyView.ts';
import { delegationMark } from './marks.ts';

/** A place in which somebody can be seated, in words. */
export interface PlaceChoice {
  readonly value: string;
  readonly label: string;
  readonly command: Extract<ClassCommand, { readonly kind: 'seatMember' }>;
}

type Sight = Pick<ConsoleSight, 't' | 'script' | 'scenario' | 'view'>;

/**
 * The places that a member can be given: before a game every chair, one further adviser and a place to
 * look on at each table; in play whoever has a delegation keeps to it.
 */
export function placesFor(sight: Sight, member: MemberId): readonly PlaceChoice[] {
  const { view } = sight;
  const dealt = view.stage === 'play';
  const tables = dealt ? view.tables : tablesAhead(view);
  const own = tables.flatMap((table) =>
    table.chairs
      .filter((chair) => chair.member === member)
      .map(({ delegation }) => ({ table: table.id, delegation })),
  )[0];
  return tables
    .filter(({ ended }) => !ended)
    .flatMap((table) => placesAt(sight, table, member))
    .filter(({ command: { table, chair } }) => {
      if (!dealt || own === undefined) return true;
      return table === own.table && chair?.delegation === own.delegation;
    });
}

function placesAt(sight: Sight, table: SeatedTable, member: MemberId): readonly PlaceChoice[] {
  const { t, view, scenario } = sight;
  const seated = table.chairs.some((chair) => chair.member === member);
  const chairs = scenario.delegations.flatMap(({ id: delegation }) => {
    const own = table.chairs.filter((chair) => chair.delegation === delegation);
    const further = CHAIR_ROLES.find((role) => !own.some((chair) => chair.role === role));
    const roles = [...own.map(({ role }) => role), ...(further === undefined ? [] : [further])];
    return roles.map((role) => {
      const there = own.find((chair) => chair.role === role)?.member ?? null;
      const name = view.members.find(({ id }) => id === there)?.name ?? '';
      return { delegation, role, there, name };
    });
  });
  const choices = chairs
    .filter(({ there }) => there !== member && (there === null || view.stage !== 'play' || seated))
    .map(
      ({ delegation, role, there, name }): PlaceChoice => ({
        value: `${table.id}/${delegation}/${role}`,
        label: t(there === null ? 'console.place.free' : 'console.place.taken', {
          number: table.number,
          delegation: delegationMark(sight, delegation).name,
          role: t(`class.chair.short.${role}`),
          name,
        }),
        command: { kind: 'seatMember', member, table: table.id, chair: { delegation, role } },
      }),
    );
  if (table.observers.includes(member)) return choices;
  return [
    ...choices,
    {
      value: `${table.id}/look`,
      label: t('console.place.look', { number: table.number }),
      command: { kind: 'seatMember', member, table: table.id, chair: null },
    },
  ];
}
