import type { Action } from './Action.ts';
import { type ActionReader, toDesk } from './ActionEffect.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { type KeptGame, whereItStands } from './keptGame.ts';
import { type SideMark, sideMark } from './sideMark.ts';

/** The games that can be gone on with, and the way to open one from a file. */
export interface GamesView {
  readonly heading: string;
  readonly keptHeading: string;
  /** Why the list is empty; null where it is not. */
  readonly empty: string | null;
  readonly games: readonly GameRow[];
  readonly file: { readonly heading: string; readonly label: string; readonly hint: string };
}

interface GameRow {
  readonly side: SideMark;
  readonly where: string;
  readonly about: string;
  readonly open: Action;
  /** Asks first, and then does it. */
  readonly forget: readonly Action[];
}

export function gamesView(frame: Frame, desk: Desk, kept: readonly KeptGame[]): GamesView {
  const { t } = frame;
  return {
    heading: t('games.heading'),
    keptHeading: t('games.keptHeading'),
    empty: kept.length === 0 ? t('games.none') : null,
    games: kept.map((game) => rowOf(frame, desk, game)),
    file: {
      heading: t('games.fileHeading'),
      label: t('games.file'),
      hint: t('games.fileHint'),
    },
  };
}

function rowOf(frame: Frame, desk: Desk, game: KeptGame): GameRow {
  const { t, script, formats } = frame;
  const act = (id: string, label: string): Action => ({ id, label, cost: [], whyNot: null });
  const over = game.stage === 'verdict';
  const where = whereItStands(frame, game);
  const asked = desk.picks.forget === game.id;
  return {
    side: sideMark(frame, game.seat),
    where,
    about: t(game.rewound ? 'games.aboutRewound' : 'games.about', {
      cut: script.cuts[game.cut]?.name ?? game.cut,
      day: formats.day(game.day),
    }),
    open: act(`resume:${game.id}`, t(over ? 'games.verdict' : 'games.resume')),
    forget: asked
      ? [act(`forget:${game.id}`, t('games.forgetSure')), act('games:keep', t('games.keep'))]
      : [act(`games:forget:${game.id}`, t('games.forget'))],
  };
}

/** `games:forget:ID` asks whether a game is to be taken out; `games:keep` lets it be. */
export const readGames: ActionReader = (_frame, desk, [what, id = '']) =>
  toDesk(withPick(desk, 'forget', what === 'forget' ? id : ''));
