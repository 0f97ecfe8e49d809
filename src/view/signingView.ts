import type { DelegationId, NormId, SignatureForm, View } from '../engine/index.ts';
import { delegationIds } from '../engine/index.ts';
import type { Action } from './Action.ts';
import { type ClosingView, sealing } from './closingView.ts';
import { confirmationsView } from './confirmationsView.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { goOn } from './lookView.ts';
import { rungTitle, sentenceOf } from './names.ts';
import { dayWords } from './playedDay.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { signaturesView } from './signaturesView.ts';

/** The joint text on its way from the clean sheet to the seals, or to the chairs pushed back. */
export interface SigningView {
  readonly dateline: string;
  readonly heading: string;
  readonly clauses: readonly SigningClause[];
  readonly signers: readonly Signer[];
  /** Whether signatures are still sealed, written, sealed with wax, or the text has failed. */
  readonly state: 'open' | 'written' | 'signed' | 'failed';
  /** What the failure is called; null while there is none. */
  readonly failure: string | null;
  readonly choices: readonly (Action & { readonly chosen: boolean })[];
  /** Seals the choice, or goes on where there is nothing left to choose. */
  readonly act: Action;
}

export interface SigningClause {
  readonly norm: NormId;
  readonly sentence: string;
  /** The clause by its rung, where there is little room. */
  readonly brief: string;
  /** Whether one's own capital would strike it, or a capital has. */
  readonly fate: 'stands' | 'would-go' | 'struck';
  /** The same in a few words; null where it stands. */
  readonly mark: string | null;
}

export interface Signer {
  readonly side: SideMark;
  /** What the hand has done, or one's own is about to do. */
  readonly form: SignatureForm | null;
  /** Whether all may see it. */
  readonly revealed: boolean;
  readonly note: string | null;
}

export function signingView(frame: Frame, desk: Desk): SigningView {
  const { view, t, script } = frame;
  const asked = askedOf(frame, desk);
  const rounds = view.setting.cut.rounds;
  const state = stateOf(view);
  return {
    dateline: t('event.dateline', {
      place: script.place,
      day: dayWords(frame, rounds.at(-1)?.date ?? ''),
    }),
    heading: t('closing.text'),
    clauses: clausesOf(frame),
    signers: delegationIds(view.setting).map((id) => signer(frame, desk, id)),
    state,
    failure: state === 'failed' ? t('closing.failed') : null,
    choices: asked?.choices ?? [],
    act: asked === null ? goOn(frame, 'signatures') : sealing(frame, asked),
  };
}

function askedOf(frame: Frame, desk: Desk): ClosingView | null {
  if (frame.view.stage === 'signatures') return signaturesView(frame, desk);
  return frame.view.stage === 'confirmations' ? confirmationsView(frame, desk) : null;
}

function stateOf({ closing }: View): SigningView['state'] {
  if (closing?.outcome === 'signed') return 'signed';
  if (closing?.outcome === 'unsigned') return 'failed';
  return closing?.signatures == null ? 'open' : 'written';
}

function clausesOf(frame: Frame): readonly SigningClause[] {
  const { view, t } = frame;
  const removed = view.closing?.removed ?? [];
  return view.setting.cut.norms.flatMap((norm): readonly SigningClause[] => {
    const clause = view.draft[norm];
    if (clause === undefined || clause.status === 'open') return [];
    const fate = removed.includes(norm)
      ? 'struck'
      : view.stage === 'signatures' && view.own?.removal === norm
        ? 'would-go'
        : 'stands';
    return [
      {
        norm,
        sentence: sentenceOf(frame, norm, clause.wording),
        brief: rungTitle(frame, norm, clause.wording),
        fate,
        mark:
          fate === 'stands'
            ? null
            : t('closing.fate', { fate: fate === 'struck' ? 'struck' : 'waits' }),
      },
    ];
  });
}

function signer(frame: Frame, desk: Desk, id: DelegationId): Signer {
  const { view, t } = frame;
  const side = sideMark(frame, id);
  const revealed = view.closing?.signatures ?? null;
  const own = id === view.own?.id;
  const sealed = view.stage === 'signatures' && view.sides[id]?.ready === true;
  const picked = own ? (view.closing?.ownSignature ?? pickedForm(desk)) : null;
  const withdrew = view.record.some(
    (happening) => happening.kind === 'signatureWithdrawn' && happening.by === id,
  );
  const form = withdrew ? 'none' : (revealed?.[id] ?? picked);
  const note = withdrew ? 'withdrawn' : revealed !== null ? form : sealed ? 'sealed' : null;
  return {
    side,
    form,
    revealed: revealed !== null,
    note: note === null || note === 'sign' ? null : t('closing.hand', { note: noteWord(note) }),
  };
}

function pickedForm({ picks }: Desk): SignatureForm | null {
  const { sign } = picks;
  return sign === 'sign' || sign === 'ad-referendum' || sign === 'none' ? sign : null;
}

/** A message's choices have no hyphens. */
function noteWord(note: SignatureForm | 'withdrawn' | 'sealed'): string {
  return note === 'ad-referendum' ? 'referendum' : note;
}
