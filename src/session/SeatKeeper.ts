/** One's seat in a class, as this browser keeps it between two visits. */
export interface KeptSeat {
  /** Of the class, as one joined it. */
  readonly code: string;
  /** Brings one back from any device. */
  readonly seatCode: string;
  /** What the next connection says. */
  readonly key: string;
  /** What the last one said; good until the next one has been used. */
  readonly previous: string | null;
}

/** Keeps one seat; a page that may keep nothing remembers it as long as it is open. */
export interface SeatKeeper {
  read(): KeptSeat | null;
  /** Whether the seat will be there when the page is opened again. */
  readonly lasts: boolean;
  /** Null forgets the seat. */
  write(seat: KeptSeat | null): void;
}

/** The part of `localStorage` that is used here. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const NAME = 'communique-seat';

/** Keeps the seat in a storage of the browser; `open` may throw where there is none. */
export function seatKeeper(open: () => Storage): SeatKeeper {
  let held: KeptSeat | null = null;
  let lasts = false;
  const withStorage = (use: (storage: Storage) => void) => {
    try {
      use(open());
      lasts = true;
    } catch {
      lasts = false;
      // A private window keeps nothing: the seat code brings one back.
    }
  };
  return {
    get lasts() {
      return lasts;
    },
    read() {
      withStorage((storage) => {
        held = seatFrom(storage.getItem(NAME)) ?? held;
      });
      return held;
    },
    write(seat) {
      held = seat;
      withStorage((storage) => {
        if (seat === null) storage.removeItem(NAME);
        else storage.setItem(NAME, JSON.stringify(seat));
      });
    },
  };
}

/** The seat in a kept text; null where anybody else has written there. */
function seatFrom(text: string | null): KeptSeat | null {
  if (text === null) return null;
  const kept: unknown = JSON.parse(text);
  if (typeof kept !== 'object' || kept === null) return null;
  const { code, seatCode, key, previous } = kept as Record<string, unknown>;
  if (![code, seatCode, key].every((word) => typeof word === 'string')) return null;
  return {
    code,
    seatCode,
    key,
    previous: typeof previous === 'string' ? previous : null,
  } as KeptSeat;
}
