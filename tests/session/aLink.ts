import { ClassLink, type LinkNews } from '../../src/session/ClassLink.ts';
import { openLine } from '../../src/session/openLine.ts';
import type { KeptSeat, SeatKeeper } from '../../src/session/SeatKeeper.ts';
import { pageTimers } from '../../src/session/Timers.ts';

/** A link to a server, with everything that it has told and the seat that it keeps. */
export interface TestedLink {
  readonly link: ClassLink;
  readonly told: LinkNews[];
  readonly keeper: SeatKeeper;
}

export function aLink(server: string, key: string): TestedLink {
  let seat: KeptSeat | null = { code: 'K7Q4MR', seatCode: 'SEAT22', key, previous: null };
  const keeper: SeatKeeper = {
    lasts: true,
    read: () => seat,
    write: (kept) => {
      seat = kept;
    },
  };
  let acts = 0;
  const told: LinkNews[] = [];
  const link = new ClassLink({
    open: (hello) => openLine(new URL('/socket.io/', server), hello),
    keeper,
    timers: pageTimers,
    now: () => performance.now(),
    draw: () => 0,
    newId: () => {
      acts += 1;
      return `act-${key}-${acts}`;
    },
  });
  link.subscribe((news) => told.push(news));
  return { link, told, keeper };
}
