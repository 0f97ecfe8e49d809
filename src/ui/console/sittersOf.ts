import type { SatTable } from '../classDebrief/sittersByTable.ts';
import type { HostClass } from './ConsoleSight.ts';

/** Who sat where, as the wall is told it; null as long as names are hidden. */
export function sittersOf({
  namesShown,
  members,
  earlierTables,
  tables,
}: HostClass): readonly SatTable[] | null {
  if (!namesShown) return null;
  const nameOf = new Map(members.map(({ id, name }) => [id, name]));
  return [...earlierTables, ...tables].map(({ sitting, number, chairs }) => ({
    sitting,
    number,
    people: Object.fromEntries(
      [...new Set(chairs.map(({ delegation }) => delegation))].map((delegation) => [
        delegation,
        chairs
          .filter((chair) => chair.delegation === delegation)
          .flatMap(({ member }) => nameOf.get(member ?? '') ?? []),
      ]),
    ),
  }));
}
