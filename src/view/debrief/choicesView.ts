import { endingFor } from '../../analysis/endingFor.ts';
import {
  type DelegationId,
  type EventId,
  type Happening,
  type NormId,
  type Player,
  type View,
  viewFor,
} from '../../engine/index.ts';
import { counterpartName, EVEN } from '../counterpart.ts';
import type { Frame } from '../Frame.ts';
import { listedApart } from '../joined.ts';
import {
  delegationInText,
  eventTitle,
  normTitle,
  reactionName,
  rungTitle,
  toneName,
} from '../names.ts';
import type { DebriefInput } from './DebriefInput.ts';
import { type ComparedGame, letterOf } from './laidGames.ts';
import { outcomeWords } from './outcomeWords.ts';

/** What was chosen in one's own chair in several games, choice by choice. */
export interface ChoicesView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly ChoiceRow[];
}

interface ChoiceRow {
  readonly name: string;
  /** By game, one's own first; `same` where it is as one's own. */
  readonly cells: readonly { readonly words: string; readonly same: boolean }[];
}

/** The choices made from the chair of the player, in this game and in those laid beside it, whoever sat there. */
export function choicesView(
  { frame, log, state, own }: Pick<DebriefInput, 'frame' | 'log' | 'state' | 'own'>,
  games: readonly ComparedGame[],
): ChoicesView {
  const { t } = frame;
  const all = [{ name: t('debrief.compare.yours'), log, state }, ...games];
  const views = all.map((game) => viewFor(game.state, own));
  const row = (name: string, of: (view: View, place: number) => string): ChoiceRow => {
    const words = views.map((view, place) => of(view, place) || t('debrief.compare.nothing'));
    return {
      name,
      cells: words.map((each, place) => ({
        words: each,
        same: place > 0 && each === words[0] && each !== t('debrief.compare.nothing'),
      })),
    };
  };
  const { rounds, norms } = frame.view.setting.cut;
  return {
    caption: t('debrief.compare.choices', { name: delegationInText(frame, own) }),
    columns: all.map(({ name }, place) =>
      place === 0 ? name : t('debrief.compare.label', { letter: letterOf(place - 1), name }),
    ),
    rows: [
      row(t('debrief.compare.who'), (_, place) =>
        playerWords(frame, all[place]?.log.header.players[own]),
      ),
      row(t('debrief.compare.ending'), (view) => endingName(frame, view, own)),
      row(t('debrief.column.text'), ({ verdict }) => outcomeWords(frame, verdict?.clauses ?? {})),
      ...rounds.map((_, round) =>
        row(t('debrief.compare.tone', { round: round + 1 }), (view) => toneIn(frame, view, round)),
      ),
      ...norms.map((norm) => row(normTitle(frame, norm), (view) => standsOn(frame, view, norm))),
      ...eventsOf(views).map((event) =>
        row(eventTitle(frame, event), (view) => reactionTo(frame, view, event)),
      ),
      row(t('debrief.compare.signature'), ({ closing }) => {
        const form = closing?.signatures?.[own];
        return form === undefined ? '' : t(`closing.form.${form}`);
      }),
      row(t('debrief.compare.press'), ({ verdict }) => {
        const line = verdict?.pressLines[own];
        return line === undefined ? '' : t(`closing.press.${line}`);
      }),
    ],
  };
}

function playerWords(frame: Frame, player: Player | undefined): string {
  const { t } = frame;
  if (player?.kind !== 'agent') return t('debrief.keep.person');
  const { level, style = EVEN, recorded } = player;
  const name = counterpartName(frame, { level, style });
  return recorded === undefined
    ? t('debrief.keep.agent', { name })
    : t('debrief.compare.recorded', { name });
}

function endingName({ script }: Frame, view: View, own: DelegationId): string {
  const ending = endingFor(view, own);
  return script.verdict.endings[ending]?.name ?? ending;
}

type Revealed<Kind extends Happening['kind']> = Extract<Happening, { readonly kind: Kind }>;

function toneIn(frame: Frame, { record, seat }: View, round: number): string {
  const said = record.find(
    (each): each is Revealed<'tonesRevealed'> =>
      each.kind === 'tonesRevealed' && each.round === round,
  );
  const tone = said?.tones[seat];
  return tone === undefined ? '' : toneName(frame, tone);
}

/** The first and the last public stand on a norm, and a red line. */
function standsOn(frame: Frame, { record, seat, sides }: View, norm: NormId): string {
  const stands = record.flatMap((each) => {
    const stand = each.kind === 'positionsRevealed' ? each.positions[seat]?.[norm] : undefined;
    return stand === undefined ? [] : [stand];
  });
  const [first] = stands;
  const last = stands.at(-1);
  if (first === undefined || last === undefined) return '';
  const { t } = frame;
  const words =
    first === last
      ? rungTitle(frame, norm, first)
      : t('debrief.compare.moved', { first, last: rungTitle(frame, norm, last) });
  const redLine = sides[seat]?.redLines[norm];
  if (redLine === undefined) return words;
  return listedApart(frame, [words, t('debrief.compare.redLine', { wording: redLine })]);
}

function eventsOf(views: readonly View[]): readonly EventId[] {
  return [...new Set(views.flatMap(({ files }) => files.map(({ event }) => event)))];
}

function reactionTo(frame: Frame, { files, seat }: View, event: EventId): string {
  const reaction = files.find((file) => file.event === event)?.reaction;
  return reaction == null ? '' : reactionName(frame, event, seat, reaction);
}
