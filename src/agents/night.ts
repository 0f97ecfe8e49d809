import { type DelegationId, forecast, refusalFor } from '../engine/index.ts';
import { act, actSilently, type Decision, pass } from './decision.ts';
import type { Sight } from './sight.ts';
import { worthOfMoves } from './standing.ts';

/** So little trust, or so much tension, and one does not walk. */
const ANGRY = { trust: 250, tension: 800 };

/** The night: answers who calls, steadies the angriest audience where that helps, asks for a walk. */
export function throughTheNight(sight: Sight): Decision {
  const { view, own } = sight;
  const call = view.walks.find((walk) => walk.of === own.id && walk.answer === 'pending');
  if (call !== undefined) return answerCall(sight, call.caller);
  if (own.nightEnded) return pass('night-ended');
  return callHome(sight) ?? askForWalk(sight) ?? actSilently({ kind: 'endNight' }, {});
}

function answerCall({ view }: Sight, from: DelegationId): Decision {
  const walks = view.trust > ANGRY.trust && view.tension < ANGRY.tension;
  return act({ kind: 'answerCorridor', from, walks }, walks ? 'walk-yes' : 'walk-no', {
    trust: view.trust,
    tension: view.tension,
    reason: walks ? 'eases-the-room' : 'angry',
  });
}

function callHome(sight: Sight): Decision | null {
  const { view, own } = sight;
  const audience = angriest(sight);
  const command = { kind: 'callCapital', audience } as const;
  if (own.calledCapital || refusalFor(view, command) !== null) return null;
  const worth = worthOfMoves(sight, forecast(view, command).now, {});
  if (worth <= 0) return null;
  return act(command, 'night', { audience, value: worth, reason: 'steady-home' });
}

function angriest({ own }: Sight): string {
  const ids = Object.keys(own.audiences);
  return ids.reduce((lowest, id) =>
    (own.audiences[id] ?? 0) < (own.audiences[lowest] ?? 0) ? id : lowest,
  );
}

/** A walk is worth asking for unless the two walk already, or home would find them too close. */
function askForWalk(sight: Sight): Decision | null {
  const { view, own } = sight;
  const { tooCloseTrust, walkTrust, slackTension, walkTension } = view.setting.scenario.magnitudes;
  if (view.trust + walkTrust >= tooCloseTrust || view.tension + walkTension <= slackTension)
    return null;
  const met = (id: DelegationId) =>
    view.walks.some(
      (walk) => walk.round === view.round && walk.caller === id && walk.of === own.id,
    );
  const to = sight.others.find(
    (id) => !met(id) && refusalFor(view, { kind: 'callCorridor', to: id }) === null,
  );
  if (to === undefined) return null;
  return act({ kind: 'callCorridor', to }, 'walk-ask', {
    trust: view.trust,
    reason: 'eases-the-room',
  });
}
