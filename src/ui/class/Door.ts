import type { DoorAnswer, DoorRefusalCode } from '../../session/knock.ts';
import type { KeptSeat } from '../../session/SeatKeeper.ts';
import { CLASS_CODE_SIGNS, SEAT_CODE_SIGNS, typedCode } from './codeWords.ts';

/** Why one stands outside. */
export interface DoorFault {
  readonly code: DoorRefusalCode | 'code-short' | 'seat-short' | 'wrong-seat' | 'no-answer';
  /** To wait before the next try. */
  readonly seconds: number;
  /** The form that was sent. */
  readonly at: 'join' | 'return';
}

export interface DoorParts {
  readonly knock: (at: 'join' | 'return', codes: object) => Promise<DoorAnswer>;
  readonly entered: (seat: KeptSeat) => void;
  readonly changed: () => void;
}

/** The door of a class: what was typed at it, and what it answered. Nobody comes in without a press. */
export class Door {
  readonly #parts: DoorParts;
  #fault: DoorFault | null = null;
  #busy = false;

  constructor(parts: DoorParts) {
    this.#parts = parts;
  }

  get fault(): DoorFault | null {
    return this.#fault;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Asks for a place in a class. */
  async join(typed: string): Promise<void> {
    const code = typedCode(typed);
    if (code.length !== CLASS_CODE_SIGNS) return this.#refuse({ at: 'join', code: 'code-short' });
    await this.#knock('join', code, { code });
  }

  /** Asks for one's own place again. */
  async comeBack(typed: string, typedSeat: string): Promise<void> {
    const code = typedCode(typed);
    const seatCode = typedCode(typedSeat);
    if (code.length !== CLASS_CODE_SIGNS) return this.#refuse({ at: 'return', code: 'code-short' });
    if (seatCode.length !== SEAT_CODE_SIGNS)
      return this.#refuse({ at: 'return', code: 'seat-short' });
    await this.#knock('return', code, { code, seatCode });
  }

  async #knock(at: DoorFault['at'], code: string, codes: object): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#fault = null;
    this.#parts.changed();
    const answer = await this.#parts.knock(at, codes);
    this.#busy = false;
    if (answer.ok) {
      const { key, seatCode } = answer.joined;
      return this.#parts.entered({ code, seatCode, key, previous: null });
    }
    const { code: why, waitMs = 0 } = answer.refusal;
    this.#refuse({
      at,
      code: at === 'return' && why === 'wrong-code' ? 'wrong-seat' : why,
      seconds: Math.ceil(waitMs / 1000),
    });
  }

  #refuse({ at, code, seconds = 0 }: Omit<DoorFault, 'seconds'> & { seconds?: number }): void {
    this.#fault = { at, code, seconds };
    this.#parts.changed();
  }
}
