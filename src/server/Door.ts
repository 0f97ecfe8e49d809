import { randomInt, timingSafeEqual } from 'node:crypto';
import { type ClassPlan, classGame, classPlanFault } from '../classroom/index.ts';
import type { Scenario } from '../engine/index.ts';
import type { DoorRefusal, Joined, OpenedClass } from '../protocol/index.ts';
import type { Classes } from './Classes.ts';
import {
  hashOfSeatCode,
  mintClassCode,
  mintKey,
  mintMember,
  mintSeatCode,
  typedCode,
} from './keys.ts';
import { type EventStore, type Holder, type KeptClass, StoreError } from './store/EventStore.ts';
import { keyHash } from './store/keyHash.ts';
import type { TryLimiter } from './TryLimiter.ts';

export interface DoorParts {
  readonly store: EventStore;
  readonly classes: Classes;
  readonly limiter: TryLimiter;
  /** What an instructor has to know; null where anybody may open a class. */
  readonly secret: string | null;
  readonly scenarioOf: (id: string) => Scenario | null;
  readonly today: () => number;
}

export type AtDoor<Result> =
  | { readonly ok: true; readonly value: Result }
  | { readonly ok: false; readonly refusal: DoorRefusal };

const RETENTION_DAYS = 30;
const CODE_TRIES = 8;
const SEED_BELOW = 2 ** 32;

/** Who comes in, and with which key: an instructor with a new class, a student by a code. */
export class Door {
  readonly #parts: DoorParts;

  constructor(parts: DoorParts) {
    this.#parts = parts;
  }

  async openClass(
    address: string,
    { plan, secret }: { readonly plan: ClassPlan; readonly secret?: string },
  ): Promise<AtDoor<OpenedClass>> {
    const { limiter, scenarioOf } = this.#parts;
    const tried = await limiter.attempt(address, async () =>
      this.#isSecret(secret ?? '') ? true : null,
    );
    if (tried.kind === 'wait') return shut({ code: 'too-many-tries', waitMs: tried.waitMs });
    if (tried.kind === 'wrong') return shut({ code: 'wrong-secret' });
    const scenario = scenarioOf(plan.scenario);
    if (scenario === null || classPlanFault(plan, scenario) !== null)
      return shut({ code: 'malformed' });
    return this.#kept(() => this.#found(plan, scenario));
  }

  async join(address: string, code: string): Promise<AtDoor<Joined>> {
    const found = await this.#classOf(address, code);
    if (!found.ok) return found;
    return this.#kept(async () => {
      const opened = await this.#parts.classes.find(found.value.id);
      if (opened === null) return shut({ code: 'wrong-code' });
      const member = mintMember();
      const admitted = await opened.admit(member);
      if (!admitted.ok) {
        if ('fault' in admitted) return shut({ code: 'not-kept' });
        const { code: why } = admitted.refusal;
        return shut({
          code: why === 'class-locked' || why === 'class-full' ? why : 'class-closed',
        });
      }
      const seatCode = mintSeatCode();
      const holder: Holder = { role: 'member', member };
      await this.#keep(hashOfSeatCode(opened.id, seatCode), opened.id, holder);
      return { ok: true, value: { key: await this.#give(opened.id, holder, 128), seatCode } };
    });
  }

