import type { Agent } from '../../../src/agents/agent.ts';
import { decide } from '../../../src/agents/decide.ts';
import {
  awaitsAnswerFrom,
  type Clauses,
  type Command,
  type Offer,
  type OwnSide,
  refusalFor,
  type View,
} from '../../../src/engine/index.ts';
import type { Mind } from '../../../src/session/Mind.ts';

const because = { code: 'wrong-lesson' };

/** Plays like an agent, but for the text: it takes, offers and accepts the answer key's wordings only. */
export function insisting(agent: Agent, key: Clauses): Mind {
  return (view, random) => {
    const decision = decide(view, random, agent);
    const { own } = view;
    if (own === null) return decision;
    const command = insistence(view, own, key, decision.kind === 'act' ? decision.command : null);
    if (command === 'pass') return { kind: 'pass', because };
    if (command === null) return decision;
    return { kind: 'act', command, because };
  };
}

/** What the key asks for instead; null where it has nothing to say. */
function insistence(
  view: View,
  own: OwnSide,
  key: Clauses,
  meant: Command | null,
): Command | 'pass' | null {
  if (view.stage === 'positions' && meant?.kind === 'takePositions') {
    const positions = Object.entries(meant.positions).map(
      ([norm, wording]) => [norm, key[norm] ?? wording] as const,
    );
    return legalOrNull(view, {
      kind: 'takePositions',
      positions: Object.fromEntries(positions),
      redLine: null,
    });
  }
  if (
    view.stage === 'signatures' &&
    meant?.kind === 'sign' &&
    inKey(key, view.closing?.clauses ?? {})
  )
    return legalOrNull(view, { kind: 'sign', form: 'sign', removal: null });
  if (view.stage !== 'exchange') return null;
  return answer(view, own, key) ?? offer(view, key, meant);
}

function answer(view: View, own: OwnSide, key: Clauses): Command | null {
  const open = view.offers.filter(({ by, status }) => by !== own.id && status === 'standing');
  const fitting = open.find(
    ({ id, clauses }) =>
      inKey(key, clauses) && refusalFor(view, { kind: 'acceptOffer', offer: id }) === null,
  );
  if (fitting !== undefined) return { kind: 'acceptOffer', offer: fitting.id };
  const unanswered = open.find((each) => awaitsAnswerFrom(each, own.id));
  return unanswered === undefined ? null : legalOrNull(view, bracketing(unanswered, key));
}

function bracketing({ id, clauses }: Offer, key: Clauses): Command {
  const norm = Object.keys(clauses).find((each) => clauses[each] !== key[each]) ?? '';
  return { kind: 'bracketOffer', offer: id, norm, word: 'difficult' };
}

function offer(view: View, key: Clauses, meant: Command | null): Command | 'pass' | null {
  if (meant?.kind === 'acceptOffer') return 'pass';
  const tables =
    meant?.kind === 'tableOffer' ||
    meant?.kind === 'tableHarvest' ||
    meant?.kind === 'sendNonPaper';
  if (!tables) return null;
  const clauses = Object.fromEntries(
    Object.entries(key).filter(
      ([norm]) => view.opened.includes(norm) && view.draft[norm]?.status === 'open',
    ),
  );
  return Object.keys(clauses).length === 0
    ? 'pass'
    : (legalOrNull(view, { kind: 'tableOffer', clauses }) ?? 'pass');
}

function inKey(key: Clauses, clauses: Clauses): boolean {
  return Object.entries(clauses).every(([norm, wording]) => key[norm] === wording);
}

function legalOrNull(view: View, command: Command): Command | null {
  return refusalFor(view, command) === null ? command : null;
}
