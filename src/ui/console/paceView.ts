import type { ConsoleSight } from './ConsoleSight.ts';
import { clockWords } from './clockWords.ts';
import { tileNow } from './tilesView.ts';

/** Where the class is, for the head of the wall. */
export interface PaceView {
  readonly heading: string;
  /** Of the table that is least far; null where no clock runs. */
  readonly left: string | null;
  readonly standing: boolean;
  readonly corridor: boolean;
  /** Tables that still play. */
  readonly playing: number;
}

export function paceView({
  t,
  view,
  elapsedMs,
}: Pick<ConsoleSight, 't' | 'view' | 'elapsedMs'>): PaceView {
  const tiles = view.tiles.map((tile) => tileNow(tile, elapsedMs));
  const playing = tiles.filter(({ signal }) => signal !== 'done');
  const { corridorLeftMs } = view;
  const common = { standing: view.paused, playing: playing.length };
  if (corridorLeftMs !== null)
    return {
      ...common,
      heading: t('console.head.corridor'),
      left: clockWords(corridorLeftMs - elapsedMs),
      corridor: true,
    };
  const rounds = playing.map(({ round }) => round);
  const least = Math.min(...rounds);
  const behind = playing.filter(({ round }) => round === least);
  const lefts = behind.flatMap(({ leftMs }) => (leftMs === null ? [] : [leftMs]));
  return {
    ...common,
    heading: headingOf(),
    left: lefts.length === 0 ? null : clockWords(Math.max(...lefts)),
    corridor: false,
  };

  function headingOf(): string {
    if (playing.length === 0) return t('console.head.over');
    const most = Math.max(...rounds);
    if (least !== most) return t('console.head.rounds', { from: least + 1, to: most + 1 });
    const stages = new Set(behind.map(({ stage }) => stage));
    const [stage] = stages;
    return stages.size === 1 && stage !== undefined
      ? t('console.head.stage', { round: least + 1, stage: t(`stage.${stage}`) })
      : t('console.head.round', { round: least + 1 });
  }
}
