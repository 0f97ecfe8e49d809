import type { CodeWord, DelegationId, Happening, View } from '../engine/index.ts';

/** How a delegation takes what another has just done to it. */
export type Touch = 'hard' | 'mild' | 'warm' | 'none';

/** A tone that costs this much trust is meant to hurt; one that brings this much is meant well. */
const HARD_TONE = -80;
const WARM_TONE = 30;

/** How the last move of any other delegation touches this one, from what everybody knows. */
export function lastMoveOn(view: View, id: DelegationId): Touch {
  for (let at = view.record.length - 1; at >= 0; at -= 1) {
    const happening = view.record[at];
    const touch = happening === undefined ? null : touchOf(view, id, happening);
    if (touch !== null) return touch;
  }
  return 'none';
}

/** Null where a happening is no move of another on this delegation. */
function touchOf(view: View, id: DelegationId, happening: Happening): Touch | null {
  switch (happening.kind) {
    case 'tonesRevealed':
      return worst(othersIn(happening.tones, id).map((tone) => toneTouch(view, tone)));
    case 'reactionsRevealed':
      return worst(
        othersIn(happening.reactions, id).map((reaction) =>
          reactionTouch(view, happening.event, reaction),
        ),
      );
    case 'offerRejected':
    case 'offerBracketed':
      return happening.by === id ? null : wordTouch(happening.word);
    case 'offerAccepted':
    case 'textConfirmed':
      return happening.by === id ? null : 'warm';
    case 'signatureWithdrawn':
      return happening.by === id ? null : 'hard';
    case 'corridorAnswered':
      return happening.caller !== id ? null : happening.walks ? 'warm' : 'mild';
    case 'roundOpened':
      return 'none';
    default:
      return null;
  }
}

function toneTouch({ setting }: View, id: string): Touch {
  const tone = setting.scenario.tones.find((each) => each.id === id);
  if (tone === undefined) return 'none';
  if (tone.trust <= HARD_TONE) return 'hard';
  if (tone.trust < 0) return 'mild';
  return tone.trust >= WARM_TONE ? 'warm' : 'none';
}

function reactionTouch({ setting }: View, event: string, id: string): Touch {
  const file = setting.scenario.events.find((each) => each.id === event);
  const reaction = Object.values(file?.reactions ?? {})
    .flat()
    .find((each) => each.id === id);
  if (reaction === undefined) return 'none';
  if (reaction.names) return 'hard';
  return reaction.harshness >= 2 ? 'mild' : 'none';
}

const words: Readonly<Record<CodeWord, Touch>> = {
  'a-word-apart': 'warm',
  difficult: 'none',
  premature: 'mild',
  'not-possible': 'mild',
  'we-cannot': 'hard',
};

function wordTouch(word: CodeWord): Touch {
  return words[word];
}

const order: readonly Touch[] = ['hard', 'mild', 'warm', 'none'];

function worst(touches: readonly Touch[]): Touch {
  return order.find((touch) => touches.includes(touch)) ?? 'none';
}

function othersIn(choices: Readonly<Record<DelegationId, string>>, id: DelegationId): string[] {
  return Object.entries(choices).flatMap(([by, choice]) => (by === id ? [] : [choice]));
}
