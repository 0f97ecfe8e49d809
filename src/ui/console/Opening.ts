import type { ClassPlan } from '../../classroom/index.ts';
import type { KeptClass } from '../../session/HostKeeper.ts';
import type { ClassOpening } from '../../session/openClass.ts';
import { firstPlan, rehearsalOf } from './planDraft.ts';
import type { OpeningFault, PlanForm } from './planForm.ts';
import type { Scenario } from './scenarioTypes.ts';

export interface OpeningParts {
  readonly scenario: Scenario;
  readonly openClass: (plan: ClassPlan, secret: string) => Promise<ClassOpening>;
  readonly opened: (kept: KeptClass) => void;
  readonly changed: () => void;
}

/** A class that is being opened: its plan so far, and what the server said to it. */
export class Opening {
  readonly #parts: OpeningParts;
  #plan: ClassPlan;
  #fault: OpeningFault | null = null;
  #asksSecret = false;
  #busy = false;

  constructor(parts: OpeningParts) {
    this.#parts = parts;
    this.#plan = firstPlan(parts.scenario);
  }

  get plan(): ClassPlan {
    return this.#plan;
  }

  /** What the form is drawn from. */
  get form(): Pick<
    PlanForm,
    'plan' | 'fault' | 'asksSecret' | 'busy' | 'change' | 'open' | 'rehearse'
  > {
    return {
      plan: this.#plan,
      fault: this.#fault,
      asksSecret: this.#asksSecret,
      busy: this.#busy,
      change: (plan) => {
        this.#plan = plan;
        this.#parts.changed();
      },
      open: (secret) => void this.#open(this.#plan, secret),
      rehearse: (secret) => void this.#open(rehearsalOf(this.#plan), secret),
    };
  }

  async #open(plan: ClassPlan, secret: string): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#fault = null;
    this.#parts.changed();
    const answer = await this.#parts.openClass(plan, secret);
    this.#busy = false;
    if (answer.ok) {
      const { code, hostKey, coHostKey, projectorKey } = answer.opened;
      return this.#parts.opened({ code, key: hostKey, as: 'host', coHostKey, projectorKey });
    }
    this.#fault = faultOf(answer, secret);
    this.#asksSecret ||= answer.code === 'wrong-secret';
    this.#parts.changed();
  }
}

/** The first refusal of an empty secret only asks for one. */
function faultOf(
  { code, waitMs }: Extract<ClassOpening, { readonly ok: false }>,
  secret: string,
): OpeningFault {
  const seconds = Math.ceil(waitMs / 1000);
  switch (code) {
    case 'wrong-secret':
      return { code: secret === '' ? 'secret-missing' : code, seconds };
    case 'malformed':
    case 'too-many-tries':
    case 'foreign-origin':
    case 'not-kept':
    case 'no-answer':
      return { code, seconds };
    // The door of students' codes; nobody opens a class through it.
    case 'wrong-code':
    case 'class-full':
    case 'class-closed':
    case 'class-locked':
      return { code: 'malformed', seconds };
    default:
      return code satisfies never;
  }
}
