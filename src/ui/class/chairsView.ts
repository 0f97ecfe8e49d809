import { CHAIR_ROLES, type ChairRole, type MemberView } from '../../classroom/index.ts';
import type { Frame } from '../../view/Frame.ts';

type View = Frame['view'];
type Seat = NonNullable<MemberView['seat']>;

/** What a chair has to do at this stage: `due` holds the table up, `free` may be done and need not. */
export type ChairState = 'due' | 'done' | 'free' | 'none';

/** One of one's own delegation. */
export interface ChairView {
  readonly name: string;
  readonly role: ChairRole;
  readonly present: boolean;
  readonly own: boolean;
  /** The strongest of what its verbs ask for, those of empty chairs that fell to it among them. */
  readonly state: ChairState;
  /** The verbs that it has, its own first. */
  readonly verbs: readonly ChairRole[];
}

/** Who sits in one's own delegation, with what verbs, and who has acted at this stage. */
export function chairsView(view: View, { colleagues }: Seat, name: string): readonly ChairView[] {
  const asked = askedOf(view);
  const held = colleagues.filter(({ present }) => present).map(({ role }) => role);
  return colleagues.map((each) => {
    const verbs = each.present
      ? CHAIR_ROLES.filter((role) => holderOf(role, held) === each.role)
      : [each.role];
    const ordered = [each.role, ...verbs.filter((role) => role !== each.role)];
    const states = ordered.map((role) => asked[role]);
    return {
      name: each.name,
      role: each.role,
      present: each.present,
      own: each.name === name,
      state: strongest.find((state) => states.includes(state)) ?? 'none',
      verbs: ordered,
    };
  });
}

const strongest: readonly ChairState[] = ['due', 'free', 'done', 'none'];

/** The verbs of a chair that stands empty fall to the nearest before it, or to the first there is. */
function holderOf(role: ChairRole, held: readonly ChairRole[]): ChairRole | undefined {
  const place = CHAIR_ROLES.indexOf(role);
  const before = held.filter((each) => CHAIR_ROLES.indexOf(each) <= place);
  return before.at(-1) ?? held[0];
}

type Asked = Readonly<Record<ChairRole, ChairState>>;

const NOBODY: Asked = { head: 'none', intelligence: 'none', legal: 'none', economic: 'none' };

function askedOf(view: View): Asked {
  const { own, incident, closing } = view;
  if (own === null) return NOBODY;
  const sealed = (is: unknown): ChairState => (is === null || is === false ? 'due' : 'done');
  switch (view.stage) {
    case 'statement':
      return { ...NOBODY, head: sealed(own.sealedTone) };
    case 'positions':
      return { ...NOBODY, head: sealed(own.sealedPositions) };
    case 'exchange':
      return inExchange(view, own.id);
    case 'beliefs':
      return { ...NOBODY, intelligence: sealed(incident?.belief ?? null) };
    case 'reactions':
      return { ...NOBODY, head: sealed(incident?.reaction ?? null) };
    case 'night':
      return {
        ...NOBODY,
        head: sealed(own.nightEnded),
        economic: own.calledCapital ? 'done' : 'free',
      };
    case 'signatures':
      return { ...NOBODY, head: sealed(closing?.ownSignature ?? null) };
    case 'confirmations':
      return { ...NOBODY, head: sealed(closing?.confirmed.includes(own.id) ?? false) };
    case 'press':
      return { ...NOBODY, head: sealed(closing?.ownPressLine ?? null) };
    case 'capitals':
    case 'verdict':
      return NOBODY;
    default:
      return view.stage satisfies never;
  }
}

function inExchange(view: View, own: string): Asked {
  const side = view.sides[own];
  if (side === undefined || side.adjourned) return { ...NOBODY, head: 'done' };
  const moves: ChairState = side.interventions > 0 ? 'free' : 'none';
  return { ...NOBODY, head: 'due', legal: moves, economic: moves };
}
