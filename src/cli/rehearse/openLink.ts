import { actId } from '../../session/actId.ts';
import { ClassLink } from '../../session/ClassLink.ts';
import { openLine } from '../../session/openLine.ts';
import type { KeptSeat } from '../../session/SeatKeeper.ts';
import { pageTimers } from '../../session/Timers.ts';

/** A line to a class from the shell, with a key that is kept as long as the program runs. */
export function openLink(address: URL, seat: KeptSeat): ClassLink {
  let kept: KeptSeat | null = seat;
  return new ClassLink({
    open: (hello) => openLine(new URL('socket.io/', address), hello),
    keeper: {
      read: () => kept,
      write: (next) => {
        kept = next;
      },
    },
    timers: pageTimers,
    now: () => performance.now(),
    draw: () => Math.random(),
    newId: actId,
  });
}