  /** One's own seat again, from any device. */
  async comeBack(address: string, code: string, seatCode: string): Promise<AtDoor<Joined>> {
    const { store, limiter } = this.#parts;
    const found = await this.#classOf(address, code);
    if (!found.ok) return found;
    return this.#kept(async () => {
      const classId = found.value.id;
      const typed = typedCode(seatCode);
      const tried = await limiter.attempt(address, () =>
        store.keyOf(hashOfSeatCode(classId, typed)),
      );
      if (tried.kind === 'wait') return shut({ code: 'too-many-tries', waitMs: tried.waitMs });
      if (tried.kind === 'wrong') return shut({ code: 'wrong-code' });
      const key = await this.#give(classId, tried.result.holder, 128);
      return { ok: true, value: { key, seatCode: typed } };
    });
  }

  /** The class whose instructor has this key; null for every other key. */
  async classOfHost(key: string): Promise<string | null> {
    const kept = await this.#parts.store.keyOf(keyHash(key));
    return kept?.holder.role === 'host' ? kept.classId : null;
  }

  /** The class of whoever may see it from the front of the room; null for a student's key and any other. */
  async classOfFront(key: string): Promise<string | null> {
    const kept = await this.#parts.store.keyOf(keyHash(key));
    return kept === null || kept.holder.role === 'member' ? null : kept.classId;
  }

  /**
   * A new key in exchange for one that is being used; null where none is due, or where none can be kept
   * now: then the present one stays good.
   */
  async renew(hash: string, classId: string, holder: Holder): Promise<string | null> {
    if (holder.role !== 'member') return null;
    const key = mintKey(128);
    try {
      await this.#parts.store.useKey(hash);
      await this.#keep(keyHash(key), classId, holder, hash);
      return key;
    } catch (error) {
      if (error instanceof StoreError) return null;
      throw error;
    }
  }

  async #found(plan: ClassPlan, scenario: Scenario): Promise<AtDoor<OpenedClass>> {
    const { classes, today } = this.#parts;
    const id = mintKey(128).replaceAll(/[-_]/g, '').slice(0, 16);
    for (let attempt = 0; attempt < CODE_TRIES; attempt += 1) {
      const code = mintClassCode();
      const kept: KeptClass = { id, code, usedAt: today(), retentionDays: RETENTION_DAYS };
      const game = classGame(scenario, plan.cut);
      const header = { format: 1, id, seed: randomInt(SEED_BELOW), plan, game } as const;
      if (!(await classes.found(kept, { header, code, wallMs: today() }))) continue;
      return {
        ok: true,
        value: {
          classId: id,
          code,
          hostKey: await this.#give(id, { role: 'host' }, 256),
          coHostKey: await this.#give(id, { role: 'coHost' }, 256),
          projectorKey: await this.#give(id, { role: 'projector' }, 256),
        },
      };
    }
    return shut({ code: 'not-kept' });
  }

  /** The class of a code, as far as this address may still guess. */
  async #classOf(address: string, code: string): Promise<AtDoor<KeptClass>> {
    const { limiter, store } = this.#parts;
    return this.#kept(async () => {
      const tried = await limiter.attempt(address, () => store.classOf({ code: typedCode(code) }));
      if (tried.kind === 'wait') return shut({ code: 'too-many-tries', waitMs: tried.waitMs });
      if (tried.kind === 'wrong') return shut({ code: 'wrong-code' });
      return { ok: true, value: tried.result };
    });
  }

  async #give(classId: string, holder: Holder, bits: 128 | 256): Promise<string> {
    const key = mintKey(bits);
    await this.#keep(keyHash(key), classId, holder);
    return key;
  }

  async #keep(
    hash: string,
    classId: string,
    holder: Holder,
    replaces: string | null = null,
  ): Promise<void> {
    await this.#parts.store.addKey({
      hash,
      classId,
      holder,
      replaces,
      madeAt: this.#parts.today(),
    });
  }

  #isSecret(told: string): boolean {
    const { secret } = this.#parts;
    if (secret === null) return true;
    return timingSafeEqual(Buffer.from(keyHash(told)), Buffer.from(keyHash(secret)));
  }

  /** What the store can't take is told as such. */
  async #kept<Result>(work: () => Promise<AtDoor<Result>>): Promise<AtDoor<Result>> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof StoreError) return shut({ code: 'not-kept' });
      throw error;
    }
  }
}

function shut(refusal: DoorRefusal): { readonly ok: false; readonly refusal: DoorRefusal } {
  return { ok: false, refusal };
}
