import type { ClassView } from '../../classroom/index.ts';
import type { ConsoleWords } from './ConsoleSight.ts';
import { clockWords } from './clockWords.ts';
import type { NormId } from './scenarioTypes.ts';

/** A class as the whole room may see it. */
export type ProjectorClass = Extract<ClassView, { readonly audience: 'projector' }>;

/** What stands on the wall while a class plays: no name, no position, no offer, no belief. */
export interface ProjectorTalks {
  readonly heading: string;
  /** The track and the norms of the round's agenda. */
  readonly agenda: string;
  readonly clock: string | null;
  readonly tables: number;
  readonly norms: readonly {
    readonly norm: NormId;
    readonly name: string;
    readonly clean: number;
  }[];
}

export function projectorTalks(
  { t, script, scenario }: ConsoleWords,
  view: ProjectorClass,
  elapsedMs: number,
): ProjectorTalks {
  const cut = scenario.cuts.find(({ id }) => id === view.plan.cut);
  const round = view.round === null ? undefined : cut?.rounds[view.round];
  const stands = view.paused || view.leftMs === null;
  const nameOf = (norm: NormId) => script.norms[norm]?.name ?? norm;
  return {
    heading:
      view.round === null
        ? t('projector.over')
        : t('projector.round', { round: view.round + 1, of: cut?.rounds.length ?? 0 }),
    agenda:
      round === undefined
        ? ''
        : t('projector.agenda', {
            track: script.tracks[round.track]?.name ?? '',
            norms: round.agenda.map(nameOf).join(', '),
          }),
    clock: stands || view.leftMs === null ? null : clockWords(view.leftMs - elapsedMs),
    tables: view.tables,
    norms: (cut?.norms ?? []).map((norm) => ({
      norm,
      name: nameOf(norm),
      clean: view.clean[norm] ?? 0,
    })),
  };
}
