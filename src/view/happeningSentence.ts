import {
  type Clauses,
  type EventId,
  type Happening,
  type NormId,
  normOf,
} from '../engine/index.ts';
import { causeWords } from './causeWords.ts';
import type { Frame } from './Frame.ts';
import { listed, listedApart, sentences } from './joined.ts';
import {
  audienceName,
  cableName,
  capitalised,
  clauseWords,
  delegationInText,
  delegationName,
  eventTitle,
  reactionName,
  rungsWords,
  toneWord,
} from './names.ts';
import { signedPoints, signedUnits } from './signed.ts';

/** One happening of the record as a sentence; null for those that say nothing to a reader. */
export function happeningSentence(frame: Frame, happening: Happening): string | null {
  const words = sentenceFor(frame, happening);
  return words === null ? null : capitalised(words);
}

function sentenceFor(frame: Frame, happening: Happening): string | null {
  const { t } = frame;
  const facts = factsOf(frame, happening);
  switch (happening.kind) {
    case 'sealed':
      return t(`record.sealed.${happening.what}`, facts);
    case 'offerTabled':
    case 'offerTookEffect':
      return t(`record.${happening.kind}${happening.harvest ? '.harvest' : ''}`, facts);
    case 'questionAnswered':
      return t(`record.questionAnswered${happening.rung === null ? '' : '.frank'}`, facts);
    case 'corridorAnswered':
      return t(`record.corridorAnswered.${happening.walks ? 'walked' : 'refused'}`, facts);
    case 'dialogueEnded':
      return t(`record.dialogueEnded.${happening.how}`, facts);
    case 'meterMoved':
      return movedSentence(frame, happening);
    case 'tableActed':
      return null;
    default:
      return t(`record.${happening.kind}`, facts);
  }
}

/** Clauses as their tags: `N1 B “Ban theft with intent”, N5 C “…”`. */
function clausesWords(frame: Frame, clauses: Clauses): string {
  return listedApart(
    frame,
    Object.entries(clauses).map(([norm, wording]) => clauseWords(frame, norm, wording)),
  );
}

type Facts = Record<string, string | number>;

function factsOf(frame: Frame, happening: Happening): Facts {
  const facts: Facts = { round: happening.round + 1 };
  const { t } = frame;
  if ('by' in happening) Object.assign(facts, { by: delegationInText(frame, happening.by) });
  if ('of' in happening) Object.assign(facts, { of: delegationInText(frame, happening.of) });
  if ('with' in happening) Object.assign(facts, { with: delegationInText(frame, happening.with) });
  if ('caller' in happening)
    Object.assign(facts, { caller: delegationInText(frame, happening.caller) });
  if ('event' in happening) Object.assign(facts, { event: eventTitle(frame, happening.event) });
  if ('norm' in happening) Object.assign(facts, { norm: happening.norm });
  if ('word' in happening) Object.assign(facts, { word: t(`code.${happening.word}`) });
  if ('clauses' in happening)
    Object.assign(facts, { clauses: clausesWords(frame, happening.clauses) });
  return { ...facts, ...particulars(frame, happening) };
}

/** How an event came to light, which its file knows and the record does not. */
function channelOf({ view }: Frame, event: EventId): 'public' | 'private' {
  const files = view.incident === null ? view.files : [...view.files, view.incident];
  return files.find((file) => file.event === event)?.channel ?? 'public';
}

/** What only one or a few kinds of happening tell. */
function particulars(frame: Frame, happening: Happening): Facts {
  const { t } = frame;
  switch (happening.kind) {
    case 'roundOpened':
      return { agenda: listed(frame, happening.agenda) };
    case 'tonesRevealed':
      return {
        tones: each(frame, happening.tones, (_, tone) => toneWord(frame, tone)),
      };
    case 'positionsRevealed':
      return {
        positions: each(frame, happening.positions, (_, clauses) => rungsWords(frame, clauses)),
        lines: redLineWords(frame, happening.redLines),
      };
    case 'incidentArose':
      return { channel: channelOf(frame, happening.event) };
    case 'audienceConsulted':
      return {
        audience: audienceName(frame, happening.by, happening.audience),
        tastes: listed(
          frame,
          normOf(frame.view.setting, happening.norm).wordings.map((wording) =>
            t('cost.line', {
              word: wording,
              amount: signedUnits(frame, (happening.tastes[wording] ?? 0) * 10),
            }),
          ),
        ),
      };
    case 'capitalCalled':
      return { audience: audienceName(frame, happening.by, happening.audience) };
    case 'questionAnswered':
      return {
        hurts: happening.hurts,
        rung: happening.rung ?? '',
        wish:
          happening.wish === null
            ? ''
            : t('clause.rungs', { norm: happening.wish.norm, wordings: happening.wish.wording }),
      };
    case 'reactionsRevealed':
      return {
        reactions: each(frame, happening.reactions, (id, reaction) =>
          reactionName(frame, happening.event, id, reaction),
        ),
      };
    case 'signaturesRevealed':
      return {
        signatures: each(frame, happening.signatures, (_, form) => t(`signature.${form}`)),
        removed: happening.removed.length === 0 ? 'none' : listed(frame, happening.removed),
      };
    case 'pressLinesRevealed':
      return { lines: each(frame, happening.lines, (_, line) => t(`press.${line}`)) };
    case 'cableGuessed':
      return { cable: cableName(frame, happening.of, happening.cable) };
    default:
      return {};
  }
}

function each<T>(
  frame: Frame,
  record: Readonly<Record<string, T>>,
  word: (id: string, value: T) => string,
): string {
  return listedApart(
    frame,
    Object.entries(record).map(([id, value]) =>
      frame.t('join.says', { who: delegationName(frame, id), words: word(id, value) }),
    ),
  );
}

function redLineWords(
  frame: Frame,
  redLines: Readonly<Record<string, { readonly norm: NormId; readonly wording: string } | null>>,
): string {
  return sentences(
    frame,
    Object.entries(redLines).flatMap(([id, line]) =>
      line === null
        ? []
        : [
            capitalised(
              frame.t('record.redLine', {
                by: delegationInText(frame, id),
                norm: line.norm,
                wording: line.wording,
              }),
            ),
          ],
    ),
  );
}

function movedSentence(
  frame: Frame,
  { move, before, after }: Extract<Happening, { readonly kind: 'meterMoved' }>,
): string {
  const inPoints = move.meter === 'line' || move.meter === 'value';
  const by = after - before;
  const amount =
    move.meter === 'strikes'
      ? frame.formats.signed(by)
      : inPoints
        ? signedPoints(frame, by)
        : signedUnits(frame, by);
  return frame.t(`moved.${move.meter}`, {
    amount,
    why: causeWords(frame, move.cause),
    audience: move.meter === 'audience' ? audienceName(frame, move.delegation, move.audience) : '',
    norm: move.meter === 'value' ? move.norm : '',
    wordings: move.meter === 'value' ? listed(frame, move.wordings) : '',
    delegation: 'delegation' in move ? delegationInText(frame, move.delegation) : '',
  });
}
