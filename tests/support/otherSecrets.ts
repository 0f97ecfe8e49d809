import {
  delegationOf,
  entry,
  fileOf,
  normOf,
  recordOf,
  type State,
  stageOf,
} from '../../src/engine/index.ts';

export type Table = State['table'];
export type Side = Table['delegations'][string];

/** The state with another table. */
export function withTable(state: State, table: Partial<Table>): State {
  return { ...state, table: { ...state.table, ...table } };
}

/** The state with another side of one delegation. */
export function withSide(state: State, id: string, side: Partial<Side>): State {
  const { delegations } = state.table;
  return withTable(state, {
    delegations: { ...delegations, [id]: { ...entry(delegations, id), ...side } },
  });
}

/**
 * The same public state with one secret of one delegation exchanged, by the secret's name: its cable,
 * its home, its notes, its evidence, and whatever it has sealed.
 */
export function otherSecrets(state: State, id: string): ReadonlyMap<string, State> {
  const { setting } = state;
  const side = entry(state.table.delegations, id);
  const others = new Map<string, State>();
  const other = (secret: string, changed: Partial<Side>) =>
    others.set(secret, withSide(state, id, changed));
  const cable = delegationOf(setting, id).cables.find((each) => each.id !== side.cable);
  if (cable !== undefined) other('cable', { cable: cable.id });
  other('home', {
    audiences: recordOf(Object.keys(side.audiences), (audience) =>
      Math.abs(entry(side.audiences, audience) - 310),
    ),
  });
  other('values', { lineShift: side.lineShift + 1, valueShifts: {} });
  other('notes', {
    consulted: side.consulted.length > 0 ? [] : [...setting.cut.norms],
    aim: side.aim === 'calm' ? 'text' : 'calm',
    guesses: {},
    predictions: [],
    calledCapital: !side.calledCapital,
  });
  if (side.sealedTone !== null) other('tone', { sealedTone: otherTone(state, side.sealedTone) });
  if (side.sealedPositions !== null)
    other('positions', { sealedPositions: otherPositions(state, side.sealedPositions) });
  return new Map([...others, ...otherInEvent(state, id), ...otherInClosing(state, id)]);
}

function otherTone({ setting }: State, sealed: string): string {
  return setting.scenario.tones.find((tone) => tone.id !== sealed)?.id ?? sealed;
}

function otherPositions(
  { setting }: State,
  sealed: NonNullable<Side['sealedPositions']>,
): NonNullable<Side['sealedPositions']> {
  const positions = recordOf(
    Object.keys(sealed.positions),
    (norm) =>
      normOf(setting, norm).wordings.find((wording) => wording !== sealed.positions[norm]) ?? '',
  );
  return { positions, redLine: null };
}

function otherInEvent(state: State, id: string): ReadonlyMap<string, State> {
  const { incidents, current } = state.table;
  const incident = incidents.find((each) => each.event === current);
  if (incident === undefined) return new Map();
  const others = new Map<string, State>();
  const other = (secret: string, changed: Partial<typeof incident>) =>
    others.set(
      secret,
      withTable(state, {
        incidents: incidents.map((each) => (each === incident ? { ...each, ...changed } : each)),
      }),
    );
  const file = fileOf(state.setting, incident.event);
  const bought = file.items
    .filter(({ access }) => access === 'intervention')
    .map((item) => item.id);
  other('evidence', {
    known: {
      ...incident.known,
      [id]: entry(incident.known, id).some((item) => bought.includes(item))
        ? entry(incident.known, id).filter((item) => !bought.includes(item))
        : [...entry(incident.known, id), ...bought],
    },
  });
  other('question to the capital', {
    askedCapital: incident.askedCapital.includes(id)
      ? incident.askedCapital.filter((each) => each !== id)
      : [...incident.askedCapital, id],
  });
  const belief = incident.beliefs[id];
  if (belief !== undefined)
    other('belief', { beliefs: { ...incident.beliefs, [id]: belief.toReversed() } });
  const reaction = incident.reactions[id];
  const choice = entry(file.reactions, id).find((each) => each.id !== reaction);
  if (reaction !== undefined && choice !== undefined)
    other('reaction', { reactions: { ...incident.reactions, [id]: choice.id } });
  return others;
}

function otherInClosing(state: State, id: string): ReadonlyMap<string, State> {
  const { closing } = state.table;
  const stage = stageOf(state.procedure);
  if (closing === null || stage === 'verdict') return new Map();
  const others = new Map<string, State>();
  const other = (secret: string, changed: Partial<typeof closing>) =>
    others.set(secret, withTable(state, { closing: { ...closing, ...changed } }));
  other('frozen line', {
    lines: { ...closing.lines, [id]: entry(closing.lines, id) + 1 },
    reservations: { ...closing.reservations, [id]: entry(closing.reservations, id) + 1 },
    values: { ...closing.values, [id]: dearer(entry(closing.values, id)) },
  });
  const signature = closing.signatures[id];
  if (stage === 'signatures' && signature !== undefined) {
    const form = signature.form === 'sign' ? 'none' : 'sign';
    other('signature', {
      signatures: { ...closing.signatures, [id]: { form, removal: null } },
    });
  }
  const line = closing.pressLines[id];
  if (line !== undefined)
    other('press line', {
      pressLines: { ...closing.pressLines, [id]: line === 'joint' ? 'victory' : 'joint' },
    });
  return others;
}

type Values = NonNullable<Table['closing']>['values'][string];

/** Every wording worth a point more. */
function dearer(values: Values): Values {
  return recordOf(Object.keys(values), (norm) => {
    const wordings = entry(values, norm);
    return recordOf(Object.keys(wordings), (wording) => entry(wordings, wording) + 1_000_000);
  });
}
